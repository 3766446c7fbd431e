package tr.edu.metu.ico.rule;

import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Clause;

/** How the total is computed from CGPA, English, bonuses and deductions. */
public sealed interface ScoringRule extends Rule permits ScoreFormula, ScoringRule.StepClause, Bonus, Deduction {

    /** The clause that one step of the derivation cites. */
    record StepClause(Clause clause, Step step) implements ScoringRule {}

    /** The steps of the derivation that may have their own clause. */
    enum Step {
        COHORT_AVERAGE,
        RATIO,
        CONVERGENT_FACTOR,
        FACTOR,
        COMPONENT,
        LANGUAGE
    }

    /** The rules of a call on scores, by kind. */
    record Terms(
            List<ScoringRule> all,
            List<ScoreFormula> formula,
            List<StepClause> steps,
            List<Bonus> bonuses,
            List<Deduction> deductions,
            List<Deduction.LateWithdrawal> lateWithdrawals,
            List<Deduction.Citizenship> citizenships) {

        static Terms of(List<ScoringRule> rules) {
            var formula = new ArrayList<ScoreFormula>();
            var steps = new ArrayList<StepClause>();
            var bonuses = new ArrayList<Bonus>();
            var deductions = new ArrayList<Deduction>();
            var lateWithdrawals = new ArrayList<Deduction.LateWithdrawal>();
            var citizenships = new ArrayList<Deduction.Citizenship>();
            for (var rule : rules) {
                switch (rule) {
                    case ScoreFormula found -> formula.add(found);
                    case StepClause found -> steps.add(found);
                    case Bonus found -> bonuses.add(found);
                    case Deduction found -> deductions.add(found);
                }
            }
            for (var rule : deductions) {
                switch (rule) {
                    case Deduction.LateWithdrawal found -> lateWithdrawals.add(found);
                    case Deduction.Citizenship found -> citizenships.add(found);
                    case Deduction.BenefitedBefore _, Deduction.SelectedAndGranted _ -> {} // each applies on its own
                }
            }
            return new Terms(
                    List.copyOf(rules),
                    List.copyOf(formula),
                    List.copyOf(steps),
                    List.copyOf(bonuses),
                    List.copyOf(deductions),
                    List.copyOf(lateWithdrawals),
                    List.copyOf(citizenships));
        }
    }
}
