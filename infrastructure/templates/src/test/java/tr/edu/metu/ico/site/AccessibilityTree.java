package tr.edu.metu.ico.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Chromium tells a screen reader about the page in a tab, in the order of the page. */
record AccessibilityTree(List<Node> nodes) {

    /** Parts of the tree that only carry text or lines. */
    private static final Set<String> TEXT = Set.of("StaticText", "InlineTextBox", "none", "generic", "LineBreak");

    /**
     * One thing that is announced.
     *
     * @param name        what it is called
     * @param description what is said after its name
     * @param properties  by their names, such as {@code level}, {@code url} and {@code invalid}
     * @param parents     what it stands in, the nearest last
     */
    record Node(String role, String name, String description, Map<String, String> properties, List<Node> parents) {

        /** A property; empty if it is not given or false. */
        Optional<String> property(String of) {
            return Optional.ofNullable(properties.get(of)).filter(value -> !value.equals("false"));
        }

        int level() {
            return Integer.parseInt(properties.get("level"));
        }

        boolean isIn(String ancestor) {
            return parents.stream().anyMatch(parent -> parent.role().equals(ancestor));
        }

        @Override
        public String toString() {
            return role + " “" + name + "”";
        }
    }

    static AccessibilityTree of(CDPSession tab) {
        var byId = new LinkedHashMap<String, JsonObject>();
        for (var node : tab.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        }
        var nodes = new ArrayList<Node>();
        walk(byId, byId.values().iterator().next(), List.of(), nodes);
        return new AccessibilityTree(List.copyOf(nodes));
    }

    Stream<Node> all(String... roles) {
        return nodes.stream().filter(node -> Set.of(roles).contains(node.role()));
    }

    /** What stands directly or deeper in a node. */
    Stream<Node> within(Node outer, String... roles) {
        return all(roles).filter(node -> node.parents().stream().anyMatch(parent -> parent == outer));
    }

    private static void walk(Map<String, JsonObject> byId, JsonObject json, List<Node> parents, List<Node> nodes) {
        var below = parents;
        var role = value(json, "role");
        if (!json.get("ignored").getAsBoolean() && !TEXT.contains(role)) {
            var node = new Node(role, value(json, "name"), value(json, "description"), properties(json), parents);
            nodes.add(node);
            below = Stream.concat(parents.stream(), Stream.of(node)).toList();
        }
        for (var child : json.getAsJsonArray("childIds")) {
            var next = byId.get(child.getAsString());
            if (next != null) {
                walk(byId, next, below, nodes);
            }
        }
    }

    private static Map<String, String> properties(JsonObject json) {
        var properties = new LinkedHashMap<String, String>();
        if (json.has("properties")) {
            for (JsonElement element : json.getAsJsonArray("properties")) {
                var property = element.getAsJsonObject();
                properties.put(property.get("name").getAsString(), value(property, "value"));
            }
        }
        return properties;
    }

    private static String value(JsonObject json, String of) {
        var found = json.getAsJsonObject(of);
        var value = found == null ? null : found.get("value");
        return value == null || !value.isJsonPrimitive()
                ? ""
                : value.getAsString().strip();
    }
}
