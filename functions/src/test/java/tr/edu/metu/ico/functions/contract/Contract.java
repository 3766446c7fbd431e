package tr.edu.metu.ico.functions.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.template.Yaml;
import tr.edu.metu.ico.functions.template.YamlFile;

/** The published API contract, by operation and by schema. */
record Contract(Yaml root) {

    private static final String SCHEMAS = "#/components/schemas/";

    static Contract ofTheProject() {
        return new Contract(YamlFile.read("infrastructure/openapi/openapi.yaml"));
    }

    Map<String, Yaml> schemas() {
        return root.at("components", "schemas").entries();
    }

    /** The name of the referenced schema; empty for an inline schema. */
    static String reference(Yaml schema) {
        var reference = schema.at("$ref").spelled();
        return reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
    }

    /** The operations by route, such as {@code GET /calls/{call}}. */
    Map<String, Yaml> operations() {
        var operations = new LinkedHashMap<String, Yaml>();
        root.at("paths")
                .entries()
                .forEach((path, item) -> item.entries().forEach((method, operation) -> {
                    if (!method.equals("parameters")) {
                        operations.put(method.toUpperCase(Locale.ROOT) + " " + path, operation);
                    }
                }));
        return operations;
    }

    /** The schemas of all request bodies and everything within them. */
    Set<String> requestSchemas() {
        var found = new TreeSet<String>();
        for (var operation : operations().values()) {
            var schema = operation.at("requestBody", "content", "application/json", "schema");
            if (schema.present()) {
                collect(schema, found);
            }
        }
        return found;
    }

    private void collect(Yaml place, Set<String> found) {
        var name = reference(place);
        if (!name.isEmpty() && found.add(name)) {
            collect(schemas().get(name), found);
        }
        place.entries().values().forEach(child -> collect(child, found));
    }

    /** Every problem code that an operation may return. */
    Set<String> problemCodes() {
        return operations().values().stream()
                .flatMap(operation -> operation.at("x-problem-codes").entries().values().stream())
                .flatMap(codes -> codes.spelledItems().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A copy with one place set to another value, or removed when the value is null; the place must exist. */
    Contract with(Object value, String... path) {
        if (!root.at(path).present()) {
            throw new IllegalArgumentException("nothing at " + String.join(" > ", path));
        }
        return new Contract(new Yaml(copy(root.value(), List.of(path), value)));
    }

    /** A copy with an additional map entry. */
    Contract withMore(Object value, String name, String... map) {
        var entries = new LinkedHashMap<String, Object>();
        root.at(map).entries().forEach((key, child) -> entries.put(key, child.value()));
        entries.put(name, value);
        return with(entries, map);
    }

    private static Object copy(Object node, List<String> path, Object value) {
        if (path.isEmpty()) {
            return value;
        }
        var copy = new LinkedHashMap<String, Object>();
        new Yaml(node).entries().forEach((key, child) -> copy.put(key, child.value()));
        var changed = copy(copy.get(path.getFirst()), path.subList(1, path.size()), value);
        if (changed == null) {
            copy.remove(path.getFirst());
        } else {
            copy.put(path.getFirst(), changed);
        }
        return copy;
    }
}
