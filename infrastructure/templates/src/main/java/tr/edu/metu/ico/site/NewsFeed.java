package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.news.NewsItem;
import tr.edu.metu.ico.news.NewsLink;
import tr.edu.metu.ico.site.NewsItemPage.Attachment;

/**
 * The news as a feed in one language. An id is derived from the item alone, so it stays the same when the site moves to
 * another address.
 *
 * @param entries latest change first
 * @param empty   the time that an empty feed states as its last change
 */
public record NewsFeed(SiteAddress site, Language language, List<Entry> entries, Instant empty) {

    private static final int MOST_ENTRIES = 50;
    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");

    public NewsFeed {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::updated)
                        .reversed()
                        .thenComparing(entry -> entry.line().id()))
                .limit(MOST_ENTRIES)
                .toList();
    }

    /**
     * One item.
     *
     * @param published   when it became public
     * @param updated     when it was last changed or withdrawn
     * @param text        its paragraphs, or why it was withdrawn
     * @param attachments none when it was withdrawn
     */
    public record Entry(
            NewsLine line,
            Instant published,
            Instant updated,
            List<Text> text,
            List<NewsLink> links,
            List<Attachment> attachments) {

        /** @throws java.util.NoSuchElementException for a draft, which is in no feed */
        public static Entry of(NewsItem item) {
            var line = NewsLine.of(item);
            var published = later(
                    item.publishedAt().orElseThrow(),
                    line.from().atStartOfDay(TURKIYE).toInstant());
            var content = item.content();
            return new Entry(
                    line,
                    published,
                    later(item.change().at(), published),
                    item.withdrawal().map(given -> List.of(given.reason())).orElse(content.paragraphs()),
                    item.withdrawal().isPresent() ? List.of() : content.links(),
                    item.withdrawal().isPresent() ? List.of() : Attachment.of(item));
        }

        private static Instant later(Instant one, Instant other) {
            return one.isAfter(other) ? one : other;
        }
    }

    /** The last change of the feed. */
    Instant updated() {
        return entries.isEmpty() ? empty : entries.getFirst().updated();
    }

    String title() {
        return words().of("feed.title");
    }

    String description() {
        return words().of("feed.description");
    }

    String author() {
        return words().of("site.office");
    }

    /** The title of an entry; a withdrawn item says so. */
    String title(Entry entry) {
        var title = language.of(entry.line().title());
        return entry.line().withdrawn().isPresent() ? words().of("feed.withdrawn", title) : title;
    }

    String kind(Entry entry) {
        return words().of(entry.line().kindKey());
    }

    /** The absolute address of the page of an entry. */
    String page(Entry entry) {
        return address("news-item/" + entry.line().id());
    }

    /** What a file is called: its label, kind and size. */
    String label(Attachment attachment) {
        return new Ui(site, language, "news").file(attachment.file());
    }

    /** The absolute address of a file. */
    String address(Attachment attachment) {
        return site.origin() + attachment.address();
    }

    /** The absolute address of the list of news. */
    String page() {
        return address("news");
    }

    /** The absolute address of the feed itself. */
    String self(String ending) {
        return site.origin() + "/" + key(language, ending);
    }

    /** The key of the feed's file. */
    public static String key(Language language, String ending) {
        return "feed/news-" + language.code() + "." + ending;
    }

    String id() {
        return urn("feed");
    }

    String id(Entry entry) {
        return urn(entry.line().id());
    }

    private String urn(String name) {
        var text = "tr.edu.metu.ico/news/" + name + "/" + language.code();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private String address(String path) {
        return site.origin() + "/" + language.code() + "/" + path;
    }

    private Words words() {
        return Words.in(language);
    }
}
