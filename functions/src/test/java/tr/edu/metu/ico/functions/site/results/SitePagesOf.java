package tr.edu.metu.ico.functions.site.results;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.PageWriter;
import tr.edu.metu.ico.site.SiteAddress;

/** Pages as tests write and read them. */
final class SitePagesOf {

    static final PageWriter WRITER = new PageWriter(new SiteAddress("https://mobility.example", "build"));

    private SitePagesOf() {}

    static ResultPages results(Parts parts) {
        return new ResultPages(parts, new PublishedRuns(parts.ports().files()), WRITER);
    }

    static DestinationPages destinations(Parts parts) {
        return new DestinationPages(parts, new PublishedRuns(parts.ports().files()), WRITER);
    }

    /** The text of the page of this key. */
    static String text(List<SitePage> pages, String key) {
        return pages.stream()
                .filter(page -> page.key().equals(key))
                .map(page -> new String(page.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
