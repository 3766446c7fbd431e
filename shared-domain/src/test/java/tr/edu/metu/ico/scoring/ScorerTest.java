package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.rule.ScoringRule.Step;

class ScorerTest {
    private static final RuleId FORMULA = new RuleId("S-SCORE-1");
    private static final RuleId RATIO = new RuleId("S-SCORE-3");
    private final Scorer scorer = Scorer.of(
            SampleCall.definition().formula(),
            List.of(new ScoringRule.StepClause(SampleCall.clause("S-SCORE-3"), Step.RATIO)));

    @Test
    void the_worked_example_of_the_announcement_comes_to_82_18_and_shows_each_step() {
        var score = scorer.score(Cgpa.of("3.15"), Optional.of(new BigDecimal("2.89")), new BigDecimal("80"), List.of());

        var steps = List.of(
                step("COHORT_AVERAGE", "2.89", FORMULA),
                step("RATIO", "1.09", RATIO),
                step("CONVERGENT_FACTOR", "25", FORMULA),
                step("FACTOR", "26.09", FORMULA),
                step("COMPONENT", "82.18", FORMULA),
                step("LANGUAGE", "80", FORMULA),
                step("BASE", "81.0900", FORMULA),
                step("TOTAL", "81.09", FORMULA));
        assertEquals(
                new OverallScore(
                        new BigDecimal("82.18"),
                        new BigDecimal("80"),
                        new BigDecimal("3.15"),
                        new BigDecimal("81.09"),
                        steps),
                score);
    }

    @Test
    void the_highest_and_the_lowest_total_are_not_capped() {
        var highest = scorer.score(
                Cgpa.of("4.00"),
                Optional.of(new BigDecimal("2.00")),
                new BigDecimal("100"),
                List.of(points("ALL", 45)));
        var lowest = scorer.score(
                Cgpa.of("2.50"), Optional.of(new BigDecimal("4.00")), new BigDecimal("1"), List.of(points("ALL", -30)));

        assertEquals(
                List.of(new BigDecimal("149.00"), new BigDecimal("2.54")), List.of(highest.total(), lowest.total()));
    }

    @Test
    void rounding_at_every_printed_step_differs_from_rounding_once_in_18614_of_27180_pairs_by_two_cents_at_most() {
        int pairs = 0;
        int different = 0;
        var largest = BigDecimal.ZERO;
        for (int cgpa = 250; cgpa <= 400; cgpa++) {
            for (int average = 200; average < 380; average++) {
                var stepwise = scorer.score(
                                new Cgpa(BigDecimal.valueOf(cgpa, 2)),
                                Optional.of(BigDecimal.valueOf(average, 2)),
                                BigDecimal.TEN,
                                List.of())
                        .component();
                var difference = stepwise.subtract(roundedOnce(cgpa, average)).abs();
                pairs++;
                different += difference.signum();
                largest = largest.max(difference);
            }
        }

        assertEquals(List.of(27_180, 18_614, new BigDecimal("0.02")), List.of(pairs, different, largest));
    }

    private static BigDecimal roundedOnce(int cgpa, int average) {
        // c * (25 + c / a) = (25 c a + c c) / a
        long numerator = 25L * cgpa * average + (long) cgpa * cgpa;
        return BigDecimal.valueOf(numerator, 4).divide(BigDecimal.valueOf(average, 2), 2, RoundingMode.HALF_UP);
    }

    private static Adjustment points(String code, int points) {
        return new Adjustment(code, BigDecimal.valueOf(points), FORMULA);
    }

    private static ScoreStep step(String code, String value, RuleId rule) {
        return new ScoreStep(code, new BigDecimal(value), rule);
    }
}
