package tr.edu.metu.ico.functions.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.stream.ChangedItem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.calls.CalculatorPages;
import tr.edu.metu.ico.functions.site.calls.CallPages;
import tr.edu.metu.ico.functions.site.calls.CallsPages;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.functions.site.results.DestinationPages;
import tr.edu.metu.ico.functions.site.results.PublicCutOffs;
import tr.edu.metu.ico.functions.site.results.PublishedRuns;
import tr.edu.metu.ico.functions.site.results.ResultPages;

/** The subjects of the site, and which of them show a changed item. */
public final class Subjects {

    private final ReadOnce read = new ReadOnce();
    private final Calls calls;
    private final CallsPages list;
    private final CallPages about;
    private final CalculatorPages calculator;
    private final DestinationPages destinations;
    private final ResultPages results;
    private final NewsPages news;
    private final StandingPages standing;
    private final SitemapFiles sitemap;

    /** @param stored the pages that are there, which the list of pages names */
    public Subjects(Parts all, SitePages stored, SiteSettings settings) {
        var parts = read.of(all);
        var writer = new PageWriter(settings.address());
        calls = parts.ports().calls();
        var runs = new PublishedRuns(parts.ports().files());
        destinations = new DestinationPages(parts, runs, writer);
        results = new ResultPages(parts, runs, writer);
        news = new NewsPages(parts, writer);
        about = new CallPages(parts, writer, news::about);
        calculator = new CalculatorPages(parts, writer, new PublicCutOffs(runs)::of);
        list = new CallsPages(parts, writer, news::pinned);
        standing = new StandingPages(parts, writer, settings);
        sitemap = new SitemapFiles(stored, settings.address());
    }

    /** Items are read once, until this is called: all that follows reads them anew. */
    void readAnew() {
        read.forget();
    }

    /** The subjects whose pages may show a changed item; without the list of pages, which shows no item. */
    public List<Subject> of(ChangedItem changed) {
        return switch (changed) {
            case ChangedItem.OfCall(var id) ->
                Stream.of(Stream.of(list(), standing()), ofCall(id), ofOtherCalls(id))
                        .flatMap(subjects -> subjects)
                        .toList();
            case ChangedItem.OfNews _ ->
                Stream.concat(Stream.of(news(), list()), pagesOfCalls()).toList();
            case ChangedItem.Hidden _ -> List.of();
        };
    }

    /** Every subject, according to the current items; the list of pages is last. */
    public List<Subject> all() {
        return Stream.of(
                        Stream.of(list(), standing(), news()),
                        calls.all().stream().map(Call::id).flatMap(this::ofCall),
                        Stream.of(sitemap()))
                .flatMap(subjects -> subjects)
                .toList();
    }

    /** News may have moved from one call to another, and only the new one is known. */
    private Stream<Subject> pagesOfCalls() {
        return calls.all().stream().map(Call::id).map(this::about);
    }

    private Stream<Subject> ofCall(CallId id) {
        return Stream.of(about(id), calculator(id), destinations(id), results(id));
    }

    /** A published result is quoted by calls of its programme that close no earlier. */
    private Stream<Subject> ofOtherCalls(CallId id) {
        return calls.find(id).filter(call -> call.publication().isPresent()).stream()
                .flatMap(published -> calls.all().stream()
                        .filter(other -> other.programme().equals(published.programme()))
                        .filter(other -> !other.calendar()
                                .closesAt()
                                .isBefore(published.calendar().closesAt()))
                        .map(Call::id))
                .filter(other -> !other.equals(id))
                .flatMap(other -> Stream.of(calculator(other), destinations(other)));
    }

    private Subject list() {
        return group("calls", list::all, Stream.of("calendar/all.ics"), "home", "calls");
    }

    private Subject about(CallId id) {
        return group("call/" + id, () -> about.of(id), Stream.of("calendar/" + id + ".ics"), folder(id) + "about");
    }

    private Subject calculator(CallId id) {
        return group("calculator/" + id, () -> calculator.of(id), Stream.of(), folder(id) + "calculator");
    }

    private Subject destinations(CallId id) {
        var folder = folder(id);
        return group(
                "destinations/" + id,
                () -> destinations.of(id),
                Stream.of(folder + "destinations.json"),
                folder + "destinations",
                folder + "destinations-in/",
                folder + "destinations-for/",
                folder + "destination/");
    }

    private Subject results(CallId id) {
        var folder = folder(id);
        return group(
                "results/" + id,
                () -> results.of(id),
                Stream.of("proof/" + id + "/"),
                folder + "results",
                folder + "result-list/",
                folder + "cut-offs/",
                folder + "publication/");
    }

    private Subject news() {
        return group("news", news::of, Stream.of("feed/", "attachment/"), "news", "news-item/");
    }

    private Subject standing() {
        return group(
                "standing",
                standing::of,
                Stream.of(),
                "accessibility",
                "privacy",
                "objections",
                "verify",
                "letter",
                "contacts",
                "portal");
    }

    /** The list of pages. */
    Subject sitemap() {
        return group("sitemap", sitemap::of, Stream.of("sitemap.xml", "sitemap/", "robots.txt"));
    }

    private static String folder(CallId id) {
        return "call/" + id + "/";
    }

    /** @param paths pages and folders that are there in every language */
    private static Subject group(
            String name, Supplier<List<SitePage>> renderer, Stream<String> files, String... paths) {
        return new PageGroup(name, Stream.concat(files, PageGroup.inBoth(paths)).toList(), renderer);
    }
}
