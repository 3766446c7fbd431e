package tr.edu.metu.ico.site;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** The news as RSS 2.0. */
public final class RssFeed {

    public static final String CONTENT_TYPE = "application/rss+xml; charset=utf-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** RFC 822 with four digits of the year; always in English. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private RssFeed() {}

    public static byte[] write(NewsFeed feed) {
        return Xml.document(xml -> xml.element(
                "rss",
                rss -> rss.element("channel", channel -> channel(channel, feed)),
                "version",
                "2.0",
                "xmlns:atom",
                ATOM));
    }

    private static void channel(Xml xml, NewsFeed feed) throws XMLStreamException {
        xml.text("title", feed.title());
        xml.text("link", feed.page());
        xml.text("description", feed.description());
        xml.text("language", feed.language().code());
        xml.text("lastBuildDate", time(feed.updated()));
        xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self("rss"));
        for (var entry : feed.entries()) {
            xml.element("item", item -> item(item, feed, entry));
        }
    }

    private static void item(Xml xml, NewsFeed feed, NewsFeed.Entry entry) throws XMLStreamException {
        xml.text("title", feed.title(entry));
        xml.text("link", feed.page(entry));
        xml.text("description", FeedText.markup(feed, entry));
        xml.text("category", feed.kind(entry));
        // RSS 2.0 takes one; the description names all of them
        for (var attachment : entry.attachments().stream().limit(1).toList()) {
            var file = attachment.file();
            var size = Long.toString(file.size());
            xml.empty("enclosure", "url", feed.address(attachment), "length", size, "type", file.type());
        }
        xml.text("guid", feed.id(entry), "isPermaLink", "false");
        xml.text("pubDate", time(entry.published()));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
