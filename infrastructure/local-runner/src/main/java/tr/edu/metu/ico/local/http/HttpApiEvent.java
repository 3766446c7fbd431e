package tr.edu.metu.ico.local.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.server.Request;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Writes a request as the JSON of an HTTP API event, payload format 2.0. */
final class HttpApiEvent {
    static final String API_ID = "local";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(ZoneOffset.UTC);

    private HttpApiEvent() {}

    static byte[] json(
            Request request,
            RouteTable.Match match,
            String stage,
            Map<String, Object> claims,
            byte[] body,
            Instant receipt,
            String id) {
        var event = JsonNodeFactory.instance.objectNode();
        var route = match.route();
        event.put("version", "2.0");
        event.put("routeKey", route.key());
        event.put("rawPath", request.getHttpURI().getDecodedPath());
        var query = request.getHttpURI().getQuery();
        event.put("rawQueryString", query == null ? "" : query);
        headers(event, request);
        put(event, "queryStringParameters", query(query));
        put(event, "pathParameters", match.pathParameters());
        event.set(
                "requestContext",
                context(request, route.key(), route.authorizer().isPresent(), stage, claims, receipt, id));
        body(event, body, request.getHeaders().get("Content-Type"));
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void headers(ObjectNode event, Request request) {
        var headers = new LinkedHashMap<String, String>();
        var cookies = JsonNodeFactory.instance.arrayNode();
        for (HttpField field : request.getHeaders()) {
            var name = field.getName().toLowerCase(Locale.ROOT);
            if (name.equals("cookie")) {
                for (var cookie : field.getValue().split(";\\s*")) {
                    cookies.add(cookie);
                }
            } else {
                headers.merge(name, String.valueOf(field.getValue()), (first, next) -> first + "," + next);
            }
        }
        if (!cookies.isEmpty()) {
            event.set("cookies", cookies);
        }
        put(event, "headers", headers);
    }

    private static Map<String, String> query(String raw) {
        var parameters = new LinkedHashMap<String, String>();
        if (raw == null) {
            return parameters;
        }
        for (var pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                parameters.merge(name, value, (first, next) -> first + "," + next);
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void put(ObjectNode event, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            var object = event.putObject(name);
            values.forEach(object::put);
        }
    }

    private static ObjectNode context(
            Request request,
            String routeKey,
            boolean authorized,
            String stage,
            Map<String, Object> claims,
            Instant receipt,
            String id) {
        var context = JsonNodeFactory.instance.objectNode();
        context.put("accountId", SystemTemplate.ACCOUNT);
        context.put("apiId", API_ID);
        context.put("domainName", Request.getServerName(request));
        context.put("domainPrefix", API_ID);
        context.putObject("http")
                .put("method", request.getMethod())
                .put("path", request.getHttpURI().getDecodedPath())
                .put(
                        "protocol",
                        request.getConnectionMetaData().getHttpVersion().asString())
                .put("sourceIp", Request.getRemoteAddr(request))
                .put("userAgent", request.getHeaders().get("User-Agent"));
        if (authorized) {
            var jwt = context.putObject("authorizer").putObject("jwt");
            var texts = jwt.putObject("claims");
            claims.forEach((name, value) -> texts.put(name, claim(value)));
            jwt.putNull("scopes");
        }
        context.put("requestId", id);
        context.put("routeKey", routeKey);
        context.put("stage", stage);
        context.put("time", TIME.format(receipt));
        context.put("timeEpoch", receipt.toEpochMilli());
        return context;
    }

    /** As API Gateway renders claims: dates as seconds, lists as {@code [a b]}. */
    private static String claim(Object value) {
        return switch (value) {
            case Collection<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
            case Date date -> Long.toString(date.toInstant().getEpochSecond());
            case null -> "";
            default -> value.toString();
        };
    }

    private static void body(ObjectNode event, byte[] body, String type) {
        var text = isText(type);
        if (body.length > 0) {
            event.put(
                    "body",
                    text
                            ? new String(body, StandardCharsets.UTF_8)
                            : Base64.getEncoder().encodeToString(body));
        }
        event.put("isBase64Encoded", body.length > 0 && !text);
    }

    private static boolean isText(String contentType) {
        var type = contentType == null
                ? ""
                : contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return type.startsWith("text/")
                || type.equals("application/json")
                || type.equals("application/javascript")
                || type.equals("application/xml")
                || type.endsWith("+json")
                || type.endsWith("+xml");
    }
}
