package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.rule.ScoringRule.Step;

/**
 * Scores applications by one formula; every step of the derivation cites its clause, or the formula's if it has none.
 */
public final class Scorer {
    private final ScoreFormula formula;
    private final Totals totals;
    private final Map<Step, RuleId> cited;

    private Scorer(ScoreFormula formula, Map<Step, RuleId> cited) {
        this.formula = formula;
        this.cited = cited;
        totals = new Totals(formula);
    }

    public static Scorer of(ScoreFormula formula, List<ScoringRule.StepClause> clauses) {
        return new Scorer(
                formula,
                clauses.stream().collect(Collectors.toMap(ScoringRule.StepClause::step, clause -> clause.id())));
    }

    /**
     * The total and its derivation; all adjustments add up (reading A-09) and nothing is capped (reading A-10).
     *
     * @param cohortAverage ignored by a formula without a cohort
     * @throws IllegalArgumentException naming the field and the rule, when {@link ScoreCheck} finds a problem
     */
    public OverallScore score(
            Cgpa cgpa, Optional<BigDecimal> cohortAverage, BigDecimal language, List<Adjustment> adjustments) {
        ScoreCheck.require(this, cgpa.value(), cohortAverage, language);
        var steps = new ArrayList<ScoreStep>();
        long component = component(cgpa.value(), cohortAverage, steps);
        var rounded = Totals.decimal(component);
        steps.add(step(Step.LANGUAGE, language));
        steps.add(new ScoreStep("BASE", base(rounded, language), formula.id()));
        adjustments.forEach(a -> steps.add(new ScoreStep(a.code(), a.points(), a.rule())));
        var total = Totals.decimal(totals.total(component, Totals.millionths(language), hundredths(adjustments)));
        steps.add(new ScoreStep("TOTAL", total, formula.id()));
        return new OverallScore(rounded, language, cgpa.value(), total, steps);
    }

    private BigDecimal base(BigDecimal component, BigDecimal language) {
        return formula.cgpaWeight()
                .multiply(component)
                .add(formula.languageWeight().multiply(language));
    }

    private static long hundredths(List<Adjustment> adjustments) {
        return adjustments.stream()
                .map(Adjustment::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2)
                .longValueExact();
    }

    private long component(BigDecimal cgpa, Optional<BigDecimal> cohortAverage, List<ScoreStep> steps) {
        long given = Totals.millionths(cgpa);
        return switch (formula.component()) {
            case COHORT_WEIGHTED -> {
                var average = cohortAverage.orElseThrow();
                long against = Totals.millionths(average);
                var ratio = Totals.decimal(totals.ratio(given, against));
                long component = totals.component(given, against);
                steps.add(step(Step.COHORT_AVERAGE, average));
                steps.add(step(Step.RATIO, ratio));
                steps.add(step(Step.CONVERGENT_FACTOR, formula.convergentFactor()));
                steps.add(step(Step.FACTOR, formula.convergentFactor().add(ratio)));
                steps.add(step(Step.COMPONENT, Totals.decimal(component)));
                yield component;
            }
            case LINEAR -> {
                long component = totals.component(given, 0);
                steps.add(step(Step.CONVERGENT_FACTOR, formula.convergentFactor()));
                steps.add(step(Step.COMPONENT, Totals.decimal(component)));
                yield component;
            }
        };
    }

    ScoreFormula formula() {
        return formula;
    }

    /** The clause that explains a step. */
    RuleId cited(Step step) {
        return cited.getOrDefault(step, formula.id());
    }

    private ScoreStep step(Step step, BigDecimal value) {
        return new ScoreStep(step.name(), value, cited(step));
    }
}
