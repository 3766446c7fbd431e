package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;

/**
 * A shipped definition with an error.
 *
 * @param changes {@code /path = value} sets a field, {@code /path -} takes it away, {@code /list += value} adds to a list,
 *                {@code /rules += KIND {...}} a rule; in a path a rule is named by its id or kind, a slot by its code
 */
record FaultyDefinition(String call, List<String> changes) {
    private static final Set<String> OF_SENTENCES = Set.of("UNKNOWN_PLACEHOLDER", "UNKNOWN_RULE", "UNUSED");

    /** The definitions in a table: blocks after its heading, each a call and its changes, then the expected messages. */
    static List<FaultyDefinition> table(String table) {
        return Stream.of(table.strip().split("\n\n"))
                .skip(1)
                .map(block -> block.lines().toList())
                .map(lines -> new FaultyDefinition(
                        lines.getFirst(),
                        lines.stream()
                                .filter(line -> line.startsWith("  /"))
                                .map(String::strip)
                                .toList()))
                .toList();
    }

    /** The block of the table for it. */
    String described() {
        return call
                + changes.stream().map(change -> "\n  " + change).collect(Collectors.joining())
                + problems().stream()
                        .map(problem -> "\n    " + problem.field() + "\n      "
                                + problem.text().en() + "\n      "
                                + problem.text().tr())
                        .collect(Collectors.joining())
                + "\n";
    }

    /** Its problems, except for sentences that name what was removed. */
    List<Problem> problems() {
        var document = (ObjectNode) DefinitionSchema.tree(ShippedDefinition.document(call));
        changes.forEach(change -> change(document, change));
        try {
            AnnouncementJson.read(document.toString());
            return List.of();
        } catch (InvalidJson invalid) {
            return invalid.problems().stream()
                    .filter(problem -> !OF_SENTENCES.contains(problem.code()))
                    .toList();
        }
    }

    private static void change(ObjectNode document, String change) {
        var parts = change.split(" ", 3);
        var steps = new ArrayList<>(List.of(parts[0].substring(1).split("/")));
        var name = steps.removeLast();
        JsonNode parent = document;
        for (var step : steps) {
            parent = child(parent, step);
        }
        switch (parts[1]) {
            case "=" -> ((ObjectNode) parent).set(name, DefinitionSchema.tree(parts[2]));
            case "+=" ->
                ((ArrayNode) parent.get(name))
                        .add(name.equals("rules") ? rule(parts[2]) : DefinitionSchema.tree(parts[2]));
            case "-" -> take(parent, name);
            default -> throw new IllegalArgumentException("no change: " + change);
        }
    }

    private static JsonNode rule(String kindAndParameters) {
        var parts = kindAndParameters.split(" ", 2);
        var rule = (ObjectNode) DefinitionSchema.tree(parts.length > 1 ? parts[1] : "{}");
        rule.put("id", "X-" + parts[0].replace('_', '-')).put("kind", parts[0]).put("place", "Added");
        rule.putObject("says").put("en", "A sentence.").put("tr", "Bir cümle.");
        return rule;
    }

    private static void take(JsonNode parent, String name) {
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) parent).removeIf(element -> isNamed(element, name));
        }
    }

    private static JsonNode child(JsonNode parent, String step) {
        if (parent instanceof ObjectNode) {
            return parent.get(step);
        }
        for (var element : parent) {
            if (isNamed(element, step)) {
                return element;
            }
        }
        throw new IllegalArgumentException("nothing is called " + step);
    }

    private static boolean isNamed(JsonNode element, String name) {
        return Stream.of("id", "kind", "code")
                .anyMatch(key -> element.path(key).asText().equals(name));
    }
}
