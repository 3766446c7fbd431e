package tr.edu.metu.ico.functions.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.edu.metu.ico.file.SitePage;

/** Pages as tests read them. */
public final class PageText {

    private PageText() {}

    /** The text of the page of this key. */
    public static String of(List<SitePage> pages, String key) {
        return pages.stream()
                .filter(page -> page.key().equals(key))
                .map(page -> new String(page.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
