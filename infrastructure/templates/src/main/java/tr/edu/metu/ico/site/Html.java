package tr.edu.metu.ico.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates in {@code src/main/jte}; every value is escaped for the place where it stands. */
public final class Html {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {}

    /** A whole page that shows no record. */
    public static String of(String template, Ui ui) {
        return rendered(template, Map.of("ui", ui));
    }

    /**
     * A whole page.
     *
     * @param template the name of the template without its ending
     * @param page     the record that the template takes
     */
    public static String of(String template, Ui ui, Object page) {
        return rendered(template, Map.of("ui", ui, "page", page));
    }

    private static String rendered(String template, Map<String, Object> values) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", values, output);
        return output.toString();
    }
}
