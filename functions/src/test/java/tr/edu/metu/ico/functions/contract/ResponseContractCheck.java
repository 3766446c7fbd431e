package tr.edu.metu.ico.functions.contract;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tr.edu.metu.ico.functions.template.Yaml;

/** Checks every response in a test against the contract: status, headers, body and problem codes. */
public final class ResponseContractCheck {

    private static final Map<String, Yaml> OPERATIONS = Contract.ofTheProject().operations();
    private static final String ELIGIBILITY = "GET /calls/{call}/applications/{student}/eligibility";
    private static final String AN_INSTANT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ResponseContractCheck() {}

    /** @throws AssertionError when the contract promises a different response */
    public static void check(String route, APIGatewayV2HTTPResponse response) {
        var findings = findings(route, response.getStatusCode(), response.getHeaders(), response.getBody());
        if (!findings.isEmpty()) {
            throw new AssertionError(route + " " + response.getStatusCode() + ": " + findings);
        }
    }

    static List<String> findings(String route, int status, Map<String, String> headers, String body) {
        if (status == 409 && body.contains("\"CALL_CANCELLED\"")) {
            return Conformity.toSchema("Problem", json(body)); // may be returned by any operation
        }
        var operation = OPERATIONS.get(route);
        var answer = operation.at("responses", Integer.toString(status));
        if (!answer.present()) {
            return List.of(route + " answers " + status + ", which the contract does not");
        }
        var findings = new ArrayList<String>();
        if (answer.at("headers", "ETag").present() != headers.containsKey("ETag")) {
            findings.add("ETag is promised or sent, but not both");
        }
        if (!headers.getOrDefault("X-Server-Time", "").matches(AN_INSTANT)) {
            findings.add("X-Server-Time is not an instant with milliseconds");
        }
        var contentType = headers.getOrDefault("Content-Type", "").split(";", 2)[0];
        // where the response may be a page, an error may be one too; the contract says so once, in its introduction
        boolean errorPage = status >= 400 && contentType.equals("text/html") && showsPages(operation);
        findings.addAll(errorPage ? List.of() : body(pointer(route, status, answer), contentType, body));
        if (contentType.endsWith("json")) {
            findings.addAll(unlisted(operation, route, status, body));
            findings.addAll(unlistedConditions(body));
        }
        return findings;
    }

    private static boolean showsPages(Yaml operation) {
        return operation.at("responses", "200", "content", "text/html").present();
    }

    /** The place in the contract that describes a response, as a JSON pointer. */
    private static String pointer(String route, int status, Yaml answer) {
        var reference = answer.at("$ref").spelled();
        if (!reference.isEmpty()) {
            return reference.substring(1);
        }
        var parts = route.split(" ", 2);
        return "/paths/" + escaped(parts[1]) + "/" + parts[0].toLowerCase(Locale.ROOT) + "/responses/" + status;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> body(String answer, String contentType, String body) {
        if (!Conformity.describes(answer + "/content")) {
            return body.isEmpty() ? List.of() : List.of("no body is promised");
        }
        var schema = answer + "/content/" + escaped(contentType) + "/schema";
        if (!Conformity.describes(schema)) {
            return List.of("the type " + contentType + " is not promised");
        }
        return contentType.endsWith("json") ? Conformity.findings(schema, json(body)) : List.of();
    }

    /** The problem codes of a body that are not listed for this status. */
    static List<String> unlisted(Yaml operation, String route, int status, String body) {
        if (body.isEmpty() || !(json(body) instanceof Map<?, ?> answer)) {
            return List.of();
        }
        var listed = operation.at("x-problem-codes", Integer.toString(status)).spelledItems();
        return Stream.of("problems", "warnings")
                .map(answer::get)
                .flatMap(lines -> lines instanceof List<?> list ? list.stream() : Stream.empty())
                .map(line -> line instanceof Map<?, ?> map ? map.get("code") : null)
                .filter(code -> code instanceof String text && !listed.contains(text))
                .map(code -> "problem code " + code + " is not listed for " + route + " " + status)
                .toList();
    }

    /** Codes of conditions in any response with an outlook that are missing from the operation that lists them all. */
    private static List<String> unlistedConditions(String body) {
        if (body.isEmpty() || !(json(body) instanceof Map<?, ?> answer)) {
            return List.of();
        }
        var listed = OPERATIONS.get(ELIGIBILITY).at("x-problem-codes", "200").spelledItems();
        return Stream.of(answer, answer.get("outlook"), answer.get("draftOutlook"))
                .flatMap(outlook -> outlook instanceof Map<?, ?> map
                        ? Stream.of(map.get("met"), map.get("failing"), map.get("forOthers"))
                        : Stream.empty())
                .flatMap(lines -> lines instanceof List<?> list ? list.stream() : Stream.empty())
                .map(line -> line instanceof Map<?, ?> map ? map.get("code") : null)
                .filter(code -> code instanceof String text && !listed.contains(text))
                .map(code -> "condition " + code + " is not listed for " + ELIGIBILITY)
                .toList();
    }

    /** The document as maps, lists, texts and numbers. */
    static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON", broken);
        }
    }
}
