package tr.edu.metu.ico.local.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Reads and writes whole bodies. */
public final class Answers {
    private Answers() {}

    /**
     * The body, or empty if it is longer than the limit. A longer body is still read to its end: a connection closed with
     * unread bytes is reset, and a reset can lose the response.
     */
    public static Optional<byte[]> body(Request request, int limit) throws IOException {
        var content = Content.Source.asInputStream(request);
        var bytes = content.readNBytes(limit + 1);
        content.transferTo(OutputStream.nullOutputStream());
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /** Sends a JSON response and ends the request. */
    public static void json(Response response, Callback callback, int status, String json) {
        answer(response, callback, status, "application/json", json);
    }

    /** The short messages that API Gateway itself returns. */
    public static void message(Response response, Callback callback, int status, String message) {
        json(
                response,
                callback,
                status,
                JsonNodeFactory.instance.objectNode().put("message", message).toString());
    }

    /** An RFC 9457 problem that names the field at fault. */
    public static void problem(Response response, Callback callback, int status, String field, String detail) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("title", "Bad request")
                .put("status", status)
                .put("field", field)
                .put("detail", detail);
        problem(response, callback, status, problem);
    }

    /** An RFC 9457 problem. */
    static void problem(Response response, Callback callback, int status, ObjectNode problem) {
        answer(response, callback, status, "application/problem+json", problem.toString());
    }

    private static void answer(Response response, Callback callback, int status, String type, String body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
