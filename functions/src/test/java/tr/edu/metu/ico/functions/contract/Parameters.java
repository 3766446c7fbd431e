package tr.edu.metu.ico.functions.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tr.edu.metu.ico.functions.http.Route;

/** The parameters of operations: shared parameters of the contract, and those of one route. */
final class Parameters {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

    private final Map<String, Object> shared;

    Parameters(Notes notes) {
        shared = Notes.map(Notes.map(notes.root().get("components")).get("parameters"));
    }

    /** The headers and the query of a route. */
    List<Object> of(Route<?, ?> route, Map<String, Object> noted) {
        var parameters = new ArrayList<Object>();
        switch (route.version()) {
            case NONE -> {}
            case REQUIRED -> parameters.add(reference("IfMatch"));
            case IF_ANY -> parameters.add(reference("IfMatchIfAny"));
        }
        if (route.takesKey()) {
            parameters.add(reference("IdempotencyKey"));
        }
        for (var name : route.queries()) {
            var note = noted.remove(name);
            parameters.add(note == null ? shared("query", name) : own(name, Notes.map(note)));
        }
        if (!noted.isEmpty()) {
            throw new IllegalStateException(route.key() + " does not declare " + noted.keySet());
        }
        return parameters;
    }

    /** The parts of a path. */
    List<Object> of(String path) {
        return PART.matcher(path)
                .results()
                .map(part -> shared("path", part.group(1)))
                .toList();
    }

    private Object shared(String place, String name) {
        return shared.entrySet().stream()
                .filter(entry -> Notes.map(entry.getValue()).get("in").equals(place)
                        && Notes.map(entry.getValue()).get("name").equals(name))
                .findFirst()
                .map(entry -> reference(entry.getKey()))
                .orElseThrow(() -> new IllegalStateException("nothing is noted of " + name + " in the " + place));
    }

    private static Object reference(String name) {
        return Map.of("$ref", "#/components/parameters/" + name);
    }

    private static Map<String, Object> own(String name, Map<String, Object> note) {
        var parameter = new LinkedHashMap<String, Object>();
        parameter.put("name", name);
        parameter.put("in", "query");
        parameter.put("required", note.getOrDefault("required", false));
        note.forEach(parameter::putIfAbsent);
        return parameter;
    }
}
