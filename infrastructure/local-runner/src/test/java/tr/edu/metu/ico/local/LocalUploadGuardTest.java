package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** A signed link accepts one file and nothing that its signature does not cover, as the bucket policies require. */
class LocalUploadGuardTest extends LocalSystemCase {

    private static final String SECRET = "OE-2024/2500001/secret";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x-amz-copy-source | /" + BUCKET + "/" + SECRET,
                "x-amz-acl | public-read",
                "x-amz-acl | private",
                "X-Amz-Acl | private",
                "x-amz-checksum-crc32 | AAAAAA==",
                "x-amz-grant-read | uri=\"http://acs.amazonaws.com/groups/global/AllUsers\"",
                "x-amz-meta-note | hello",
                "x-amz-tagging | GuardDutyMalwareScanStatus=NO_THREATS_FOUND",
                "x-amz-storage-class | DEEP_ARCHIVE",
                "x-amz-server-side-encryption | AES256",
                "x-amz-website-redirect-location | /other",
                "Content-Encoding | gzip",
                "Content-Disposition | inline",
                "Cache-Control | public"
            })
    void a_header_that_the_link_does_not_sign_is_refused_and_nothing_is_stored(String header, String value)
            throws Exception {
        put(SECRET);
        var key = "OE-2024/2500002/" + header;

        var status = send(HttpRequest.newBuilder(link(key))
                .header("Content-Type", "application/pdf")
                .header(header, value)
                .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7")));

        assertTrue(status == 403 || status == 501, "answered " + status);
        assertThrows(
                NoSuchKeyException.class,
                () -> s3.headObject(head -> head.bucket(BUCKET).key(key)));
    }

    @Test
    void nobody_changes_who_may_read_an_object() throws Exception {
        put(SECRET);

        assertEquals(
                403,
                assertThrows(
                                S3Exception.class,
                                () -> s3.putObjectAcl(
                                        acl -> acl.bucket(BUCKET).key(SECRET).acl("public-read")))
                        .statusCode());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "GET | /",
                "GET | /BUCKET",
                "HEAD | /BUCKET",
                "GET | /BUCKET?list-type=2",
                "GET | /BUCKET?versions",
                "GET | /BUCKET?acl",
                "GET | /BUCKET?location",
                "GET | /BUCKET?policy",
                "GET | /BUCKET?X-Amz-Signature=0",
                "GET | /BUCKET/SECRET",
                "HEAD | /BUCKET/SECRET",
                "GET | /BUCKET/SECRET?acl",
                "PUT | /BUCKET/SECRET",
                "PUT | /BUCKET/new",
                "POST | /BUCKET?delete",
                "DELETE | /BUCKET/SECRET",
                "DELETE | /BUCKET"
            })
    void without_a_signature_nothing_is_listed_read_or_written(String method, String path) throws Exception {
        put(SECRET);

        var there = path.replace("BUCKET", BUCKET).replace("SECRET", SECRET);
        var status = send(HttpRequest.newBuilder(system.s3().url().resolve(there))
                .method(method, HttpRequest.BodyPublishers.noBody()));

        assertEquals(403, status);
        assertTrue(s3.headObject(head -> head.bucket(BUCKET).key(SECRET)).contentLength() > 0);
    }

    @Test
    void an_acl_is_refused_even_where_it_is_signed() {
        var refused = assertThrows(
                S3Exception.class,
                () -> s3.putObject(
                        put -> put.bucket(BUCKET).key("OE-2024/2500002/signed").acl("private"),
                        RequestBody.fromString("%PDF-1.7")));

        assertEquals(403, refused.statusCode());
    }

    @Test
    void the_same_link_without_anything_more_is_good() throws Exception {
        assertEquals(
                200,
                send(HttpRequest.newBuilder(link("OE-2024/2500002/good"))
                        .header("Content-Type", "application/pdf")
                        .PUT(HttpRequest.BodyPublishers.ofString("%PDF-1.7"))));
    }

    private static URI link(String key) throws Exception {
        try (var presigner = S3Presigner.builder()
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            return presigner
                    .presignPutObject(put -> put.signatureDuration(Duration.ofMinutes(5))
                            .putObjectRequest(
                                    object -> object.bucket(BUCKET).key(key).contentType("application/pdf")))
                    .url()
                    .toURI();
        }
    }

    private static int send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
