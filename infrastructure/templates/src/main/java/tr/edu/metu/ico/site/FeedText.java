package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;

/** The text of an entry of a feed: a paragraph for each paragraph, then a list of links and files. */
final class FeedText {

    private FeedText() {}

    static void write(Xml xml, NewsFeed feed, NewsFeed.Entry entry) throws XMLStreamException {
        for (var paragraph : entry.text()) {
            xml.text("p", feed.language().of(paragraph));
        }
        if (!entry.links().isEmpty() || !entry.attachments().isEmpty()) {
            xml.element("ul", list -> {
                for (var link : entry.links()) {
                    var label = feed.language().of(link.label());
                    list.element("li", item -> item.text("a", label, "href", link.address()));
                }
                for (var file : entry.attachments()) {
                    list.element("li", item -> item.text("a", feed.label(file), "href", feed.address(file)));
                }
            });
        }
    }

    /** The same as markup in a text, as RSS takes it. */
    static String markup(NewsFeed feed, NewsFeed.Entry entry) {
        var document = Xml.document(xml -> xml.element("div", div -> write(div, feed, entry)));
        var text = new String(document, StandardCharsets.UTF_8);
        return text.substring(text.indexOf("<div"));
    }
}
