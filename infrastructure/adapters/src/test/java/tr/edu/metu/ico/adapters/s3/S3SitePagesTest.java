package tr.edu.metu.ico.adapters.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.SitePagesContract;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** The contract on an S3 server that checks signatures. */
class S3SitePagesTest extends SitePagesContract {

    @TempDir
    private static Path folderOfServer;

    private static LocalS3 server;

    @BeforeAll
    static void start() throws Exception {
        server = LocalS3.start(folderOfServer);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected SitePages pages() {
        return server.sitePages();
    }

    @Test
    void a_page_is_served_with_its_type_its_language_and_its_time_in_caches() {
        var html = "text/html;charset=utf-8";
        pages().put(
                        new SitePage("en/news", html, Optional.of(Locale.ENGLISH), "News".getBytes(UTF_8)),
                        Optional.empty());
        pages().put(
                        new SitePage("calendar/OE-2024.ics", "text/calendar", Optional.empty(), new byte[0]),
                        Optional.empty());

        var page = server.head("en/news");
        var calendar = server.head("calendar/OE-2024.ics");

        assertEquals(
                List.of(html, "en", "public, max-age=0, s-maxage=20, stale-if-error=86400"),
                List.of(page.contentType(), page.contentLanguage(), page.cacheControl()));
        assertEquals("text/calendar", calendar.contentType());
        assertEquals(null, calendar.contentLanguage());
    }
}
