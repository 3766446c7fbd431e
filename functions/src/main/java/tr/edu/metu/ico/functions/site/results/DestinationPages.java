package tr.edu.metu.ico.functions.site.results;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.calls.CallFacts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.CallBanner;
import tr.edu.metu.ico.site.CountryPage;
import tr.edu.metu.ico.site.DestinationPage;
import tr.edu.metu.ico.site.DestinationsPage;
import tr.edu.metu.ico.site.DestinationsPage.Source;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.Terms;

/**
 * The pages on a call's partner universities: one with all of them, one for each, one for each department that they name, and in
 * a call with many one for each country and an index for the search. They follow the list in force and published results of the programme.
 */
public final class DestinationPages {

    private static final String JSON = "application/json; charset=utf-8";

    private final Calls calls;
    private final OfficeData officeData;
    private final Definitions definitions;
    private final ListHistory history;
    private final PastResults pastResults;
    private final PageWriter writer;

    public DestinationPages(Parts parts, PublishedRuns runs, PageWriter writer) {
        calls = parts.ports().calls();
        officeData = parts.ports().officeData();
        definitions = parts.definitions();
        history = new ListHistory(parts);
        pastResults = new PastResults(parts, runs);
        this.writer = writer;
    }

    /** All pages of a call in both languages; none for a call that does not exist. */
    public List<SitePage> of(CallId id) {
        return calls.find(id).map(this::of).orElse(List.of());
    }

    private List<SitePage> of(Call call) {
        var overview = overview(call);
        var pages = new ArrayList<>(writer.both("destinations", overview.call().path("destinations"), overview));
        for (var one : overview.byDepartment()) {
            pages.addAll(writer.both("destinations-for", one.call().path(one.path()), one));
        }
        if (overview.split()) {
            pages.addAll(byCountry(overview));
            pages.add(index(overview));
        }
        for (var one : universities(call, overview.partners())) {
            pages.addAll(writer.both(
                    "destination",
                    one.call().path("destination/" + one.partner().university()),
                    one));
        }
        return pages;
    }

    DestinationsPage overview(Call call) {
        var banner = banner(call);
        if (!definitions.of(call).terms().placement().ranked().isEmpty()) {
            return new DestinationsPage(banner, Source.OWN_HOST, List.of(), List.of(), 0);
        }
        var partners = officeData.agreements(call);
        if (partners.isEmpty()) {
            return new DestinationsPage(banner, Source.NO_LIST_YET, List.of(), List.of(), 0);
        }
        var switches = history.switches(call);
        return new DestinationsPage(
                banner,
                Source.LIST,
                partners,
                history.updates(call, switches),
                Math.max(0, switches.size() - ListHistory.MOST));
    }

    private CallBanner banner(Call call) {
        return CallFacts.banner(call, definitions.of(call));
    }

    List<DestinationPage> universities(Call call, List<Agreement> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        var banner = banner(call);
        var past = pastResults.upTo(call);
        return partners.stream()
                .map(partner -> new DestinationPage(banner, partner, PastResults.at(partner, past)))
                .toList();
    }

    private List<SitePage> byCountry(DestinationsPage overview) {
        return overview.parts(Language.EN).stream()
                .map(part -> new CountryPage(overview.banner(), part))
                .flatMap(page -> writer
                        .both("destinations-in", page.call().path(page.part().path()), page)
                        .stream())
                .toList();
    }

    /** What the search needs of each university: code, name, country, places, and who its pools are for. */
    private static SitePage index(DestinationsPage overview) {
        var lines = overview.partners().stream()
                .map(partner -> List.of(
                        partner.university().value(),
                        partner.name(),
                        partner.country().value(),
                        partner.capacity(),
                        Terms.codes(partner)))
                .toList();
        var json = new StrictJson().write(lines).getBytes(StandardCharsets.UTF_8);
        return new SitePage(overview.call().path("destinations.json"), JSON, Optional.empty(), json);
    }
}
