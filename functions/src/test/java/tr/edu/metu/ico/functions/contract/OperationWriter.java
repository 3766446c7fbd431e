package tr.edu.metu.ico.functions.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tr.edu.metu.ico.functions.http.FileBody;
import tr.edu.metu.ico.functions.http.Route;

/** The operations of the contract, each from its route's declaration and its notes. */
final class OperationWriter {

    /** The problems that any JSON body can have. */
    private static final List<String> OF_FORM = List.of(
            "BROKEN_TEXT",
            "DUPLICATE_FIELD",
            "EMPTY_BODY",
            "MALFORMED",
            "MISSING_FIELD",
            "NOT_ALLOWED",
            "NOT_BASE64",
            "NOT_JSON",
            "NOT_NULL",
            "NOT_UTF_8",
            "NUMBER_TOO_LONG",
            "TEXT_TOO_LONG",
            "TOO_DEEP",
            "TRAILING_TEXT",
            "UNKNOWN_FIELD",
            "WRONG_TYPE");

    /** The problems that any other body can have. */
    private static final List<String> OF_ANY_BODY = List.of("MALFORMED", "NOT_BASE64", "NOT_UTF_8");

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Malformed",
            "401", "Unauthorized",
            "403", "Forbidden",
            "404", "NotFound",
            "409", "Conflict",
            "412", "StaleVersion",
            "413", "TooLarge",
            "422", "BrokenRule",
            "428", "VersionRequired",
            "429", "TooManyRequests");

    private final Notes notes;
    private final Parameters parameters;

    OperationWriter(Notes notes) {
        this.notes = notes;
        parameters = new Parameters(notes);
    }

    /** @throws IllegalStateException when the route has no notes, or an invalid note */
    Map<String, Object> write(Route<?, ?> route) {
        var note = new LinkedHashMap<>(notes.operations().getOrDefault(route.key(), Map.of()));
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", note.remove("id"));
        operation.put("tags", List.of(String.valueOf(note.remove("tag"))));
        operation.put("summary", note.remove("summary"));
        if (operation.containsValue(null)) {
            throw new IllegalStateException(route.key() + " needs a note with id, tag and summary");
        }
        putIfAny(operation, "description", note.remove("description"));
        operation.put("x-action", route.action().name());
        operation.put("x-permitted-to", names(route.action().relations()));
        if (route.action().isPublic()) {
            operation.put("security", List.of());
        }
        putIfAny(operation, "x-further-actions", names(route.further()));
        putIfAny(operation, "parameters", parameters.of(route, Notes.map(note.remove("query"))));
        route.taken().ifPresent(taken -> operation.put("requestBody", request(taken, note.remove("request"))));
        var codes = codes(route, Notes.map(note.remove("codes")));
        operation.put("responses", responses(route, note, codes.keySet()));
        putIfAny(operation, "x-problem-codes", codes);
        if (!note.isEmpty()) {
            throw new IllegalStateException(route.key() + " has no " + note.keySet());
        }
        return operation;
    }

    private static List<String> names(Set<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }

    private static void putIfAny(Map<String, Object> map, String key, Object value) {
        boolean none = value == null
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> inner && inner.isEmpty();
        if (!none) {
            map.put(key, value);
        }
    }

    private Map<String, Object> request(Route.Input<?> taken, Object example) {
        var body = new LinkedHashMap<String, Object>();
        body.put("required", taken.required());
        body.put("content", content(taken.contentType(), notes.nameOf(taken.type()), example));
        return body;
    }

    private static Map<String, Object> json(String schema, Object example) {
        return content("application/json", schema, example);
    }

    private static Map<String, Object> content(String type, String schema, Object example) {
        var content = new LinkedHashMap<String, Object>();
        content.put("schema", Map.of("$ref", "#/components/schemas/" + schema));
        if (example != null) {
            content.put("example", example);
        }
        return new LinkedHashMap<>(Map.of(type, content));
    }

    private Map<String, Object> responses(Route<?, ?> route, Map<String, Object> note, Set<String> withCodes) {
        var responses = new TreeMap<String, Object>();
        responses.put(Integer.toString(route.answer().status()), success(route.answer(), note));
        var refusals = new TreeSet<>(route.action().isPublic() ? Set.of("429") : Set.of("401", "403", "429"));
        withCodes.stream().filter(REFUSALS::containsKey).forEach(refusals::add);
        if (route.path().contains("{")) {
            refusals.add("404");
        }
        refusals.forEach(status -> responses.put(status, response(REFUSALS.get(status))));
        responses.put("500", response("Unexpected"));
        return responses;
    }

    private static Map<String, Object> response(String name) {
        return Map.of("$ref", "#/components/responses/" + name);
    }

    private Map<String, Object> success(Route.Answer answer, Map<String, Object> note) {
        var success = new LinkedHashMap<String, Object>();
        var usual = answer.body().isPresent() ? "As asked." : "Done.";
        var noted = note.remove("answered");
        success.put("description", noted == null ? usual : noted);
        var headers = new TreeMap<String, Object>();
        headers.put("X-Server-Time", Map.of("$ref", "#/components/headers/ServerTime"));
        if (answer.versioned()) {
            headers.put("ETag", Map.of("$ref", "#/components/headers/ETag"));
        }
        success.put("headers", headers);
        var files = Notes.map(note.remove("files"));
        if (answer.body().filter(FileBody.class::equals).isPresent()) {
            success.put("content", files(files));
            return success;
        }
        var schema = note.remove("schema");
        var example = note.remove("answer");
        answer.body()
                .map(body -> schema == null ? notes.nameOf(body) : schema.toString())
                .ifPresent(name -> success.put("content", orPage(answer, json(name, example))));
        return success;
    }

    /** The same, and a page where the route has one. */
    private static Map<String, Object> orPage(Route.Answer answer, Map<String, Object> content) {
        if (answer.page()) {
            content.put("text/html", Map.of("schema", Map.of("type", "string")));
        }
        return content;
    }

    /** The schema of each type of file. */
    private static Map<String, Object> files(Map<String, Object> schemas) {
        var content = new LinkedHashMap<String, Object>();
        schemas.forEach((type, schema) -> content.put(type, Map.of("schema", schema)));
        return content;
    }

    /** The responses implied by the declaration, and the further ones in the notes; by status. */
    private static Map<String, Object> codes(Route<?, ?> route, Map<String, Object> noted) {
        var codes = new TreeMap<String, TreeSet<String>>();
        boolean versioned = route.version() != Route.IfMatch.NONE;
        if (route.taken().isPresent()) {
            add(codes, "400", json(route) ? OF_FORM : OF_ANY_BODY);
            add(codes, "413", List.of("TOO_LARGE"));
        }
        if (versioned || route.takesKey()) {
            add(codes, "400", List.of("MALFORMED"));
        }
        if (versioned) {
            add(codes, "412", List.of("STALE_VERSION"));
            add(codes, "428", List.of("VERSION_REQUIRED"));
        }
        noted.forEach((status, more) -> add(codes, status, (List<?>) more));
        var lists = new LinkedHashMap<String, Object>();
        codes.forEach((status, found) -> lists.put(status, new ArrayList<>(found)));
        return lists;
    }

    private static boolean json(Route<?, ?> route) {
        return route.taken()
                .filter(taken -> taken.contentType().equals("application/json"))
                .isPresent();
    }

    private static void add(Map<String, TreeSet<String>> codes, String status, List<?> more) {
        more.forEach(code -> codes.computeIfAbsent(status, _ -> new TreeSet<>()).add((String) code));
    }
}
