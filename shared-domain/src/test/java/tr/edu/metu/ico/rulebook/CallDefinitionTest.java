package tr.edu.metu.ico.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.announcement.Notice;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.eligibility.LanguageRule;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.placement.TieBreak;
import tr.edu.metu.ico.scoring.Bonus;
import tr.edu.metu.ico.scoring.Rounding;
import tr.edu.metu.ico.scoring.ScoreFormula;

class CallDefinitionTest {

    @Test
    void a_rule_id_stands_once() {
        var twice = new Notice(SampleCall.clause("S-GRANT-1"), SampleCall.text("again"));

        assertEquals("rules: id S-GRANT-1 stands twice", refusal(() -> with(twice)));
    }

    @Test
    void there_is_exactly_one_score_formula_one_placement_rule_and_one_language_obligation() {
        assertEquals(
                "rules must hold exactly one rule of kind SCORE_FORMULA",
                refusal(() -> SampleCall.without(ScoreFormula.class)));
        assertEquals(
                "rules must hold exactly one rule of kind SCORE_THEN_PREFERENCE",
                refusal(() -> SampleCall.without(PlacementRule.class)));
        assertEquals(
                "rules must hold exactly one rule of kind LANGUAGE_REQUIRED",
                refusal(() -> with(new LanguageRule.LanguageRequired(SampleCall.clause("S-LANG-9")))));
    }

    @Test
    void a_bonus_needs_a_slot_of_the_call_and_a_code_of_its_own() {
        var clause = SampleCall.clause("S-BON-9");

        assertEquals(
                "rules: slot GHOST is not among the slots",
                refusal(() -> with(new Bonus(clause, "GHOST", 5, "GHOST", Set.of()))));
        assertEquals(
                "rules: code DISABILITY stands twice",
                refusal(() -> with(new Bonus(clause, "DISABILITY", 5, "DISABILITY", Set.of()))));
    }

    @Test
    void a_bonus_is_above_and_the_weights_make_one() {
        var clause = SampleCall.clause("S-BON-9");

        assertEquals("points must be above 0", refusal(() -> new Bonus(clause, "X1", 0, "LANGUAGE", Set.of())));
        assertEquals(
                "cgpaWeight and languageWeight must make 1 together",
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
                "tieBreak must end with LOTTERY, so that every order is strict",
                refusal(() -> new PlacementRule.ScoreThenPreference(clause, List.of(TieBreak.LANGUAGE))));
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
