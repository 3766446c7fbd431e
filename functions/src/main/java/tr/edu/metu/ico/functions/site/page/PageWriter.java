package tr.edu.metu.ico.functions.site.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.site.Html;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.SiteAddress;
import tr.edu.metu.ico.site.Ui;

/** Writes pages of the public site in both languages. */
public record PageWriter(SiteAddress site) {

    /** The content type of a page. */
    public static final String HTML = "text/html; charset=utf-8";

    /**
     * One page in each language.
     *
     * @param template the template's name
     * @param path     the page's address without its language, such as {@code call/OE-2024/about}
     * @param page     the record that the template takes
     */
    public List<SitePage> both(String template, String path, Object page) {
        return Arrays.stream(Language.values())
                .map(language -> one(template, new Ui(site, language, path), page))
                .toList();
    }

    /** What is shown where there is no page; it belongs to no address. */
    public static byte[] missing(Language language) {
        var ui = new Ui(SiteAddress.relative(), language, "home");
        return Html.of("missing", ui).getBytes(StandardCharsets.UTF_8);
    }

    private static SitePage one(String template, Ui ui, Object page) {
        var key = ui.language().code() + "/" + ui.path();
        var html = Html.of(template, ui, page).getBytes(StandardCharsets.UTF_8);
        return new SitePage(key, HTML, Optional.of(ui.language().locale()), html);
    }
}
