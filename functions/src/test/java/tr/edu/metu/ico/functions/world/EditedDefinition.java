package tr.edu.metu.ico.functions.world;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import tr.edu.metu.ico.adapters.json.StrictJson;

/** The shipped call OE-2024 with rules removed or added. */
public final class EditedDefinition {

    private static final StrictJson JSON = new StrictJson();

    private EditedDefinition() {}

    /** Without the rules of these kinds, which must exist. */
    public static String without(String... kinds) {
        var definition = shipped();
        var rules = (ArrayNode) definition.get("rules");
        int before = rules.size();
        Predicate<JsonNode> gone =
                rule -> List.of(kinds).contains(rule.get("kind").asText());
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (gone.test(rules.get(i))) {
                rules.remove(i);
            }
        }
        assertNotEquals(before, rules.size(), "OE-2024 has no rule of " + Arrays.toString(kinds));
        return definition.toString();
    }

    /** With these rules after its own; each is an id and the rest of a rule, such as {@code "kind":"NOTICE"}. */
    public static String with(String... idsAndKinds) {
        var definition = shipped();
        var rules = (ArrayNode) definition.get("rules");
        for (int i = 0; i < idsAndKinds.length; i += 2) {
            rules.add(read("{\"id\":\"" + idsAndKinds[i] + "\",\"place\":\"Added\",\"says\":{\"en\":\"It is so.\","
                    + "\"tr\":\"Böyledir.\"}," + idsAndKinds[i + 1] + "}"));
        }
        return definition.toString();
    }

    private static JsonNode shipped() {
        return read(Season.definition());
    }

    private static JsonNode read(String json) {
        return JSON.read(json.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }
}
