package tr.edu.metu.ico.functions.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A place in a YAML document: a text, a list, a map, or nothing. Every scalar is its text. */
public record Yaml(Object value) {

    private static final Yaml NOTHING = new Yaml(null);

    /** The place under these keys (a number is a list index); empty when there is none. */
    public Yaml at(String... path) {
        var place = this;
        for (var key : path) {
            place = place.child(key);
        }
        return place;
    }

    private Yaml child(String key) {
        return switch (value) {
            case Map<?, ?> map when map.containsKey(key) -> new Yaml(map.get(key));
            case List<?> list when isIndexOf(key, list) -> new Yaml(list.get(Integer.parseInt(key)));
            case null, default -> NOTHING;
        };
    }

    private static boolean isIndexOf(String key, List<?> list) {
        return key.matches("[0-9]{1,4}") && Integer.parseInt(key) < list.size();
    }

    public boolean present() {
        return value != null;
    }

    public boolean is(String text) {
        return text.equals(value);
    }

    /** The entries of a map, in order; empty for anything else. */
    public Map<String, Yaml> entries() {
        var entries = new LinkedHashMap<String, Yaml>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, child) -> entries.put((String) key, new Yaml(child)));
        }
        return entries;
    }

    /** The items of a list; a single value counts as a list of one, a missing one as an empty list. */
    public List<Yaml> items() {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(Yaml::new).toList();
            default -> List.of(this);
        };
    }

    /**
     * The text as {@code !Sub} would write it: a reference to {@code Table} is {@code ${Table}}; empty when it has
     * none.
     */
    public String spelled() {
        return switch (value) {
            case String text -> text;
            case Map<?, ?> map when map.size() == 1 && map.get("Ref") instanceof String name -> "${" + name + "}";
            case Map<?, ?> map
            when map.size() == 1 && map.get("Fn::GetAtt") instanceof String name -> "${" + name + "}";
            case Map<?, ?> map when map.size() == 1 && map.get("Fn::Sub") instanceof String text -> text;
            case null, default -> "";
        };
    }

    public List<String> spelledItems() {
        return items().stream().map(Yaml::spelled).toList();
    }
}
