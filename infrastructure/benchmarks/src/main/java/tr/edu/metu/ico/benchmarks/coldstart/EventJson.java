package tr.edu.metu.ico.benchmarks.coldstart;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;

/** The gateway's event for a student's request, in payload format 2.0. */
final class EventJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EventJson() {}

    static String of(String route, Map<String, String> path, Map<String, String> headers, String body, Instant at) {
        var event = JsonNodeFactory.instance.objectNode();
        event.put("version", "2.0").put("routeKey", route).put("rawPath", "/").put("rawQueryString", "");
        event.set("headers", JSON.valueToTree(headers));
        event.set("pathParameters", JSON.valueToTree(path));
        var context = event.putObject("requestContext");
        context.put("accountId", "000000000000")
                .put("apiId", "api")
                .put("requestId", "request")
                .put("routeKey", route)
                .put("stage", "$default")
                .put("timeEpoch", at.toEpochMilli());
        context.putObject("http")
                .put("method", route.substring(0, route.indexOf(' ')))
                .put("path", "/")
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "127.0.0.1");
        context.putObject("authorizer")
                .putObject("jwt")
                .putObject("claims")
                .put("sub", "student-1")
                .put("token_use", "id")
                .put("cognito:groups", "[student]")
                .put("custom:student_number", "9999999");
        event.put("body", body).put("isBase64Encoded", false);
        return event.toString();
    }
}
