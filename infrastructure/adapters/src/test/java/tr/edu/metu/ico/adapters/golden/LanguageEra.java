package tr.edu.metu.ico.adapters.golden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.rulebook.CallDefinition;

/** The language rules and the calendar of each call, on the frame of OE-2024: what a language case of that call needs. */
final class LanguageEra {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LANGUAGE_KINDS = Set.of(
            "ACCEPTED_EXAMS",
            "LANGUAGE_SCORE_AGE",
            "LANGUAGE_ON_RECORD",
            "LANGUAGE_UPLOAD",
            "LANGUAGE_REQUIRED",
            "CONVERSION");

    private LanguageEra() {}

    static CallDefinition of(String call) {
        return switch (call) {
            case "OE-2020" ->
                call(
                        "OE-2020",
                        """
                        {"zone":"Europe/Istanbul","opensAt":"2019-11-04T00:00","closesAt":"2019-11-30T00:00","drain":"PT5M",
                         "scoreAt":"2019-12-20T09:00","withdrawOpensAt":"2020-01-06T00:00",
                         "withdrawClosesAt":"2020-01-25T00:00"}
                        """,
                        "\"LANGUAGE_REQUIRED\"",
                        "\"ACCEPTED_EXAMS\",\"exams\":[\"EPEEP\",\"METU_EPE\"]",
                        "\"LANGUAGE_SCORE_AGE\",\"validYears\":2,\"countedFrom\":\"DEADLINE\"",
                        "\"LANGUAGE_ON_RECORD\"",
                        "\"EXAM_IN_CALL\",\"exam\":\"EPEEP\",\"day\":\"2019-12-07\"",
                        "\"EXAM_ABSENCE\"",
                        "\"ABSENCE_PETITION\",\"effect\":\"SWITCH_TO_RECORD\"",
                        "\"EXAM_SEATS\"",
                        "\"EXAM_ONCE_A_YEAR\",\"exam\":\"EPEEP\",\"yearFrom\":\"2019-09-01\"");
            case "DOC-2023" ->
                uploads(
                        "DOC-2023",
                        """
                        {"zone":"Europe/Istanbul","opensAt":"2023-11-08T00:00","closesAt":"2023-12-15T16:00","drain":"PT5M",
                         "scoreAt":"2024-01-10T09:00","withdrawOpensAt":"2024-01-10T00:00",
                         "withdrawClosesAt":"2024-01-31T00:00"}
                        """);
            case "ICM-2024" ->
                uploads(
                        "ICM-2024",
                        """
                        {"zone":"Europe/Istanbul","opensAt":"2023-11-06T00:00","closesAt":"2023-11-30T17:00","drain":"PT5M",
                         "scoreAt":"2023-12-20T09:00","withdrawOpensAt":"2024-01-08T00:00",
                         "withdrawClosesAt":"2024-01-27T00:00"}
                        """);
            default -> ShippedDefinition.oe2024();
        };
    }

    private static CallDefinition uploads(String call, String calendar) {
        return call(
                call,
                calendar,
                "\"LANGUAGE_REQUIRED\"",
                "\"ACCEPTED_EXAMS\",\"exams\":[\"METU_EPE\",\"TOEFL_IBT\",\"PTE\",\"YDS\",\"E_YDS\",\"YOKDIL\"]",
                "\"LANGUAGE_SCORE_AGE\",\"validYears\":5,\"countedFrom\":\"DEADLINE\"",
                "\"LANGUAGE_UPLOAD\",\"slot\":\"LANGUAGE\"");
    }

    private static CallDefinition call(String call, String calendar, String... language) {
        try {
            var document = (ObjectNode) JSON.readTree(ShippedDefinition.text("/definitions/OE-2024.json"));
            document.put("call", call).set("calendar", JSON.readTree(calendar));
            document.set("rules", rules(document.get("rules"), call, List.of(language)));
            return CallDefinitionJson.read(document.toString());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ArrayNode rules(JsonNode frame, String call, List<String> language) throws JsonProcessingException {
        var rules = JSON.createArrayNode();
        frame.forEach(rule -> {
            if (!LANGUAGE_KINDS.contains(rule.get("kind").textValue())) {
                rules.add(rule);
            }
        });
        var prefix = call.replace("-20", "");
        for (var rule : new ArrayList<>(language)) {
            rules.add(JSON.readTree("{\"id\":\"" + prefix + "-LANG-" + rules.size()
                    + "\",\"place\":\"English\",\"says\":{\"en\":\"On English.\",\"tr\":\"İngilizce üzerine.\"},\"kind\":"
                    + rule + "}"));
        }
        return rules;
    }
}
