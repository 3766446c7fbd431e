package tr.edu.metu.ico.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.rule.ScoreFormula;
import tr.edu.metu.ico.tries.Draw;
import tr.edu.metu.ico.tries.Tries;

/** Whole-number totals against the decimal arithmetic of the rule. */
class TotalsTest {

    @Test
    void totals_in_whole_numbers_equal_the_decimal_arithmetic_to_the_last_digit() {
        Tries.of(20_000, 2024, draw -> {
            var given = given(draw);
            for (var component : ScoreFormula.Component.values()) {
                var formula = Formulas.formula(component, "0.50", "0.50");
                assertEquals(exact(formula, given), fast(formula, given));
            }
        });
    }

    @Test
    void so_they_do_with_any_weights() {
        Tries.of(5_000, 2025, draw -> {
            var given = given(draw);
            var weight = draw.decimal("0", "1", 6);
            var other = BigDecimal.ONE.subtract(weight);
            var formula = Formulas.formula(
                    ScoreFormula.Component.COHORT_WEIGHTED, weight.toPlainString(), other.toPlainString());

            assertEquals(exact(formula, given), fast(formula, given));
        });
    }

    @Test
    void every_pair_of_a_cgpa_and_an_average_with_two_decimals_comes_out_alike() {
        var totals = new Totals(Formulas.COHORT);
        int different = 0;
        for (int cgpa = 250; cgpa <= 400; cgpa++) {
            for (int average = 200; average <= 400; average++) {
                var given = new Given(BigDecimal.valueOf(cgpa, 2), BigDecimal.valueOf(average, 2), BigDecimal.TEN, 0);
                long fast = totals.total(cgpa * 10_000L, average * 10_000L, 10_000_000, 0);
                different += exact(Formulas.COHORT, given).equals(Totals.decimal(fast)) ? 0 : 1;
            }
        }

        assertEquals(0, different);
    }

    @Test
    void the_extremes_fit() {
        var smallest = new BigDecimal("0.000001");
        for (var given : List.of(
                new Given(new BigDecimal("4"), smallest, new BigDecimal("100"), 45),
                new Given(BigDecimal.ZERO, new BigDecimal("4"), BigDecimal.ONE, -30),
                new Given(smallest, smallest, BigDecimal.ONE, -2_000_000))) {
            assertEquals(exact(Formulas.COHORT, given), fast(Formulas.COHORT, given));
        }
    }

    @Test
    void points_too_large_for_whole_numbers_are_computed_in_decimals() {
        for (int points : List.of(20_000_000, -20_000_000)) {
            var given = new Given(new BigDecimal("3.15"), new BigDecimal("2.89"), new BigDecimal("80"), points);
            assertEquals(exact(Formulas.COHORT, given), fast(Formulas.COHORT, given));
        }
    }

    private static BigDecimal fast(ScoreFormula formula, Given given) {
        return Totals.decimal(new Totals(formula)
                .total(
                        Totals.millionths(given.cgpa),
                        Totals.millionths(given.average),
                        Totals.millionths(given.language),
                        given.adjustments * 100L));
    }

    /** The rule as it is written. */
    private static BigDecimal exact(ScoreFormula formula, Given given) {
        var factor = formula.component() == ScoreFormula.Component.LINEAR
                ? formula.convergentFactor()
                : formula.convergentFactor().add(given.cgpa.divide(given.average, 2, RoundingMode.HALF_UP));
        var component = given.cgpa.multiply(factor).setScale(2, RoundingMode.HALF_UP);
        return formula.cgpaWeight()
                .multiply(component)
                .add(formula.languageWeight().multiply(given.language))
                .add(BigDecimal.valueOf(given.adjustments))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Given given(Draw draw) {
        return new Given(
                draw.either() ? draw.decimal("0", "4", 2) : draw.decimal("0", "4", 6),
                draw.either() ? draw.decimal("2", "4", 2) : draw.decimal("0.000001", "4", 6),
                draw.either() ? draw.decimal("1", "100", 2) : draw.decimal("1", "100", 6),
                draw.between(-130, 45));
    }

    record Given(BigDecimal cgpa, BigDecimal average, BigDecimal language, int adjustments) {}
}
