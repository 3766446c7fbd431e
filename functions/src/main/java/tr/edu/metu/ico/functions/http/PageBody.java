package tr.edu.metu.ico.functions.http;

import java.util.Locale;

/**
 * A whole page for people.
 *
 * @param language the language it is written in
 */
public record PageBody(String html, Locale language) {

    static final String CONTENT_TYPE = "text/html";
}
