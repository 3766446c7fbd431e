package tr.edu.metu.ico.adapters.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.rulebook.CallDefinition;

/**
 * The calendar and the rules on English of a shipped definition on the frame of OE-2024: what a case on English needs, so
 * that cohorts, choices and seats of the cases are alike in every call.
 */
final class LanguageEra {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LANGUAGE_KINDS = Set.of(
            "ACCEPTED_EXAMS",
            "LANGUAGE_SCORE_AGE",
            "LANGUAGE_ON_RECORD",
            "LANGUAGE_UPLOAD",
            "LANGUAGE_REQUIRED",
            "LANGUAGE_MINIMUM",
            "CONVERSION",
            "EXAM_IN_CALL",
            "EXAM_ABSENCE",
            "ABSENCE_PETITION",
            "EXAM_ONCE_A_YEAR",
            "EXAM_SEATS");

    private LanguageEra() {}

    static CallDefinition of(String call) {
        var shipped = document(call);
        var frame = document("OE-2024");
        var rules = JSON.createArrayNode();
        for (var rule : frame.get("rules")) {
            if (!isLanguage(rule) && !kind(rule).equals("CALENDAR")) {
                rules.add(rule);
            }
        }
        for (var rule : shipped.get("rules")) {
            if (isLanguage(rule)) {
                rules.add(rule);
            }
        }
        frame.put("call", call).set("calendar", shipped.get("calendar"));
        frame.set("rules", rules);
        return CallDefinitionJson.read(frame.toString());
    }

    private static boolean isLanguage(JsonNode rule) {
        return LANGUAGE_KINDS.contains(kind(rule));
    }

    private static String kind(JsonNode rule) {
        return rule.get("kind").textValue();
    }

    private static ObjectNode document(String call) {
        try {
            return (ObjectNode) JSON.readTree(ShippedDefinition.text("/definitions/" + call + ".json"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
