package tr.edu.metu.ico.functions.site.results;

import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.comparison.PoolUse;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.calls.CallFacts;
import tr.edu.metu.ico.functions.site.page.ProgrammeCalls;
import tr.edu.metu.ico.site.DestinationPage.Past;

/** How places were filled in published results of a programme. */
final class PastResults {

    /** How many calls of the programme are shown. */
    private static final int MOST = 3;

    private final ProgrammeCalls calls;
    private final PublishedRuns runs;
    private final Definitions definitions;

    PastResults(Parts parts, PublishedRuns runs) {
        calls = new ProgrammeCalls(parts.ports().calls());
        this.runs = runs;
        definitions = parts.definitions();
    }

    /** The published results of this call and of earlier calls of its programme, latest first. */
    List<Past> upTo(Call call) {
        return calls.publishedUpTo(call).stream()
                .limit(MOST)
                .flatMap(other -> runs.latest(other).stream()
                        .map(run -> new Past(
                                CallFacts.head(other, definitions.of(other)),
                                PoolUse.of(run.agreements(), run.rows()))))
                .toList();
    }

    /** What of it is about this university, which another year may have listed under another code. */
    static List<Past> at(Agreement partner, List<Past> all) {
        return all.stream()
                .map(past -> new Past(past.call(), at(partner, past)))
                .filter(past -> !past.pools().isEmpty())
                .toList();
    }

    private static List<PoolUse> at(Agreement partner, Past past) {
        var byCode = some(past, then -> then.university().equals(partner.university()));
        return byCode.isEmpty()
                ? some(
                        past,
                        then -> then.country().equals(partner.country())
                                && then.name().equalsIgnoreCase(partner.name()))
                : byCode;
    }

    private static List<PoolUse> some(Past past, Predicate<Agreement> wanted) {
        return past.pools().stream().filter(use -> wanted.test(use.partner())).toList();
    }
}
