package tr.edu.metu.ico.file;

import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A signed link for one PUT of one file.
 *
 * @param headers headers that must be sent unchanged; they are part of the signature
 */
public record UploadLink(URI url, Map<String, String> headers, Instant expiresAt) {

    public UploadLink {
        headers = Collections.unmodifiableMap(new TreeMap<>(headers));
    }
}
