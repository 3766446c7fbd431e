package tr.edu.metu.ico.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates in {@code src/main/jte}; every value is escaped for the place where it stands. */
public final class Html {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Html() {}

    /**
     * A whole page.
     *
     * @param template the name of the template without its ending
     * @param page     the record that the template takes
     */
    public static String of(String template, Ui ui, Object page) {
        var output = new StringOutput();
        ENGINE.render(template + ".jte", Map.of("ui", ui, "page", page), output);
        return output.toString();
    }
}
