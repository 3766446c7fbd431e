package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.DocumentSlot;
import tr.edu.metu.ico.rule.CalendarRule;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.rule.Rule;

/** A shipped call's rules on who may go where; scoring and placement are taken from OE-2024. */
public final class EligibilityDefinition {
    private static final Set<String> KINDS = Stream.of(
                    EligibilityRule.class, ChoiceRule.class, DocumentRule.class, ReviewRule.class)
            .flatMap(family -> RuleRecords.of(family).keySet().stream())
            .collect(Collectors.toSet());

    private EligibilityDefinition() {}

    public static CallDefinition of(String call) {
        var base = ShippedDefinition.oe2024();
        var document = new DefinitionFields(
                "",
                new StrictJson(StrictJson.DEFINITION_LIMIT)
                        .read(ShippedDefinition.text("/definitions/" + call + ".json"), JsonNode.class),
                new Problems());
        var rules = new ArrayList<Rule>(base.rules().stream()
                .filter(rule -> !(rule instanceof EligibilityRule || rule instanceof ChoiceRule))
                .filter(rule -> !(rule instanceof ReviewRule || rule instanceof CalendarRule))
                .toList());
        for (var rule : document.elements("rules")) {
            var kind = rule.get("kind").textValue();
            if (KINDS.contains(kind)) {
                rules.add(ReadRule.of("rules", rule));
            }
        }
        var slots = new ArrayList<>(base.slots());
        var letter = base.slots().getFirst();
        slots.add(
                new DocumentSlot("ACCEPTANCE_LETTER", false, letter.contentTypes(), letter.maxBytes(), letter.title()));
        return new CallDefinition(
                base.format(),
                base.call(),
                base.programme(),
                base.title(),
                base.academicYear(),
                CalendarJson.read(document.object("calendar")),
                base.resultsExpected(),
                slots,
                rules);
    }
}
