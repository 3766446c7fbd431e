package tr.edu.metu.ico.local.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

/** Reading and writing of whole bodies. */
public final class Answers {
    private Answers() {}

    /**
     * The body, or empty when it is longer than the limit. What is longer is read to its end all the same: a connection closed
     * with bytes unread is reset, and a reset can take the answer with it.
     */
    public static Optional<byte[]> body(Request request, int limit) throws IOException {
        var content = Content.Source.asInputStream(request);
        var bytes = content.readNBytes(limit + 1);
        content.transferTo(OutputStream.nullOutputStream());
        return bytes.length > limit ? Optional.empty() : Optional.of(bytes);
    }

    /** Answers with JSON and ends the request. */
    public static void json(Response response, Callback callback, int status, String json) {
        answer(response, callback, status, "application/json", json);
    }

    /** The short messages with which API Gateway answers by itself. */
    public static void message(Response response, Callback callback, int status, String message) {
        json(
                response,
                callback,
                status,
                JsonNodeFactory.instance.objectNode().put("message", message).toString());
    }

    /** An RFC 9457 problem that names the field to blame. */
    public static void problem(Response response, Callback callback, int status, String field, String detail) {
        var problem = JsonNodeFactory.instance.objectNode();
        problem.put("title", "Bad request")
                .put("status", status)
                .put("field", field)
                .put("detail", detail);
        answer(response, callback, status, "application/problem+json", problem.toString());
    }

    private static void answer(Response response, Callback callback, int status, String type, String body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
