package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;

/** Describes a score's computation line by line; every number in an operation is in a line above or in the rule. */
public final class ScoreDerivation {
    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("CGPA", new Text("CGPA", "Genel not ortalaması")),
            Map.entry("COHORT_AVERAGE", new Text("Average CGPA of the cohort", "Grubun not ortalaması")),
            Map.entry("RATIO", new Text("CGPA in relation to the cohort", "Not ortalamasının gruba oranı")),
            Map.entry("CONVERGENT_FACTOR", new Text("Convergent factor", "Yakınsama katsayısı")),
            Map.entry("FACTOR", new Text("Factor of the CGPA", "Not ortalamasının çarpanı")),
            Map.entry("COMPONENT", new Text("CGPA component", "Not ortalaması bileşeni")),
            Map.entry("LANGUAGE", new Text("English score", "İngilizce puanı")),
            Map.entry("BASE", new Text("Score before bonuses and deductions", "Ek puan ve kesintilerden önceki puan")),
            Map.entry("TOTAL", new Text("Total", "Toplam puan")));

    private final ScoreFormula formula;
    private final OverallScore score;
    private final Function<RuleId, ScoringRule> rules;

    private ScoreDerivation(ScoreFormula formula, OverallScore score, Function<RuleId, ScoringRule> rules) {
        this.formula = formula;
        this.score = score;
        this.rules = rules;
    }

    /**
     * The lines in the order of calculation, the CGPA first and the total last.
     *
     * @param rules the rules of the call on scores, by id
     */
    public static List<DerivationLine> of(
            ScoreFormula formula, OverallScore score, Function<RuleId, ScoringRule> rules) {
        var derivation = new ScoreDerivation(formula, score, rules);
        var cgpa = derivation.line(new ScoreStep("CGPA", score.cgpa(), formula.id()), Optional.empty(), false);
        return Stream.concat(Stream.of(cgpa), score.steps().stream().map(derivation::line))
                .toList();
    }

    private DerivationLine line(ScoreStep step) {
        return switch (step.code()) {
            case "COHORT_AVERAGE", "CONVERGENT_FACTOR", "LANGUAGE" -> line(step, Optional.empty(), false);
            case "RATIO" -> line(step, Optional.of(cgpa() + " / " + value("COHORT_AVERAGE")), true);
            case "FACTOR" -> line(step, Optional.of(value("CONVERGENT_FACTOR") + " + " + value("RATIO")), false);
            case "COMPONENT" -> line(step, Optional.of(cgpa() + " × " + value(factor())), true);
            case "BASE" -> line(step, Optional.of(weighted()), false);
            case "TOTAL" -> line(step, Optional.of(sum()), true);
            default -> line(step, repeated(step), false);
        };
    }

    private DerivationLine line(ScoreStep step, Optional<String> operation, boolean rounded) {
        return new DerivationLine(
                step.code(),
                name(step),
                operation,
                step.value(),
                rounded ? Optional.of(formula.rounding()) : Optional.empty(),
                step.rule(),
                rules.apply(step.rule()).clause().place());
    }

    private static Text name(ScoreStep step) {
        var name = NAMES.get(step.code());
        if (name != null) {
            return name;
        }
        return step.value().signum() < 0
                ? new Text("Deduction, " + step.code(), "Kesinti, " + step.code())
                : new Text("Bonus, " + step.code(), "Ek puan, " + step.code());
    }

    private String factor() {
        return switch (formula.component()) {
            case COHORT_WEIGHTED -> "FACTOR";
            case LINEAR -> "CONVERGENT_FACTOR";
        };
    }

    private String weighted() {
        return formula.cgpaWeight().toPlainString() + " × " + value("COMPONENT") + " + "
                + formula.languageWeight().toPlainString() + " × " + value("LANGUAGE");
    }

    private String sum() {
        return score.steps().stream()
                .filter(step -> !NAMES.containsKey(step.code()))
                .map(step -> (step.value().signum() < 0 ? " - " : " + ")
                        + step.value().abs().toPlainString())
                .collect(Collectors.joining("", value("BASE"), ""));
    }

    /**
     * How often a per-occurrence deduction was applied (reading A-13); empty when it was applied once, or for fewer
     * points than the rule because the penalty costs fewer (reading A-14).
     */
    private Optional<String> repeated(ScoreStep step) {
        return switch (rules.apply(step.rule())) {
            case Deduction deduction -> repeated(step, deduction);
            case ScoreFormula _, ScoringRule.StepClause _, Bonus _ -> Optional.empty();
        };
    }

    private static Optional<String> repeated(ScoreStep step, Deduction deduction) {
        var once = BigDecimal.valueOf(deduction.points());
        var times = step.value().divideAndRemainder(once);
        return times[0].compareTo(BigDecimal.ONE) > 0 && times[1].signum() == 0
                ? Optional.of(times[0].toPlainString() + " × " + once.toPlainString())
                : Optional.empty();
    }

    private String cgpa() {
        return score.cgpa().toPlainString();
    }

    private String value(String code) {
        return score.steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow()
                .value()
                .toPlainString();
    }
}
