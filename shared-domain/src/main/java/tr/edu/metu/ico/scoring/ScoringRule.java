package tr.edu.metu.ico.scoring;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Rule;

/** How the total comes about. */
public sealed interface ScoringRule extends Rule permits ScoreFormula, ScoringRule.StepClause, Bonus, Deduction {

    /** The clause that one step of the derivation cites. */
    record StepClause(Clause clause, Step step) implements ScoringRule {}

    /** The steps of the derivation that a clause of its own may explain. */
    enum Step {
        COHORT_AVERAGE,
        RATIO,
        CONVERGENT_FACTOR,
        FACTOR,
        COMPONENT,
        LANGUAGE
    }
}
