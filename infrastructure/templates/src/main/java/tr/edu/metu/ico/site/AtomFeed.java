package tr.edu.metu.ico.site;

import javax.xml.stream.XMLStreamException;

/** The news as Atom 1.0 (RFC 4287). */
public final class AtomFeed {

    public static final String CONTENT_TYPE = "application/atom+xml; charset=utf-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private AtomFeed() {}

    public static byte[] write(NewsFeed feed) {
        return Xml.document(xml -> xml.element(
                "feed",
                inner -> feed(inner, feed),
                "xmlns",
                ATOM,
                "xml:lang",
                feed.language().code()));
    }

    private static void feed(Xml xml, NewsFeed feed) throws XMLStreamException {
        xml.text("id", feed.id());
        xml.text("title", feed.title());
        xml.text("subtitle", feed.description());
        xml.text("updated", feed.updated().toString());
        xml.element("author", author -> author.text("name", feed.author()));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self("atom"));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
        for (var entry : feed.entries()) {
            xml.element("entry", inner -> entry(inner, feed, entry));
        }
    }

    private static void entry(Xml xml, NewsFeed feed, NewsFeed.Entry entry) throws XMLStreamException {
        xml.text("id", feed.id(entry));
        xml.text("title", feed.title(entry));
        xml.text("published", entry.published().toString());
        xml.text("updated", entry.updated().toString());
        xml.empty("category", "term", entry.line().kind().name(), "label", feed.kind(entry));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page(entry));
        for (var attachment : entry.attachments()) {
            var file = attachment.file();
            xml.empty(
                    "link",
                    "rel",
                    "enclosure",
                    "type",
                    file.type(),
                    "length",
                    Long.toString(file.size()),
                    "title",
                    feed.language().of(file.label()),
                    "href",
                    feed.address(attachment));
        }
        xml.element(
                "content",
                content -> content.element("div", div -> FeedText.write(div, feed, entry), "xmlns", XHTML),
                "type",
                "xhtml");
    }
}
