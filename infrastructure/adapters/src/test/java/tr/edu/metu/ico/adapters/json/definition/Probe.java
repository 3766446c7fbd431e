package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;

/**
 * A value in a sample document, and the reader's response to another value in its place. The readers themselves define what
 * they accept, so nothing is written down twice.
 */
record Probe(JsonNode sample, String path, Function<JsonNode, List<Problem>> exchanged) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** The response of the reader of rules to rules like this one. */
    static Probe rule(JsonNode sample) {
        return new Probe(sample, "", rule -> problems(() -> ReadRule.of("", rule)));
    }

    /** The response of the reader of announcements to documents like this one. */
    static Probe announcement(JsonNode sample) {
        return new Probe(sample, "", document -> problems(() -> AnnouncementJson.read(document.toString())));
    }

    Probe field(String name) {
        return new Probe(
                sample.get(name),
                path.isEmpty() ? name : path + "." + name,
                value -> exchanged.apply(copy().set(name, value)));
    }

    /** The element alone in its list. */
    Probe element(int at) {
        return new Probe(
                sample.get(at),
                path + "[0]",
                value -> exchanged.apply(JSON.arrayNode().add(value)));
    }

    /** The problems with this text in the value's place. */
    Optional<Problem> text(String text) {
        return exchanged.apply(JSON.textNode(text)).stream()
                .filter(problem -> problem.field().equals(path))
                .findFirst();
    }

    /** Whether the reader requires this field. */
    boolean needs(String name) {
        var missing = field(name).path();
        var without = copy();
        without.remove(name);
        return exchanged.apply(without).stream()
                .anyMatch(problem -> problem.code().equals("MISSING_FIELD")
                        && problem.field().equals(missing));
    }

    private ObjectNode copy() {
        return ((ObjectNode) sample).deepCopy();
    }

    private static List<Problem> problems(Runnable reader) {
        try {
            reader.run();
            return List.of();
        } catch (InvalidJson refused) {
            return refused.problems();
        }
    }
}
