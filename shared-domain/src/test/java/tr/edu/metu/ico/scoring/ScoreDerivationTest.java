package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.Bonus;
import tr.edu.metu.ico.rule.Deduction;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** The printed derivation, recomputed with nothing but a calculator. */
class ScoreDerivationTest {
    private static final Pattern LINE = Pattern.compile(
            ".+?: (?:([0-9×/+. -]+) = )?(-?[0-9.]+)(, rounded half up to 2 decimals|, 2 ondalık.*? yuvarlandı)? \\(.+;"
                    + " .+\\)");
    private static final Bonus BONUS =
            new Bonus(SampleCall.clause("S-BON-1"), "DISABILITY", 10, "DISABILITY", Set.of());
    private static final Deduction EACH_TIME =
            new Deduction.BenefitedBefore(SampleCall.clause("S-DED-1"), -10, "OE", true, true);
    private static final List<List<Adjustment>> ADJUSTMENTS = List.of(
            List.of(),
            List.of(Adjustment.of(BONUS)),
            List.of(Adjustment.of(BONUS), Adjustment.of(EACH_TIME, -10).orElseThrow()),
            List.of(Adjustment.of(EACH_TIME, -30).orElseThrow()),
            List.of(Adjustment.of(EACH_TIME, -4).orElseThrow()));

    @Test
    void the_worked_example_is_explained_in_both_languages() {
        var adjustments =
                List.of(Adjustment.of(BONUS), Adjustment.of(EACH_TIME, -20).orElseThrow());
        var score = Formulas.scorer(Formulas.COHORT)
                .score(Cgpa.of("3.15"), Optional.of(new BigDecimal("2.89")), new BigDecimal("80"), adjustments);
        var lines = lines(Formulas.COHORT, score);

        assertEquals(
                List.of(
                        "CGPA: 3.15 (S-SCORE-1; Sample, 1)",
                        "Average CGPA of the cohort: 2.89 (S-SCORE-1; Sample, 1)",
                        "CGPA in relation to the cohort: 3.15 / 2.89 = 1.09, rounded half up to 2 decimals (S-SCORE-1;"
                                + " Sample, 1)",
                        "Convergent factor: 25 (S-SCORE-1; Sample, 1)",
                        "Factor of the CGPA: 25 + 1.09 = 26.09 (S-SCORE-1; Sample, 1)",
                        "CGPA component: 3.15 × 26.09 = 82.18, rounded half up to 2 decimals (S-SCORE-1; Sample, 1)",
                        "English score: 80 (S-SCORE-1; Sample, 1)",
                        "Score before bonuses and deductions: 0.50 × 82.18 + 0.50 × 80 = 81.0900 (S-SCORE-1;"
                                + " Sample, 1)",
                        "Bonus, DISABILITY: 10 (S-BON-1; Sample, 1)",
                        "Deduction, BENEFITED_BEFORE: 2 × -10 = -20 (S-DED-1; Sample, 1)",
                        "Total: 81.0900 + 10 - 20 = 71.09, rounded half up to 2 decimals (S-SCORE-1; Sample, 1)"),
                lines.stream().map(line -> line.text().en()).toList());
        assertEquals(
                "Not ortalaması bileşeni: 3,15 × 26,09 = 82,18, 2 ondalık basamağa yuvarlandı (yarım yukarı)"
                        + " (S-SCORE-1; Sample, 1)",
                lines.get(5).text().tr());
    }

    @Test
    void the_printed_lines_recomputed_with_a_calculator_give_the_printed_total() {
        Tries.of(2_000, 2024, draw -> {
            var scored = scored(draw);
            var lines = lines(scored.formula, scored.score);

            assertEquals(scored.score.total(), followed(lines, Text::en));
            assertEquals(scored.score.total(), followed(lines, text -> text.tr().replaceAll("(?<=\\d),(?=\\d)", ".")));
        });
    }

