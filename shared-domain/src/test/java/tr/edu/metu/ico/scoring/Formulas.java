package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.List;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.ScoreFormula;

/** The calls' two formulas from CGPA to score. */
final class Formulas {
    static final ScoreFormula COHORT = SampleCall.definition().formula();
    static final ScoreFormula LINEAR = formula(ScoreFormula.Component.LINEAR, "0.50", "0.50");

    private Formulas() {}

    static ScoreFormula formula(ScoreFormula.Component component, String cgpaWeight, String languageWeight) {
        return new ScoreFormula(
                SampleCall.clause("S-SCORE-1"),
                component,
                new BigDecimal(cgpaWeight),
                new BigDecimal(languageWeight),
                new BigDecimal("25"),
                Rounding.STEPWISE_2_HALF_UP,
                ScoreFormula.Adjustments.SUM,
                ScoreFormula.Clamp.NONE);
    }

    static Scorer scorer(ScoreFormula formula) {
        return Scorer.of(formula, List.of());
    }
}
