package tr.edu.metu.ico.functions.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.news.News;
import tr.edu.metu.ico.news.NewsAttachment;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.site.AtomFeed;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.NewsFeed;
import tr.edu.metu.ico.site.NewsItemPage;
import tr.edu.metu.ico.site.NewsLine;
import tr.edu.metu.ico.site.NewsPage;
import tr.edu.metu.ico.site.RssFeed;

/**
 * The pages and feeds of the news. What they show depends on the items and on the day in Türkiye: an item appears on its
 * first day, and what is pinned stands on top until its last. The sweep writes them anew when the day changes.
 */
public final class NewsPages {

    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");
    private static final Comparator<NewsItem> LATEST_FIRST = Comparator.comparing(NewsPages::shownFrom)
            .thenComparing(NewsItem::id)
            .reversed();

    private final News news;
    private final Calls calls;
    private final Files files;
    private final Definitions definitions;
    private final InstantSource clock;
    private final PageWriter writer;

    public NewsPages(Parts parts, PageWriter writer) {
        news = parts.ports().news();
        calls = parts.ports().calls();
        files = parts.ports().files();
        definitions = parts.definitions();
        clock = parts.clock();
        this.writer = writer;
    }

    /** The list, a page for each item that was ever public, its attachments while it is not withdrawn, and the feeds. */
    public List<SitePage> of() {
        var today = NewsItem.dayOf(clock.instant());
        var shown = shown(today);
        var pages = new ArrayList<>(writer.both("news", "news", page(shown, today)));
        shown.forEach(item -> pages.addAll(writer.both("newsitem", "news-item/" + item.id(), page(item))));
        Arrays.stream(Language.values())
                .map(language -> feed(shown, language, today))
                .flatMap(NewsPages::files)
                .forEach(pages::add);
        shown.stream()
                .filter(item -> item.withdrawal().isEmpty())
                .flatMap(this::attachments)
                .forEach(pages::add);
        return pages;
    }

    /** What is pinned and valid today, latest first, for the first page of the site. */
    public List<NewsLine> pinned() {
        var today = NewsItem.dayOf(clock.instant());
        return shown(today).stream()
                .filter(item -> isPinned(item, today))
                .map(NewsLine::of)
                .toList();
    }

    /** What is valid today and about this call, latest first, for the page of the call. */
    public List<NewsLine> about(Call call) {
        var today = NewsItem.dayOf(clock.instant());
        return shown(today).stream()
                .filter(item -> item.isCurrent(today))
                .filter(item -> item.content().call().filter(call.id()::equals).isPresent())
                .map(NewsLine::of)
                .toList();
    }

    List<NewsItem> shown(LocalDate today) {
        return news.all().stream()
                .filter(item -> item.isShown(today))
                .sorted(LATEST_FIRST)
                .toList();
    }

    static NewsPage page(List<NewsItem> shown, LocalDate today) {
        var pinned = shown.stream()
                .filter(item -> isPinned(item, today))
                .map(NewsLine::of)
                .toList();
        var years = shown.stream()
                .filter(item -> !isPinned(item, today))
                .map(NewsLine::of)
                .collect(groupingBy(line -> line.from().getYear(), NewsPages::lastFirst, toList()));
        return new NewsPage(
                today,
                pinned,
                years.entrySet().stream()
                        .map(year -> new NewsPage.Year(year.getKey(), year.getValue()))
                        .toList());
    }

    private static NavigableMap<Integer, List<NewsLine>> lastFirst() {
        return new TreeMap<>(Comparator.reverseOrder());
    }

    /** Read only when they are stored: they never change. */
    private Stream<SitePage> attachments(NewsItem item) {
        return item.content().attachments().stream()
                .map(attachment -> new SitePage(
                        attachment.path(item.id()),
                        attachment.type(),
                        Optional.empty(),
                        Optional.of(attachment.name()),
                        attachment.tag(),
                        () -> files.read(Area.NEWS, attachment.id().value(), NewsAttachment.LARGEST)));
    }

    NewsItemPage page(NewsItem item) {
        return NewsItemPage.of(item, item.content().call().flatMap(this::about));
    }

    private Optional<NewsItemPage.About> about(CallId id) {
        return calls.find(id)
                .map(call ->
                        new NewsItemPage.About(id.value(), definitions.of(call).title()));
    }

    private NewsFeed feed(List<NewsItem> shown, Language language, LocalDate today) {
        var entries = shown.stream().map(NewsFeed.Entry::of).toList();
        return new NewsFeed(
                writer.site(), language, entries, today.atStartOfDay(TURKIYE).toInstant());
    }

    private static Stream<SitePage> files(NewsFeed feed) {
        return Stream.of(
                file(feed.language(), "atom", AtomFeed.CONTENT_TYPE, AtomFeed.write(feed)),
                file(feed.language(), "rss", RssFeed.CONTENT_TYPE, RssFeed.write(feed)));
    }

    private static SitePage file(Language language, String ending, String type, byte[] content) {
        return new SitePage(NewsFeed.key(language, ending), type, Optional.of(language.locale()), content);
    }

    private static boolean isPinned(NewsItem item, LocalDate today) {
        return item.content().pinned() && item.isCurrent(today);
    }

    private static LocalDate shownFrom(NewsItem item) {
        return item.shownFrom().orElseThrow();
    }
}
