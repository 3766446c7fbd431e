package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;

/** The kinds of rules that make up the total. */
final class ScoringRules {
    static final Map<String, BiFunction<Clause, DefinitionFields, Rule>> KINDS = Map.ofEntries(
            Map.entry("SCORE_FORMULA", ScoringRules::formula),
            Map.entry(
                    "SCORE_STEP",
                    (clause, f) -> new ScoringRule.StepClause(clause, f.oneOf("step", ScoringRule.Step.class))),
            Map.entry(
                    "BONUS",
                    (clause, f) -> new Bonus(
                            clause, f.text("code"), f.integer("points"), f.text("slot"), f.texts("relations"))),
            Map.entry(
                    "BENEFITED_BEFORE",
                    (clause, f) -> new Deduction.BenefitedBefore(
                            clause,
                            f.integer("points"),
                            f.text("programme"),
                            f.flag("sameLevel"),
                            f.flag("perOccurrence"))),
            Map.entry(
                    "SELECTED_AND_GRANTED",
                    (clause, f) -> new Deduction.SelectedAndGranted(
                            clause,
                            f.integer("points"),
                            f.text("programme"),
                            f.flag("sameLevel"),
                            f.flag("unlessWithdrawn"))),
            Map.entry(
                    "LATE_WITHDRAWAL",
                    (clause, f) -> new Deduction.LateWithdrawal(
                            clause,
                            f.integer("points"),
                            f.texts("programmes"),
                            f.flag("sameLevel"),
                            f.oneOf("lasts", PenaltyScope.Lasts.class),
                            f.ifThere("decision", f::bothLanguages))),
            Map.entry(
                    "CITIZENSHIP",
                    (clause, f) -> new Deduction.Citizenship(
                            clause,
                            f.integer("points"),
                            f.oneOf("scope", Deduction.Scope.class),
                            f.oneOf("international", Deduction.International.class))));

    private ScoringRules() {}

    private static Rule formula(Clause clause, DefinitionFields fields) {
        return new ScoreFormula(
                clause,
                fields.oneOf("component", ScoreFormula.Component.class),
                fields.decimal("cgpaWeight"),
                fields.decimal("languageWeight"),
                fields.decimal("convergentFactor"),
                fields.oneOf("rounding", Rounding.class),
                fields.oneOf("adjustments", ScoreFormula.Adjustments.class),
                fields.oneOf("clamp", ScoreFormula.Clamp.class));
    }
}
