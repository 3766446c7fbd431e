package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff.Change;

class DefinitionDiffTest {
    private static final DefinitionDiff YEARS =
            DefinitionDiff.of(ShippedDocument.of("OE-2020"), ShippedDocument.of("OE-2024"));

    @Test
    void from_2020_to_2024_the_exam_of_the_office_went() {
        assertEquals(
                List.of("EXAM_IN_CALL", "EXAM_ABSENCE", "EXAM_SEATS", "EXAM_ONCE_A_YEAR", "ABSENCE_PETITION"),
                YEARS.removed().stream()
                        .map(RuleEntry::kind)
                        .filter(kind -> kind.contains("EXAM") || kind.contains("ABSENCE"))
                        .toList());
    }

    @Test
    void from_2020_to_2024_these_rules_are_set_differently() {
        assertEquals(
                List.of(
                        "OE24-WD-2 sameLevel: false -> true",
                        "OE24-LANG-2 exams: [\"EPEEP\",\"METU_EPE\"]"
                                + " -> [\"METU_EPE\",\"EPEEP\",\"TOEFL_IBT\",\"PTE_ACADEMIC\"]",
                        "OE24-LANG-2 list: \"ANNOUNCED\" -> \"SAMPLE\"",
                        "OE24-LANG-7 validYears: 2 -> 5",
                        "OE24-LANG-7 countedFrom: \"DEADLINE\" -> \"EITHER\"",
                        "OE24-BON-MARTYR relations: [\"CHILD\",\"PARENT\",\"SIBLING\",\"SPOUSE\"] -> [\"CHILD\"]"),
                YEARS.changed().stream()
                        .flatMap(rule -> rule.parameters().stream()
                                .map(parameter -> rule.after().id() + " " + reported(parameter)))
                        .toList());
    }

    @Test
    void from_2020_to_2024_the_exams_of_osym_disaster_aid_and_citizenship_came() {
        var added = YEARS.added().stream().map(RuleEntry::id).toList();

        assertTrue(added.containsAll(List.of("OE24-LANG-6", "OE24-BON-AFAD", "OE24-DED-CITIZEN")), added::toString);
    }

    @Test
    void from_2020_to_2024_the_closing_got_an_hour() {
        assertTrue(YEARS.calendar().stream()
                .map(DefinitionDiffTest::reported)
                .toList()
                .contains("closesAt: \"2019-11-30T00:00\" -> \"2023-11-30T17:00\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2018", "OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void nothing_changes_from_a_definition_to_itself(String call) {
        assertTrue(DefinitionDiff.of(ShippedDocument.of(call), ShippedDocument.of(call))
                .isEmpty());
    }

    /** Every rule of either side is reported exactly once, whatever the calls. */
    @Test
    void no_rule_is_lost_or_listed_twice() {
        var old = ShippedDocument.of("ICM-2024");
        var current = ShippedDocument.of("DOC-2023");
        var matching = RuleMatching.of(old.rules(), current.rules());

        assertEquals(ids(current.rules()), both(matching.oldOf().keySet(), matching.added()));
        assertEquals(ids(old.rules()), both(matching.oldOf().values(), matching.removed()));
    }

    @Test
    void one_edit_is_shown_as_one_change() {
        var current = ShippedDocument.changed(
                "OE-2024", document -> rule(document, "OE24-CHOICE-1").put("maximum", 6));

        var diff = DefinitionDiff.of(ShippedDocument.of("OE-2024"), current);

        assertEquals(1, diff.changed().size());
        assertEquals(
                "maximum: 4 -> 6",
                reported(diff.changed().getFirst().parameters().getFirst()));
        assertTrue(Stream.of(diff.head(), diff.calendar(), diff.slots(), diff.worded(), diff.added(), diff.removed())
                .allMatch(List::isEmpty));
    }

    @Test
    void the_order_of_rules_is_no_difference() {
        var current = ShippedDocument.changed("OE-2024", document -> {
            var rules = (ArrayNode) document.get("rules");
            rules.add(rules.remove(5));
        });

        assertTrue(DefinitionDiff.of(ShippedDocument.of("OE-2024"), current).isEmpty());
    }

    @Test
    void a_bonus_for_another_ground_is_another_bonus() {
        var current = ShippedDocument.changed(
                "OE-2024", document -> rule(document, "OE24-BON-DIS").put("code", "EARTHQUAKE"));

        var diff = DefinitionDiff.of(ShippedDocument.of("OE-2024"), current);

        assertEquals(List.of("OE24-BON-DIS"), ids(diff.added()));
        assertEquals(List.of("OE24-BON-DIS"), ids(diff.removed()));
    }

    private static ObjectNode rule(ObjectNode document, String id) {
        return document.get("rules")
                .valueStream()
                .filter(rule -> rule.get("id").textValue().equals(id))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String reported(Change change) {
        return change.name() + ": " + change.before() + " -> " + change.after();
    }

    private static List<String> ids(Collection<RuleEntry> rules) {
        return rules.stream().map(RuleEntry::id).sorted().toList();
    }

    private static List<String> both(Collection<RuleEntry> some, Collection<RuleEntry> others) {
        return ids(Stream.concat(some.stream(), others.stream()).toList());
    }
}
