package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.scoring.ScoringRule.Step;

/** Scores applications by one formula; every step of the derivation cites its clause, the formula's where it has none. */
public record Scorer(ScoreFormula formula, Map<Step, RuleId> cited) {
    public Scorer {
        cited = Map.copyOf(cited);
    }

    public static Scorer of(ScoreFormula formula, List<ScoringRule.StepClause> clauses) {
        return new Scorer(
                formula,
                clauses.stream().collect(Collectors.toMap(ScoringRule.StepClause::step, clause -> clause.id())));
    }

    /** The total and its derivation; adjustments all add up (reading A-09) and nothing is capped (reading A-10). */
    public OverallScore score(Cgpa cgpa, BigDecimal cohortAverage, BigDecimal language, List<Adjustment> adjustments) {
        var steps = new ArrayList<ScoreStep>();
        var component = component(cgpa.value(), cohortAverage, steps);
        steps.add(step(Step.LANGUAGE, language));
        var base = formula.cgpaWeight()
                .multiply(component)
                .add(formula.languageWeight().multiply(language));
        steps.add(new ScoreStep("BASE", base, formula.id()));
        adjustments.forEach(a -> steps.add(new ScoreStep(a.code(), a.points(), a.rule())));
        var exact = adjustments.stream().map(Adjustment::points).reduce(base, BigDecimal::add);
        var total = formula.rounding().step(exact);
        steps.add(new ScoreStep("TOTAL", total, formula.id()));
        return new OverallScore(component, language, cgpa.value(), total, steps);
    }

    private BigDecimal component(BigDecimal cgpa, BigDecimal cohortAverage, List<ScoreStep> steps) {
        return switch (formula.component()) {
            case COHORT_WEIGHTED -> {
                var ratio = formula.rounding().ratio(cgpa, cohortAverage);
                var factor = formula.convergentFactor().add(ratio);
                var component = formula.rounding().step(cgpa.multiply(factor));
                steps.add(step(Step.COHORT_AVERAGE, cohortAverage));
                steps.add(step(Step.RATIO, ratio));
                steps.add(step(Step.CONVERGENT_FACTOR, formula.convergentFactor()));
                steps.add(step(Step.FACTOR, factor));
                steps.add(step(Step.COMPONENT, component));
                yield component;
            }
        };
    }

    private ScoreStep step(Step step, BigDecimal value) {
        return new ScoreStep(step.name(), value, cited.getOrDefault(step, formula.id()));
    }
}
