package tr.edu.metu.ico.season.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tr.edu.metu.ico.season.Unexpected;

/**
 * A response of the API.
 *
 * @param asked method and path, for messages
 * @param etag the version without quotes
 */
public record Answer(String asked, int status, Optional<String> etag, JsonNode body) {
    /** The same response, if it has this status. */
    public Answer expecting(int expected) {
        Unexpected.unless(status == expected, asked + " was answered " + reported() + " instead of " + expected + ".");
        return this;
    }

    /** The version in the response. */
    public long version() {
        return Long.parseLong(etag.orElseThrow(() -> new Unexpected(asked + " was answered without an ETag.")));
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public List<JsonNode> list(String field) {
        return StreamSupport.stream(body.path(field).spliterator(), false).toList();
    }

    /** The codes of the problems, or the code of the whole response if it lists no problems. */
    public List<String> codes() {
        var codes = list("problems").stream()
                .map(line -> line.path("code").asText())
                .toList();
        return codes.isEmpty() ? List.of(body.path("code").asText()) : codes;
    }

    boolean names(String code, String field) {
        var problems = list("problems");
        return problems.isEmpty()
                ? codes().contains(code) && field.isEmpty()
                : problems.stream()
                        .anyMatch(line -> line.path("code").asText().equals(code)
                                && line.path("field").asText().equals(field));
    }

    String reported() {
        return status + " " + body;
    }
}
