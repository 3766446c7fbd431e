package tr.edu.metu.ico.functions.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The response to a request.
 *
 * @param body a record that becomes the JSON body, or the bytes of a file; empty for none
 */
record Reply(int status, Map<String, String> headers, Optional<Object> body) {

    static Reply ok(Object body) {
        return new Reply(200, Map.of(), Optional.of(body));
    }

    /** The body with its version. */
    static Reply ok(Versioned<?> shown) {
        return ok(shown.body()).withVersion(shown.version());
    }

    static Reply created(Object body) {
        return new Reply(201, Map.of(), Optional.of(body));
    }

    /** The body with its version. */
    static Reply created(Versioned<?> shown) {
        return created(shown.body()).withVersion(shown.version());
    }

    /** A file to download under this name, which must not need escaping. */
    static Reply file(FileBody file) {
        return ok(file.content())
                .with("Content-Type", file.contentType())
                .with("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
    }

    /** A page for people. */
    static Reply page(PageBody page) {
        return page(Map.of(), page);
    }

    static Reply page(Map<String, String> headers, PageBody page) {
        return new Reply(page.status(), headers, Optional.of(page.html().getBytes(StandardCharsets.UTF_8)))
                .with("Content-Type", PageBody.CONTENT_TYPE + "; charset=utf-8")
                .with("Content-Language", page.language().toLanguageTag());
    }

    static Reply noContent() {
        return new Reply(204, Map.of(), Optional.empty());
    }

    /** The same response with one more header. */
    Reply with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new Reply(status, Map.copyOf(more), body);
    }

    private Reply withVersion(long version) {
        return with("ETag", "\"" + version + "\"");
    }
}
