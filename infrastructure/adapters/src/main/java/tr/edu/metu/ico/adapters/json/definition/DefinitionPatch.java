package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Problem;

/**
 * A definition document with other numbers in some rules. A number is named by a path such as {@code
 * /rules/OE24-ELIG-1/minimum}: a rule by its id, then its fields as in the document. The reader of definitions checks whether
 * the new document is valid.
 */
public final class DefinitionPatch {
    private static final StrictJson JSON = new StrictJson(StrictJson.DEFINITION_LIMIT);
    private static final int SHORTEST = 3;

    private final JsonNode document;
    private final List<Problem> problems = new ArrayList<>();

    private DefinitionPatch(JsonNode document) {
        this.document = document;
    }

    /**
     * One setting.
     *
     * @param field its place in the request, as named in refusals
     */
    public record Setting(String field, String path, JsonNode value) {}

    /**
     * The document with the settings.
     *
     * @throws InvalidJson naming every path that does not exist
     */
    public static String apply(String document, List<Setting> settings) {
        var patch = new DefinitionPatch(JSON.read(document, JsonNode.class));
        var paths = new HashSet<String>();
        for (var setting : settings) {
            if (paths.add(setting.path())) {
                patch.set(setting);
            } else {
                patch.refuse(
                        setting,
                        "CHANGED_TWICE",
                        setting.path() + " is already set by an earlier entry. Set each field once.",
                        setting.path() + " daha önceki bir kayıtta zaten belirlendi. Her alanı bir kez belirleyin.");
            }
        }
        if (!patch.problems.isEmpty()) {
            throw new InvalidJson(patch.problems);
        }
        return JSON.write(patch.document);
    }

    private void set(Setting setting) {
        var steps = List.of(setting.path().split("/", -1));
        if (steps.size() <= SHORTEST
                || !steps.getFirst().isEmpty()
                || !steps.get(1).equals("rules")) {
            refuse(
                    setting,
                    "UNKNOWN_PATH",
                    "path must lead to a field of a rule, such as /rules/OE24-ELIG-1/minimum, not "
                            + Fault.shown(setting.path()) + ".",
                    "path bir kuralın alanını göstermelidir, örneğin /rules/OE24-ELIG-1/minimum; verilen değer: "
                            + Fault.shown(setting.path()) + ".");
            return;
        }
        var parent = Optional.<JsonNode>of(document);
        for (var step : steps.subList(1, steps.size() - 1)) {
            parent = parent.flatMap(node -> child(node, step));
        }
        if (parent.isEmpty() || !replaced(parent.get(), steps.getLast(), setting.value())) {
            refuse(
                    setting,
                    "UNKNOWN_PATH",
                    Fault.shown(setting.path()) + " does not exist in this definition. Correct the path.",
                    "Bu tanımda " + Fault.shown(setting.path()) + " diye bir yer yok. Yolu düzeltin.");
        }
    }

    private static Optional<JsonNode> child(JsonNode node, String step) {
        return switch (node) {
            case ObjectNode object -> Optional.ofNullable(object.get(step));
            case ArrayNode list -> index(list, step).map(list::get);
            default -> Optional.empty();
        };
    }

    /** Only existing values are replaced, so that a misspelt name never creates a new field. */
    private static boolean replaced(JsonNode parent, String name, JsonNode value) {
        if (parent instanceof ObjectNode object && object.has(name)) {
            object.set(name, value);
            return true;
        }
        if (parent instanceof ArrayNode list && index(list, name).isPresent()) {
            list.set(index(list, name).get(), value);
            return true;
        }
        return false;
    }

    /** The element with this id, or at this index. */
    private static Optional<Integer> index(ArrayNode list, String step) {
        return IntStream.range(0, list.size())
                .filter(i -> step.equals(list.get(i).path("id").asText(String.valueOf(i))))
                .boxed()
                .findFirst();
    }

    private void refuse(Setting setting, String code, String en, String tr) {
        problems.add(Problem.of(setting.field() + ".path", code, en, tr));
    }
}
