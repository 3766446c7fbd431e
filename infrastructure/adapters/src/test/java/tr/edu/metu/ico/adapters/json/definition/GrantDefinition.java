package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Rule;

/** The rules on grants of a shipped definition. */
public final class GrantDefinition {
    private GrantDefinition() {}

    public static List<Rule> rules(String call) {
        return rules(call, GrantRules.KINDS.keySet());
    }

    /** The points for an approved document of this ground. */
    public static int bonus(String call, String code) {
        return rules(call, Set.of("BONUS")).stream()
                .map(Bonus.class::cast)
                .filter(bonus -> bonus.code().equals(code))
                .findFirst()
                .orElseThrow()
                .points();
    }

    private static List<Rule> rules(String call, Set<String> kinds) {
        var document = new StrictJson(StrictJson.DEFINITION_LIMIT)
                .read(ShippedDefinition.text("/definitions/" + call + ".json"), JsonNode.class);
        var rules = new ArrayList<Rule>();
        document.get("rules").forEach(rule -> {
            if (kinds.contains(rule.get("kind").textValue())) {
                rules.add(ReadRule.of("rules", rule));
            }
        });
        return rules;
    }
}
