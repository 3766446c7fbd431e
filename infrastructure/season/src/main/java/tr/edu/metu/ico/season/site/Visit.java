package tr.edu.metu.ico.season.site;

import java.net.URI;
import org.jsoup.nodes.Document;

/**
 * A page as a visitor read it.
 *
 * @param from the page with the first link to it
 */
public record Visit(URI address, URI from, Document page) {

    /** The language it says it is in. */
    String language() {
        return page.select("html").attr("lang");
    }
}
