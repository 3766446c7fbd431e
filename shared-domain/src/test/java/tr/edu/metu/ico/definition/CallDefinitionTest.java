package tr.edu.metu.ico.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.Notice;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.TieBreak;

class CallDefinitionTest {

    @Test
    void a_rule_id_stands_once() {
        var twice = new Notice(SampleCall.clause("S-GRANT-1"), SampleCall.text("again"));

        assertEquals("id S-GRANT-1 appears twice in rules. Change or remove one of them.", refusal(() -> with(twice)));
    }

    @Test
    void there_is_exactly_one_score_formula_one_placement_rule_and_one_language_obligation() {
        assertEquals(
                "There is no rule of kind SCORE_FORMULA. Add exactly one.",
                refusal(() -> SampleCall.without(ScoreFormula.class)));
        assertEquals(
                "There is no rule of kind SCORE_THEN_PREFERENCE or RANKED_SEATS. Add exactly one.",
                refusal(() -> SampleCall.without(PlacementRule.class)));
        assertEquals(
                "There are 2 rules of kind LANGUAGE_REQUIRED. Keep one and remove the others.",
                refusal(() -> with(new LanguageRule.LanguageRequired(SampleCall.clause("S-LANG-9")))));
    }

    @Test
    void a_bonus_needs_a_slot_of_the_call_and_a_code_of_its_own() {
        var clause = SampleCall.clause("S-BON-9");

        assertEquals(
                "S-BON-9 names the slot \"GHOST\", which is not among the slots of the call (LANGUAGE, DISABILITY,"
                        + " AFAD_AID). Add the slot or name another.",
                refusal(() -> with(new Bonus(clause, "GHOST", 5, "GHOST", Set.of()))));
        assertEquals(
                "code DISABILITY appears twice in rules. Change or remove one of them.",
                refusal(() -> with(new Bonus(clause, "DISABILITY", 5, "DISABILITY", Set.of()))));
    }

    @Test
    void a_bonus_is_above_and_the_weights_make_one() {
        var clause = SampleCall.clause("S-BON-9");

        assertEquals(
                "points must be between 1 and 100, not 0.",
                refusal(() -> new Bonus(clause, "X1", 0, "LANGUAGE", Set.of())));
        assertEquals(
                "cgpaWeight and languageWeight must add up to 1, not to 0.99.",
                refusal(() -> new ScoreFormula(
                        clause,
                        ScoreFormula.Component.COHORT_WEIGHTED,
                        new BigDecimal("0.50"),
                        new BigDecimal("0.49"),
                        BigDecimal.TEN,
                        Rounding.STEPWISE_2_HALF_UP,
                        ScoreFormula.Adjustments.SUM,
                        ScoreFormula.Clamp.NONE)));
    }

    @Test
    void a_tie_break_chain_ends_with_the_lottery() {
        var clause = SampleCall.clause("S-PLACE-9");

        assertEquals(
                "tieBreak must end with LOTTERY, so that equal totals are always decided. Add LOTTERY as the last"
                        + " value.",
                refusal(() -> new PlacementRule.ScoreThenPreference(clause, List.of(TieBreak.LANGUAGE))));
    }

