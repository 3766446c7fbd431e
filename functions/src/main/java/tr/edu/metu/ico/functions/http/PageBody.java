package tr.edu.metu.ico.functions.http;

import java.util.Locale;

/**
 * A whole page for people.
 *
 * @param language the language it is written in
 * @param status   200, or 404 for a page that says that nothing was found
 */
public record PageBody(String html, Locale language, int status) {

    private static final int OK = 200;

    /** A page that shows what was asked for. */
    public PageBody(String html, Locale language) {
        this(html, language, OK);
    }

    static final String CONTENT_TYPE = "text/html";
}
