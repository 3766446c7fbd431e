package tr.edu.metu.ico.functions.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of the template in which a fault can be planted. An unknown path is an error, so no fault is planted without
 * effect.
 */
final class Draft {

    private final Object root;

    Draft(Template template) {
        root = mutable(template.root().value());
    }

    Template template() {
        return new Template(new Yaml(root));
    }

    /** Sets a value under a resource, replacing another or as a new entry of a map. */
    void set(Object value, String... path) {
        switch (parentOf(path)) {
            case Map<?, ?> map -> entries(map).put(last(path), value);
            case List<?> list -> elements(list).set(Integer.parseInt(last(path)), value);
            default -> throw nowhere(path);
        }
    }

    /** Removes an entry of a map, or an element of a list. */
    void remove(String... path) {
        var gone = switch (parentOf(path)) {
            case Map<?, ?> map -> map.remove(last(path));
            case List<?> list -> list.remove(Integer.parseInt(last(path)));
            default -> null;
        };
        if (gone == null) {
            throw nowhere(path);
        }
    }

    private Object parentOf(String... path) {
        var parent = new Yaml(root).at("Resources").at(Arrays.copyOf(path, path.length - 1));
        if (!parent.present()) {
            throw nowhere(path);
        }
        return parent.value();
    }

    private static String last(String... path) {
        return path[path.length - 1];
    }

    private static IllegalArgumentException nowhere(String... path) {
        return new IllegalArgumentException("nothing at " + String.join(" > ", path));
    }

    private static Object mutable(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<Object, Object>();
                map.forEach((key, child) -> copy.put(key, mutable(child)));
                yield copy;
            }
            case List<?> list ->
                new ArrayList<>(list.stream().map(Draft::mutable).toList());
            default -> value;
        };
    }

    @SuppressWarnings("unchecked") // every map of a draft was made by mutable()
    private static Map<Object, Object> entries(Map<?, ?> map) {
        return (Map<Object, Object>) map;
    }

    @SuppressWarnings("unchecked") // every list of a draft was made by mutable()
    private static List<Object> elements(List<?> list) {
        return (List<Object>) list;
    }
}
