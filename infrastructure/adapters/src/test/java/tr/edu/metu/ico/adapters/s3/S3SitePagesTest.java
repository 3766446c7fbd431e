package tr.edu.metu.ico.adapters.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
        assertEquals(null, page.contentDisposition());
        assertEquals(null, calendar.contentLanguage());
    }

    @Test
    void a_file_is_saved_under_its_name_and_read_only_when_it_is_stored() {
        var content = "%PDF-1.7".getBytes(UTF_8);
        var reads = new AtomicInteger();
        var file = new SitePage(
                "attachment/plan.pdf",
                "application/pdf",
                Optional.empty(),
                Optional.of("Günün planı.pdf"),
                SitePage.tag(content),
                () -> {
                    reads.incrementAndGet();
                    return content;
                });
        assertEquals(0, reads.get());
        pages().put(file, Optional.empty());

        var stored = server.head("attachment/plan.pdf");
        assertEquals(
                List.of(
                        "application/pdf",
                        "attachment; filename=\"G_n_n plan_.pdf\"; filename*=UTF-8''G%C3%BCn%C3%BCn%20plan%C4%B1.pdf",
                        "\"" + file.tag() + "\"",
                        1),
                List.of(stored.contentType(), stored.contentDisposition(), stored.eTag(), reads.get()));
    }
}