    @Test
    void a_rule_that_adds_to_a_placement_needs_the_placement_it_adds_to() {
        var clause = SampleCall.clause("S-PLACE-9");
        var list = SampleCall.inOneList(ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var group = PlacementRule.Group.RESEARCH_ASSISTANTS;

        assertEquals(
                "A rule of kind RESERVED_SEATS needs one of kind RANKED_SEATS. Add that rule or remove S-PLACE-9. A"
                        + " rule of kind RESERVED_SEATS needs one of kind RESERVE_FALLBACK. Add that rule or remove"
                        + " S-PLACE-9.",
                refusal(() -> with(new PlacementRule.ReservedSeats(clause, group, ReserveOrder.OPEN_FIRST))));
        assertEquals(
                "A rule of kind RESERVED_SEATS needs one of kind RESERVE_FALLBACK. Add that rule or remove S-PLACE-2.",
                refusal(() -> SampleCall.with(
                        list.slots(),
                        list.rules().stream()
                                .filter(rule -> !(rule instanceof PlacementRule.VacantSeats))
                                .toList())));
        assertEquals(
                "A rule of kind RESERVE_FALLBACK needs one of kind RESERVED_SEATS. Add that rule or remove S-PLACE-9.",
                refusal(() -> with(new PlacementRule.VacantSeats(clause, ReserveFallback.TO_OPEN))));
        assertEquals(
                "A rule of kind GRANT_VOLUNTEERS needs one of kind COUNTRY_GRANTS. Add that rule or remove S-PLACE-9.",
                refusal(() -> with(new PlacementRule.GrantVolunteers(clause))));
        assertEquals(
                "A rule of kind COUNTRY_CAPS needs one of kind SCORE_THEN_PREFERENCE. Add that rule or remove"
                        + " S-PLACE-9.",
                refusal(() -> plus(list, new PlacementRule.CountryCaps(clause))));
        assertEquals(
                "A rule of kind COUNTRY_GRANTS needs one of kind SCORE_THEN_PREFERENCE. Add that rule or remove"
                        + " S-PLACE-9.",
                refusal(() -> plus(list, new PlacementRule.CountryGrants(clause, true))));
        assertEquals(
                "There are 2 rules of kind SCORE_THEN_PREFERENCE or RANKED_SEATS. Keep one and remove the others.",
                refusal(() -> with(new PlacementRule.RankedSeats(clause, 14, List.of(TieBreak.LOTTERY)))));
        assertEquals(
                "seats must be between 0 and 10000, not -1.",
                refusal(() -> new PlacementRule.RankedSeats(clause, -1, List.of(TieBreak.LOTTERY))));
    }

    private static CallDefinition plus(CallDefinition d, Rule rule) {
        var rules = new ArrayList<>(d.rules());
        rules.add(rule);
        return SampleCall.with(d.slots(), rules);
    }

    @Test
    void an_exam_of_the_call_lies_after_the_closing_and_before_the_scoring() {
        assertEquals(
                "The exam (30 November 2023) must be after the day of calendar.closesAt (30 November 2023).",
                refusal(() -> with(exam("2023-11-30"))));
        assertEquals(
                "The day of scoreAt (20 December 2023) must be after the day of the exam (20 December 2023).",
                refusal(() -> with(exam("2023-12-20"))));
        assertEquals(
                List.of("2023-12-01", "2023-12-19"),
                Stream.of("2023-12-01", "2023-12-19")
                        .map(day ->
                                with(exam(day)).examInCall().orElseThrow().day().toString())
                        .toList());
    }

    @Test
    void what_goes_with_an_exam_needs_the_exam() {
        var clause = SampleCall.clause("S-EXAM-2");

        assertEquals(
                "A rule of kind EXAM_ABSENCE needs one of kind EXAM_IN_CALL. Add that rule or remove S-EXAM-2.",
                refusal(() -> with(new LanguageRule.ExamAbsence(clause))));
        assertEquals(
                "A rule of kind EXAM_SEATS needs one of kind EXAM_IN_CALL. Add that rule or remove S-EXAM-2.",
                refusal(() -> with(new LanguageRule.ExamSeats(clause))));
        assertEquals(
                "effect SWITCH_TO_RECORD of S-EXAM-3 needs a rule of kind LANGUAGE_ON_RECORD. Add that rule or set"
                        + " effect to NONE.",
                refusal(() -> SampleCall.with(
                        SampleCall.slots(),
                        Stream.concat(SampleCall.rules().stream(), ExamCall.examRules().stream())
                                .filter(rule -> !(rule instanceof LanguageRule.ScoreOnRecord))
                                .toList())));
    }

    @Test
    void the_year_of_the_exam_holds_its_day_and_names_the_same_exam() {
        assertEquals(
                "yearFrom of S-EXAM-4 must be the first day of the academic year of the exam (9 December 2023), not 9"
                        + " December 2022.",
                refusal(() -> onceAYear("EPEEP", "2022-12-09")));
        assertEquals(
                "yearFrom of S-EXAM-4 must be the first day of the academic year of the exam (9 December 2023), not 10"
                        + " December 2023.",
                refusal(() -> onceAYear("EPEEP", "2023-12-10")));
        assertEquals(
                "exam of S-EXAM-4 must be the exam of the call, EPEEP, not METU_EPE.",
                refusal(() -> onceAYear("METU_EPE", "2023-09-01")));
    }

    private static CallDefinition onceAYear(String exam, String from) {
        return ExamCall.with(List.of(
                exam(ExamCall.EXAM_DAY.toString()),
                new LanguageRule.ExamOnceAYear(SampleCall.clause("S-EXAM-4"), exam, LocalDate.parse(from))));
    }

    private static LanguageRule.ExamInCall exam(String day) {
        return new LanguageRule.ExamInCall(SampleCall.clause("S-EXAM-1"), "EPEEP", LocalDate.parse(day));
    }

    private static CallDefinition with(Rule rule) {
        var rules = new ArrayList<>(SampleCall.rules());
        rules.add(rule);
        return SampleCall.with(SampleCall.slots(), rules);
    }

    private static String refusal(Executable making) {
        return assertThrows(IllegalArgumentException.class, making).getMessage();
    }
}
