package tr.edu.metu.ico.adapters.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.adapters.FilesContract;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.file.UploadLink;

/** The contract, and what a stranger may try with a link, on an S3 server that checks signatures. */
class S3FilesTest extends FilesContract {

    private static final byte[] OTHER = "%PDF-1.7 merhaba DÜNYA".getBytes(UTF_8);

    @TempDir
    private static Path folderOfServer;

    private static LocalS3 server;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String key = folder + "2500001/LANGUAGE/1";

    @BeforeAll
    static void start() throws Exception {
        server = LocalS3.start(folderOfServer);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected Files files() {
        return server.files();
    }

    @Test
    void a_student_uploads_with_the_link_and_officers_download_what_was_uploaded() throws Exception {
        assertEquals(200, put(link(), CONTENT));

        var answer = get(files().downloadLink(Area.DOCUMENTS, key, "Dil belgesi \"ğ\".pdf", Duration.ofMinutes(5)));

        assertEquals(200, answer.statusCode());
        assertArrayEquals(CONTENT, answer.body());
        assertEquals(Optional.of("application/octet-stream"), answer.headers().firstValue("content-type"));
        assertEquals(
                Optional.of(
                        "attachment; filename=\"Dil belgesi ___.pdf\"; filename*=UTF-8''Dil%20belgesi%20_%C4%9F_.pdf"),
                answer.headers().firstValue("content-disposition"));
    }

    @Test
    void an_erased_file_is_gone_and_another_whose_key_begins_with_it_stays() throws Exception {
        assertEquals(200, put(link(), CONTENT));
        files().putIfAbsent(Area.DOCUMENTS, key + "-2", "application/pdf", CONTENT);

        files().erase(Area.DOCUMENTS, key);
        files().erase(Area.DOCUMENTS, key);

        assertEquals(Optional.empty(), files().find(Area.DOCUMENTS, key));
        assertEquals(
                Optional.of(key + "-2"),
                files().find(Area.DOCUMENTS, key + "-2").map(file -> file.key()));
    }

    @Test
    void a_link_without_or_with_a_changed_signature_is_refused() throws Exception {
        var link = link();
        var signature = link.url().toString().indexOf("X-Amz-Signature=") + "X-Amz-Signature=".length();
        var changed = new StringBuilder(link.url().toString());
        changed.setCharAt(signature, changed.charAt(signature) == '0' ? '1' : '0');

        assertRefused(put(to(link, changed.toString()), CONTENT));
        assertRefused(put(to(link, link.url().toString().replace("X-Amz-Expires=60", "X-Amz-Expires=600")), CONTENT));
        assertRefused(put(to(link, link.url().toString().replaceFirst("\\?.*", "")), CONTENT));
    }

    @Test
    void an_expired_link_is_refused() throws Exception {
        var link = files().uploadLink(Area.DOCUMENTS, key, spec(CONTENT), NOW, Duration.ofSeconds(1));
        Thread.sleep(2100);

        assertRefused(put(link, CONTENT));
    }

    @Test
    void a_link_is_good_for_no_other_key_and_no_other_bucket() throws Exception {
        var link = link();

        assertRefused(put(to(link, link.url().toString().replace("2500001", "2500002")), CONTENT));
        assertRefused(put(to(link, link.url().toString().replace("ico-documents", "ico-results")), CONTENT));
        assertEquals(Optional.empty(), files().find(Area.DOCUMENTS, key.replace("2500001", "2500002")));
    }

    @Test
    void a_link_is_good_for_no_other_type_length_or_content() throws Exception {
        var html = new HashMap<>(link().headers());
        html.replaceAll((name, value) -> name.equalsIgnoreCase("content-type") ? "text/html" : value);

        assertRefused(put(new UploadLink(link().url(), html, NOW), CONTENT));
        assertRefused(put(link(), "short".getBytes(UTF_8)));
        assertRefused(put(link(), OTHER));
        assertEquals(CONTENT.length, OTHER.length);
    }

    @Test
    void no_header_of_the_link_may_be_left_out() throws Exception {
        for (var name : link().headers().keySet()) {
            if (!name.equalsIgnoreCase("content-length")) {
                var headers = new HashMap<>(link().headers());
                headers.remove(name);
                assertRefused(put(new UploadLink(link().url(), headers, NOW), CONTENT));
            }
        }
    }

    @Test
    void a_second_upload_to_the_same_key_is_refused() throws Exception {
        assertEquals(200, put(link(), CONTENT));

        var again = files().uploadLink(Area.DOCUMENTS, key, spec(OTHER), NOW, Duration.ofMinutes(1));
        assertEquals(412, put(again, OTHER));
        assertEquals(412, put(link(), CONTENT));
        assertArrayEquals(CONTENT, files().read(Area.DOCUMENTS, key, 1000));
    }

    @Test
    void an_upload_link_reads_nothing_and_a_download_link_writes_nothing() throws Exception {
        assertEquals(200, put(link(), CONTENT));
        var download = files().downloadLink(Area.DOCUMENTS, key, "a.pdf", Duration.ofMinutes(1));

        assertTrue(get(link().url()).statusCode() >= 400);
        assertTrue(put(new UploadLink(download, Map.of(), NOW), OTHER) >= 400);
        assertTrue(
                get(URI.create(download.toString().replace("a.pdf", "b.html"))).statusCode() >= 400);
        assertArrayEquals(CONTENT, files().read(Area.DOCUMENTS, key, 1000));
    }

    @Test
    void a_file_whose_answer_was_lost_is_stored_and_stays_as_it_is() {
        server.filesBehindABadLine().putIfAbsent(Area.RESULTS, key, PDF, CONTENT);
        server.filesBehindABadLine().putIfAbsent(Area.RESULTS, key, PDF, OTHER);

        assertArrayEquals(CONTENT, files().read(Area.RESULTS, key, 1000));
    }

    private UploadLink link() {
        return files().uploadLink(Area.DOCUMENTS, key, spec(CONTENT), NOW, Duration.ofMinutes(1));
    }

    private static UploadLink to(UploadLink link, String url) {
        return new UploadLink(URI.create(url), link.headers(), link.expiresAt());
    }

    /** Refused, and nothing is stored afterwards. */
    private void assertRefused(int status) {
        assertTrue(status == 400 || status == 403, "answered " + status);
        assertEquals(Optional.empty(), files().find(Area.DOCUMENTS, key));
    }

    /** The client sets the length of the body by itself. */
    private int put(UploadLink link, byte[] content) throws Exception {
        var request = HttpRequest.newBuilder(link.url()).PUT(BodyPublishers.ofByteArray(content));
        link.headers().forEach((name, value) -> {
            if (!name.equalsIgnoreCase("content-length")) {
                request.header(name, value);
            }
        });
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> get(URI url) throws Exception {
        return http.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
    }
}
