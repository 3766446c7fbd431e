package tr.edu.metu.ico.functions.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a request.
 *
 * @param body a record that becomes the JSON body, or the bytes of a file; empty for none
 */
public record Reply(int status, Map<String, String> headers, Optional<Object> body) {

    public static Reply ok(Object body) {
        return new Reply(200, Map.of(), Optional.of(body));
    }

    public static Reply created(Object body) {
        return new Reply(201, Map.of(), Optional.of(body));
    }

    /** A file to download under this name, which must need no escaping. */
    public static Reply file(byte[] content, String contentType, String name) {
        return ok(content)
                .with("Content-Type", contentType)
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    public static Reply noContent() {
        return new Reply(204, Map.of(), Optional.empty());
    }

    /** The same answer with one header more. */
    public Reply with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, Map.copyOf(more), body);
    }

    /** The same answer with the version of what it shows. */
    public Reply withVersion(long version) {
        return with("ETag", "\"" + version + "\"");
    }
}
