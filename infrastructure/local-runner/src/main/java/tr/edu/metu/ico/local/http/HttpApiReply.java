package tr.edu.metu.ico.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Turns a function's response in payload format 2.0 into an HTTP response. */
final class HttpApiReply {
    private static final JsonMapper MAPPER = new JsonMapper();

    private HttpApiReply() {}

    /** Returns false, and writes nothing, if API Gateway would not accept the response. */
    static boolean write(byte[] answer, Response response, Callback callback) throws IOException {
        var json = MAPPER.readTree(answer);
        if (!json.isObject() || !json.path("statusCode").canConvertToInt()) {
            return false;
        }
        var status = json.path("statusCode").asInt();
        if (status < 100 || status > 599) {
            return false;
        }
        response.setStatus(status);
        json.path("headers")
                .properties()
                .forEach(header -> response.getHeaders()
                        .put(header.getKey(), header.getValue().asText()));
        json.path("cookies").forEach(cookie -> response.getHeaders().add("Set-Cookie", cookie.asText()));
        if (!response.getHeaders().contains("Content-Type")) {
            response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
        }
        response.write(true, ByteBuffer.wrap(body(json)), callback);
        return true;
    }

    private static byte[] body(JsonNode json) {
        var body = json.path("body").asText("");
        return json.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
