package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.rulebook.DefinitionWarnings;

/** Definitions whose parts are fine and do not fit together. */
class ContradictionTest {
    private static final Set<String> OF_SENTENCES = Set.of("UNKNOWN_PLACEHOLDER", "UNKNOWN_RULE");

    /** A rule of this kind is gone, and what the refusal says. */
    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | SCORE_FORMULA         | rules must hold exactly one rule of kind SCORE_FORMULA
        OE-2020  | SCORE_THEN_PREFERENCE | rules must hold exactly one rule of kind SCORE_THEN_PREFERENCE or RANKED_SEATS
        OE-2020  | LANGUAGE_REQUIRED     | rules must hold exactly one rule of kind LANGUAGE_REQUIRED
        OE-2020  | LANGUAGE_SCORE_AGE    | rules must hold exactly one rule of kind LANGUAGE_SCORE_AGE
        OE-2020  | EXAM_IN_CALL          | rules: ABSENCE_PETITION needs a rule of kind EXAM_IN_CALL; rules: EXAM_ABSENCE needs a rule of kind EXAM_IN_CALL; rules: EXAM_ONCE_A_YEAR needs a rule of kind EXAM_IN_CALL; rules: EXAM_SEATS needs a rule of kind EXAM_IN_CALL; rules: OE20-CAL-3 fixes EXAM_DAY and needs a rule of kind EXAM_IN_CALL
        OE-2020  | LANGUAGE_ON_RECORD    | rules: ABSENCE_PETITION effect SWITCH_TO_RECORD needs a rule of kind LANGUAGE_ON_RECORD
        ICM-2024 | COUNTRY_GRANTS        | rules: GRANT_VOLUNTEERS needs a rule of kind COUNTRY_GRANTS
        DOC-2023 | RANKED_SEATS          | rules must hold exactly one rule of kind SCORE_THEN_PREFERENCE or RANKED_SEATS
        DOC-2023 | RESERVE_FALLBACK      | rules: RESERVED_SEATS needs a rule of kind RESERVE_FALLBACK
        DOC-2023 | RESERVED_SEATS        | rules: RESERVE_FALLBACK needs a rule of kind RESERVED_SEATS
        """)
    void rules_that_need_each_other_stand_together(String call, String kind, String message) {
        var document = document(call);
        ((ArrayNode) document.get("rules"))
                .removeIf(rule -> rule.get("kind").textValue().equals(kind));

        assertEquals(List.of(message.split("; ")), messages(document));
    }

    @Test
    void every_rule_on_a_letter_that_nobody_asks_for_is_named() {
        var document = document("DOC-2023");
        ((ArrayNode) document.get("rules"))
                .removeIf(rule -> rule.get("kind").textValue().equals("ACCEPTANCE_LETTER"));

        assertEquals(
                Stream.of("ELIG-3", "DOC-1", "DOC-2", "DOC-3", "REV-1", "REV-3")
                        .map(id -> "rules: DOC23-" + id + " is about letters, but no ACCEPTANCE_LETTER is asked for")
                        .toList(),
                messages(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void two_rules_do_not_have_one_id(String call) {
        var document = document(call);
        var rules = (ArrayNode) document.get("rules");
        rules.add(rules.get(3));

        assertTrue(
                messages(document).contains("the id " + rules.get(3).get("id").textValue() + " stands twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void an_unknown_kind_is_refused(String call) {
        var document = document(call);
        ((ObjectNode) document.get("rules").get(0)).put("kind", "RUMOUR");

        assertEquals(
                List.of("rules[0].kind UNKNOWN_KIND"),
                problems(document).stream().map(p -> p.field() + " " + p.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_zone_that_does_not_exist_is_refused(String call) {
        assertRefused(call, "zone", "Europe/Ankara", "calendar.zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void a_call_closes_after_it_opens(String call) {
        assertRefused(call, "closesAt", "2019-11-03T23:59", "calendar.opensAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void nothing_is_scored_before_the_freeze(String call) {
        var document = document(call);
        var closes = document.at("/calendar/closesAt").textValue();

        assertRefused(call, "scoreAt", closes, "calendar.closesAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024"})
    void a_withdrawal_period_ends_after_it_begins(String call) {
        var document = document(call);
        var opens = document.at("/calendar/withdrawOpensAt").textValue();

        assertRefused(call, "withdrawClosesAt", opens, "calendar.withdrawOpensAt");
    }

    @Test
    void an_exam_lies_between_the_closing_and_the_scoring() {
        assertEquals(
                List.of("calendar.scoreAt must be after the day of the exam (2019-12-07)"),
                messages(calendar("OE-2020", "scoreAt", "2019-12-07T23:00")));
        assertEquals(
                List.of("rules: EXAM_IN_CALL day 2019-12-07 must be after the day of calendar.closesAt"),
                messages(calendar("OE-2020", "closesAt", "2019-12-08T00:00")));
    }

    @Test
    void a_clause_cannot_fix_a_day_that_the_calendar_does_not_have() {
        assertEquals(
                List.of("calendar: withdrawOpensAt is missing, and OE24-CAL-6 fixes it"),
                messages(without(document("OE-2024"), "withdrawOpensAt")));
        var document = document("OE-2024");
        document.get("rules").forEach(rule -> {
            if (rule.has("sets")) {
                ((ArrayNode) rule.get("sets")).add("EXAM_DAY");
            }
        });
        assertEquals(
                Stream.of("CAL-2", "CAL-6", "WD-1", "CAL-3", "CAL-4")
                        .map(id -> "rules: OE24-" + id + " fixes EXAM_DAY and needs a rule of kind EXAM_IN_CALL")
                        .toList(),
                messages(document));
    }

    @ParameterizedTest
    @CsvSource({"OE-2024, DISABILITY", "ICM-2024, LANGUAGE", "DOC-2023, ACCEPTANCE_LETTER", "OE-2020, LAW_2828"})
    void a_slot_that_a_rule_names_is_there(String call, String slot) {
        var document = document(call);
        ((ArrayNode) document.get("slots"))
                .removeIf(one -> one.get("code").textValue().equals(slot));

        assertEquals(List.of("rules: slot " + slot + " is not among the slots"), messages(document));
    }

    /** T-33: the office may publish after the withdrawals opened, but should know that it plans to. */
    @Test
    void results_after_the_withdrawals_opened_are_a_warning_and_no_refusal() {
        var late = CallDefinitionJson.read(
                calendar("OE-2024", "scoreAt", "2024-01-08T00:00").toString());

        assertEquals(
                List.of("calendar.withdrawOpensAt RESULTS_AFTER_WITHDRAWAL_OPENS"),
                DefinitionWarnings.of(late).stream()
                        .map(p -> p.field() + " " + p.code())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void the_shipped_calls_need_no_warning(String call) {
        assertEquals(List.of(), DefinitionWarnings.of(ShippedDefinition.call(call)));
    }

    private static void assertRefused(String call, String name, String value, String field) {
        assertEquals(
                List.of(field + " INVALID_VALUE"),
                problems(calendar(call, name, value)).stream()
                        .map(problem -> problem.field() + " " + problem.code())
                        .toList());
    }

    private static JsonNode calendar(String call, String name, String value) {
        var document = document(call);
        ((ObjectNode) document.get("calendar")).put(name, value);
        return document;
    }

    private static JsonNode without(ObjectNode document, String name) {
        ((ObjectNode) document.get("calendar")).remove(name);
        return document;
    }

    private static ObjectNode document(String call) {
        return (ObjectNode) DefinitionSchema.tree(ShippedDefinition.document(call));
    }

    /** Without those of sentences that lost the value they state, for which there is {@link WordingTest}. */
    private static List<String> messages(JsonNode document) {
        return problems(document).stream()
                .filter(problem -> !OF_SENTENCES.contains(problem.code()))
                .map(problem -> problem.text().en())
                .toList();
    }

    private static List<Problem> problems(JsonNode document) {
        return assertThrows(InvalidJson.class, () -> CallDefinitionJson.read(document.toString()))
                .problems();
    }
}