    @Test
    void how_often_a_deduction_was_applied_is_shown_only_when_it_was_applied_in_full_more_than_once() {
        assertEquals(Optional.of("3 × -10"), operation(-30));
        assertEquals(Optional.of("2 × -10"), operation(-20));
        assertEquals(Optional.empty(), operation(-10));
        assertEquals(Optional.empty(), operation(-4), "a penalty that costs fewer points than the rule");
        assertEquals(Optional.empty(), operation(-24), "two times the points of the rule and fewer");
    }

    private static Optional<String> operation(int points) {
        var score = Formulas.scorer(Formulas.LINEAR)
                .score(
                        Cgpa.of("3.15"),
                        Optional.empty(),
                        new BigDecimal("80"),
                        List.of(Adjustment.of(EACH_TIME, points).orElseThrow()));
        return lines(Formulas.LINEAR, score).stream()
                .filter(line -> line.code().equals("BENEFITED_BEFORE"))
                .findFirst()
                .orElseThrow()
                .operation();
    }

    private static List<DerivationLine> lines(ScoreFormula formula, OverallScore score) {
        return ScoreDerivation.of(formula, score, ScoreDerivationTest::rule);
    }

    private static ScoringRule rule(RuleId id) {
        return List.<ScoringRule>of(Formulas.COHORT, BONUS, EACH_TIME).stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The last number, after recomputing each line from the numbers printed above it. */
    private static BigDecimal followed(List<DerivationLine> lines, Function<Text, String> language) {
        var printed = new HashSet<String>(Set.of("0.50"));
        BigDecimal last = null;
        for (var line : lines) {
            var text = language.apply(line.text());
            var parts = LINE.matcher(text);
            assertTrue(parts.matches(), text);
            last = new BigDecimal(parts.group(2));
            if (parts.group(1) != null) {
                assertEquals(last, calculated(parts.group(1), parts.group(3) != null), text);
                if (!line.code().equals("BENEFITED_BEFORE")) {
                    assertTrue(printed.containsAll(numbers(parts.group(1))), text);
                }
            }
            printed.add(last.abs().toPlainString());
        }
        return last;
    }

    private static List<String> numbers(String operation) {
        return List.of(operation.split(" [×/+-] "));
    }

    /** Products and quotients first, then sums from left to right. */
    private static BigDecimal calculated(String operation, boolean rounded) {
        var tokens = new ArrayList<>(List.of(operation.split(" ")));
        for (int i = 1; i < tokens.size(); ) {
            var left = new BigDecimal(tokens.get(i - 1));
            var right = new BigDecimal(tokens.get(i + 1));
            var outcome = switch (tokens.get(i)) {
                case "×" -> left.multiply(right);
                case "/" -> left.divide(right, 2, RoundingMode.HALF_UP);
                default -> null;
            };
            if (outcome == null) {
                i += 2;
            } else {
                tokens.set(i - 1, outcome.toPlainString());
                tokens.remove(i);
                tokens.remove(i);
            }
        }
        var sum = new BigDecimal(tokens.getFirst());
        for (int i = 1; i < tokens.size(); i += 2) {
            var term = new BigDecimal(tokens.get(i + 1));
            sum = tokens.get(i).equals("+") ? sum.add(term) : sum.subtract(term);
        }
        return rounded ? sum.setScale(2, RoundingMode.HALF_UP) : sum;
    }

    private static Scored scored(Draw draw) {
        var formula = draw.of(Formulas.COHORT, Formulas.LINEAR);
        var score = Formulas.scorer(formula)
                .score(
                        new Cgpa(draw.decimal("2.50", "4.00", 2)),
                        Optional.of(draw.decimal("2.00", "4.00", 2)),
                        draw.decimal("1.00", "100.00", 2),
                        draw.of(ADJUSTMENTS));
        return new Scored(formula, score);
    }

    record Scored(ScoreFormula formula, OverallScore score) {}
}
