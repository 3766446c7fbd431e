package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A feed reader that others wrote finds in the feeds what was written into them. */
class FeedReaderTest {

    private static <T> T read(Class<T> kind, byte[] xml) {
        try {
            return kind.cast(new WireFeedInput(true, Locale.ROOT).build(new XmlReader(new ByteArrayInputStream(xml))));
        } catch (Exception unreadable) {
            throw new AssertionError("a feed reader cannot read it", unreadable);
        }
    }

    private static List<String> addresses(List<Link> links) {
        return links.stream().map(Link::getHref).toList();
    }

    private static Instant instant(Date date) {
        return date.toInstant();
    }

    @ParameterizedTest
    @EnumSource
    void the_atom_feed_is_read_as_it_was_meant(Language language) {
        var meant = NewsExamples.feed(language);

        var feed = read(Feed.class, AtomFeed.write(meant));

        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(meant.id(), feed.getId());
        assertEquals(meant.title(), feed.getTitle());
        assertEquals(meant.updated(), instant(feed.getUpdated()));
        assertEquals(List.of(meant.page()), addresses(feed.getAlternateLinks()));
        assertEquals(List.of(meant.self("atom")), addresses(feed.getOtherLinks()));
        assertEquals(
                meant.entries().stream().map(entry -> seen(meant, entry)).toList(),
                feed.getEntries().stream().map(FeedReaderTest::seen).toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_rss_feed_is_read_as_it_was_meant(Language language) {
        var meant = NewsExamples.feed(language);

        var channel = read(Channel.class, RssFeed.write(meant));

        assertEquals("rss_2.0", channel.getFeedType());
        assertEquals(language.code(), channel.getLanguage());
        assertEquals(meant.title(), channel.getTitle());
        assertEquals(meant.page(), channel.getLink());
        assertEquals(meant.description(), channel.getDescription());
        assertEquals(meant.updated(), instant(channel.getLastBuildDate()));
        assertEquals(
                meant.entries().stream().map(entry -> briefly(meant, entry)).toList(),
                channel.getItems().stream().map(FeedReaderTest::briefly).toList());
    }

    /** What a reader of Atom sees of an entry. */
    private record Seen(
            String id, String title, Instant published, Instant updated, List<String> pages, List<String> kinds) {}

    private static Seen seen(NewsFeed feed, NewsFeed.Entry entry) {
        return new Seen(
                feed.id(entry),
                feed.title(entry),
                entry.published(),
                entry.updated(),
                List.of(feed.page(entry)),
                List.of(feed.kind(entry)));
    }

    private static Seen seen(Entry entry) {
        return new Seen(
                entry.getId(),
                entry.getTitle(),
                instant(entry.getPublished()),
                instant(entry.getUpdated()),
                addresses(entry.getAlternateLinks()),
                entry.getCategories().stream()
                        .map(category -> category.getLabel())
                        .toList());
    }

    /** What a reader of RSS sees of an item, its id among it. */
    private record Brief(
            String id,
            boolean address,
            String title,
            Instant published,
            String page,
            String text,
            List<String> kinds) {}

    private static Brief briefly(NewsFeed feed, NewsFeed.Entry entry) {
        return new Brief(
                feed.id(entry),
                false,
                feed.title(entry),
                entry.published(),
                feed.page(entry),
                FeedText.markup(feed, entry),
                List.of(feed.kind(entry)));
    }

    private static Brief briefly(Item item) {
        return new Brief(
                item.getGuid().getValue(),
                item.getGuid().isPermaLink(),
                item.getTitle(),
                instant(item.getPubDate()),
                item.getLink(),
                item.getDescription().getValue(),
                item.getCategories().stream()
                        .map(category -> category.getValue())
                        .toList());
    }
}
