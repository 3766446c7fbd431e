package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Documents of calls, and what an answer reports about them. */
final class CallDocuments {

    private static final JsonMapper JSON = new JsonMapper();

    private CallDocuments() {}

    static JsonNode tree(String document) {
        try {
            return JSON.readTree(document);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(document, broken);
        }
    }

    /** The rule of this id. */
    static ObjectNode rule(JsonNode document, String id) {
        return document.get("rules")
                .valueStream()
                .filter(rule -> rule.get("id").asText().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Field and code of each problem. */
    static List<String> reported(JsonNode problems) {
        return problems.valueStream()
                .map(problem -> problem.get("field").asText() + " "
                        + problem.get("code").asText())
                .toList();
    }
}
