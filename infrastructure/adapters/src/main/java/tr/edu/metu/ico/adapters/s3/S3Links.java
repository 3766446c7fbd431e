package tr.edu.metu.ico.adapters.s3;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.GetObjectPresignRequest;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.model.PutObjectPresignRequest;
import tr.edu.metu.ico.file.FileSpec;
import tr.edu.metu.ico.file.UploadLink;

/** Signs short-lived links to single files, valid only for the stated request (INV-20). */
final class S3Links {

    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(10);
    private static final Duration LONGEST_DOWNLOAD = Duration.ofMinutes(5);

    /** Browsers show these and never take them for a page, so no script in them runs in anybody's name. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

    /** Every client sends these by itself. */
    private static final Set<String> IMPLIED = Set.of("host");

    private final S3Presigner presigner;

    S3Links(S3Presigner presigner) {
        this.presigner = presigner;
    }

    UploadLink upload(String bucket, String key, FileSpec spec, Instant now, Duration validFor) {
        checkAtMost(LONGEST_UPLOAD, validFor);
        var put = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(spec.contentType())
                .contentLength(spec.size())
                .checksumSHA256(spec.digest().base64())
                .ifNoneMatch("*")
                .build();
        var signed = presigner.presignPutObject(PutObjectPresignRequest.builder()
                .putObjectRequest(put)
                .signatureDuration(validFor)
                .build());
        return new UploadLink(uri(signed.url()), headers(signed), now.plus(validFor));
    }

    URI download(String bucket, String key, String fileName, Duration validFor) {
        // S3 cannot send nosniff; a type that no browser renders has the same effect
        return get(bucket, key, Disposition.attachment(fileName), "application/octet-stream", validFor);
    }

    /** @param contentType a type that browsers show without running anything in the page */
    URI view(String bucket, String key, String contentType, String fileName, Duration validFor) {
        if (!SHOWN.contains(contentType)) {
            throw new IllegalArgumentException("files of the type " + contentType + " are not shown");
        }
        return get(bucket, key, Disposition.inline(fileName), contentType, validFor);
    }

    private URI get(String bucket, String key, String disposition, String contentType, Duration validFor) {
        checkAtMost(LONGEST_DOWNLOAD, validFor);
        var get = GetObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .responseContentDisposition(disposition)
                .responseContentType(contentType)
                // whatever encoding the uploader stated, the bytes are served as they were checked
                .responseContentEncoding("identity")
                .responseCacheControl("private, no-store")
                .build();
        return uri(presigner
                .presignGetObject(GetObjectPresignRequest.builder()
                        .getObjectRequest(get)
                        .signatureDuration(validFor)
                        .build())
                .url());
    }

    private static Map<String, String> headers(PresignedPutObjectRequest signed) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        signed.signedHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.keySet().removeAll(IMPLIED);
        return headers;
    }

    private static void checkAtMost(Duration longest, Duration validFor) {
        if (validFor.compareTo(longest) > 0 || validFor.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("a link is valid from one second to " + longest + ", not " + validFor);
        }
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException neverSigned) {
            throw new IllegalStateException(neverSigned);
        }
    }
}
