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
import tr.edu.metu.ico.definition.DefinitionWarnings;

/** Definitions whose parts are valid but do not fit together. */
class ContradictionTest {
    private static final Set<String> OF_SENTENCES = Set.of("UNKNOWN_PLACEHOLDER", "UNKNOWN_RULE");

    /** A rule of this kind is missing, and the refusal for it. */
    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        OE-2020  | SCORE_FORMULA         | There is no rule of kind SCORE_FORMULA. Add exactly one.
        OE-2020  | SCORE_THEN_PREFERENCE | There is no rule of kind SCORE_THEN_PREFERENCE or RANKED_SEATS. Add exactly one.
        OE-2020  | LANGUAGE_REQUIRED     | There is no rule of kind LANGUAGE_REQUIRED. Add exactly one.
        OE-2020  | LANGUAGE_SCORE_AGE    | There is no rule of kind LANGUAGE_SCORE_AGE. Add exactly one.
        OE-2020  | EXAM_IN_CALL          | A rule of kind ABSENCE_PETITION needs one of kind EXAM_IN_CALL. Add that rule or remove OE20-LANG-8.; A rule of kind EXAM_ABSENCE needs one of kind EXAM_IN_CALL. Add that rule or remove OE20-LANG-3.; A rule of kind EXAM_ONCE_A_YEAR needs one of kind EXAM_IN_CALL. Add that rule or remove OE20-LANG-7.; A rule of kind EXAM_SEATS needs one of kind EXAM_IN_CALL. Add that rule or remove OE20-LANG-6.; OE20-CAL-3 fixes EXAM_DAY, but the call holds no exam. Add a rule of kind EXAM_IN_CALL, or remove EXAM_DAY from sets.
        OE-2020  | LANGUAGE_ON_RECORD    | effect SWITCH_TO_RECORD of OE20-LANG-8 needs a rule of kind LANGUAGE_ON_RECORD. Add that rule or set effect to NONE.
        ICM-2024 | COUNTRY_GRANTS        | A rule of kind GRANT_VOLUNTEERS needs one of kind COUNTRY_GRANTS. Add that rule or remove ICM24-GRANT-4-A.
        DOC-2023 | RANKED_SEATS          | There is no rule of kind SCORE_THEN_PREFERENCE or RANKED_SEATS. Add exactly one.
        DOC-2023 | RESERVE_FALLBACK      | A rule of kind RESERVED_SEATS needs one of kind RESERVE_FALLBACK. Add that rule or remove DOC23-PLACE-1.
        DOC-2023 | RESERVED_SEATS        | A rule of kind RESERVE_FALLBACK needs one of kind RESERVED_SEATS. Add that rule or remove DOC23-PLACE-2.
        """)
    void rules_that_need_each_other_stand_together(String call, String kind, String message) {
        var document = document(call);
        ((ArrayNode) document.get("rules"))
                .removeIf(rule -> rule.get("kind").textValue().equals(kind));

        assertEquals(List.of(message.split("; ")), messages(document));
    }

    @Test
    void every_rule_on_a_letter_that_nothing_requires_is_named() {
        var document = document("DOC-2023");
        ((ArrayNode) document.get("rules"))
                .removeIf(rule -> rule.get("kind").textValue().equals("ACCEPTANCE_LETTER"));

        assertEquals(
                Stream.of("ELIG-3", "DOC-1", "DOC-2", "DOC-3", "REV-1", "REV-3")
                        .map(id -> "DOC23-" + id
                                + " is about the letter of the host, but the call asks for none. Add a rule of kind"
                                + " ACCEPTANCE_LETTER or remove DOC23-"
                                + id + ".")
                        .toList(),
                messages(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OE-2020", "OE-2024", "ICM-2024", "DOC-2023"})
    void two_rules_do_not_have_one_id(String call) {
        var document = document(call);
        var rules = (ArrayNode) document.get("rules");
        rules.add(rules.get(3));

        assertTrue(messages(document)
                .contains("The id " + rules.get(3).get("id").textValue()
                        + " appears twice in rules. Give one of the rules another id or remove it."));
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

        assertRefused(call, "scoreAt", closes, "calendar.scoreAt");
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
                List.of("The day of scoreAt (7 December 2019) must be after the day of the exam (7 December 2019)."),
                messages(calendar("OE-2020", "scoreAt", "2019-12-07T23:00")));
        assertEquals(
                List.of("The exam (7 December 2019) must be after the day of calendar.closesAt (7 December 2019)."),
                messages(calendar("OE-2020", "closesAt", "2019-12-08T00:00")));
    }

    @Test
    void a_clause_cannot_fix_a_day_that_the_calendar_does_not_have() {
        assertEquals(
                List.of("withdrawOpensAt is missing, but OE24-CAL-6 fixes it. Add it, or remove WITHDRAW_OPENS_AT from"
                        + " sets of that rule."),
                messages(without(document("OE-2024"), "withdrawOpensAt")));
        var document = document("OE-2024");
        document.get("rules").forEach(rule -> {
            if (rule.has("sets")) {
                ((ArrayNode) rule.get("sets")).add("EXAM_DAY");
            }
        });
        assertEquals(
                Stream.of("CAL-2", "CAL-6", "WD-1", "CAL-3", "CAL-4")
                        .map(id -> "OE24-" + id
                                + " fixes EXAM_DAY, but the call holds no exam. Add a rule of kind"
                                + " EXAM_IN_CALL, or remove EXAM_DAY from sets.")
                        .toList(),
                messages(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        OE-2024  | DISABILITY        | OE24-BON-DIS    | LANGUAGE, MARTYR_VETERAN, LAW_2828, AFAD_AID
        ICM-2024 | LANGUAGE          | ICM24-A-06      | DISABILITY, MARTYR_VETERAN, LAW_2828, AFAD_AID
        DOC-2023 | ACCEPTANCE_LETTER | DOC23-ELIG-2-A  | LANGUAGE, DISABILITY, MARTYR_VETERAN, LAW_2828, AFAD_AID
        OE-2020  | LAW_2828          | OE20-BON-2828   | DISABILITY, MARTYR_VETERAN
        """)
    void a_slot_that_a_rule_names_is_there(String call, String slot, String rule, String others) {
        var document = document(call);
        ((ArrayNode) document.get("slots"))
                .removeIf(one -> one.get("code").textValue().equals(slot));

        assertEquals(
                List.of(rule + " names the slot \"" + slot + "\", which is not among the slots of the call (" + others
                        + "). Add the slot or name another."),
                messages(document));
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

    /** Without those for sentences that lost the value they state, which {@link WordingTest} covers. */
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
