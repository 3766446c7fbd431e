package tr.edu.metu.ico.functions.site.results;

import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.site.page.PageWriter;
import tr.edu.metu.ico.site.SiteAddress;

/** Pages as tests write them. */
final class SitePagesOf {

    static final PageWriter WRITER = new PageWriter(new SiteAddress("https://mobility.example", "build"));

    private SitePagesOf() {}

    static ResultPages results(Parts parts) {
        return new ResultPages(parts, new PublishedRuns(parts.ports().files()), WRITER);
    }

    static DestinationPages destinations(Parts parts) {
        return new DestinationPages(parts, new PublishedRuns(parts.ports().files()), WRITER);
    }
}
