package tr.edu.metu.ico.functions.site;

import java.util.Locale;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;

/** The frame of a page, in English or Turkish. */
final class Html {

    static final String TYPE = "text/html; charset=utf-8";
    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale TURKISH = Locale.of("tr");

    private Html() {}

    static Stream<Locale> languages() {
        return Stream.of(TURKISH, ENGLISH);
    }

    static String in(Locale language, Text text) {
        return language.equals(TURKISH) ? text.tr() : text.en();
    }

    /** Text that can be neither a tag nor the end of an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A whole page.
     *
     * @param body HTML, escaped where it has to be
     * @param name the page's key without its language; the link to the other language leads there
     * @param links further elements of the head
     */
    static String page(Locale language, Text title, String body, String name, String links) {
        var other = language.equals(TURKISH) ? ENGLISH : TURKISH;
        return """
            <!doctype html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%2$s</title>
            <link rel="stylesheet" href="/app/%3$s/site.css">
            %9$s
            </head>
            <body>
            <nav><a href="/%1$s/home">%4$s</a> <a href="/%5$s/%6$s" lang="%5$s" hreflang="%5$s">%7$s</a></nav>
            <main><h1>%2$s</h1>
            %8$s
            </main>
            </body>
            </html>
            """
                .formatted(
                        language.toLanguageTag(),
                        escaped(in(language, title)),
                        AppFiles.build(),
                        in(language, new Text("Home", "Ana sayfa")),
                        other.toLanguageTag(),
                        escaped(name),
                        in(other, new Text("English", "Türkçe")),
                        body,
                        links);
    }

    /** The address under which search engines list a page, of all that show the same. */
    static String canonical(String siteUrl, Locale language, String name) {
        return "<link rel=\"canonical\" href=\"" + escaped(siteUrl + "/" + language.toLanguageTag() + "/" + name)
                + "\">";
    }
}
