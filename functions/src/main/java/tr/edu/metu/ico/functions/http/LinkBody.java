package tr.edu.metu.ico.functions.http;

import java.time.Instant;
import java.util.Map;
import tr.edu.metu.ico.file.UploadLink;

/**
 * A signed link to upload one file with PUT.
 *
 * @param id      the upload's own id
 * @param headers to be sent exactly as given
 */
public record LinkBody(String id, String url, Map<String, String> headers, Instant expiresAt) {

    public static LinkBody of(String id, UploadLink link) {
        return new LinkBody(id, link.url().toString(), link.headers(), link.expiresAt());
    }
}
