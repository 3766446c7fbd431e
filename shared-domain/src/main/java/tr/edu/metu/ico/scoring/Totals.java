package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import tr.edu.metu.ico.rule.ScoreFormula;

/**
 * The numbers of a score in whole-number arithmetic, without its derivation: a million totals take milliseconds. Every
 * result equals the rule's decimal arithmetic to the last digit; values that do not fit into a long are computed in
 * decimals. A CGPA, an average or an English score is given in millionths; results and adjustments are in hundredths.
 */
public final class Totals {
    private static final int GIVEN = 6;
    private static final int ANSWERED = 2;
    private static final long MILLION = 1_000_000;
    private static final long TEN_THOUSAND = 10_000;
    private static final long TEN_BILLION = 10_000_000_000L;
    /** Below these limits, no product here overflows a long. */
    private static final long LARGEST_FACTOR = 2 * MILLION * MILLION;

    private static final long LARGEST_POINTS = 100 * MILLION;

    private final ScoreFormula formula;
    private final long cgpaWeight;
    private final long languageWeight;
    private final long convergentFactor;

    public Totals(ScoreFormula formula) {
        this.formula = formula;
        cgpaWeight = millionths(formula.cgpaWeight());
        languageWeight = millionths(formula.languageWeight());
        convergentFactor = millionths(formula.convergentFactor());
    }

    /** A number with at most six decimals in millionths. */
    public static long millionths(BigDecimal value) {
        return value.movePointRight(GIVEN).longValueExact();
    }

    /** Hundredths as a decimal. */
    public static BigDecimal decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, ANSWERED);
    }

    /** The total; {@code average} is ignored unless the formula needs it. */
    public long total(long cgpa, long average, long language, long adjustments) {
        return total(component(cgpa, average), language, adjustments);
    }

    /** The CGPA component. */
    public long component(long cgpa, long average) {
        return switch (formula.component()) {
            case COHORT_WEIGHTED -> product(cgpa, convergentFactor + ratio(cgpa, average) * TEN_THOUSAND);
            case LINEAR -> product(cgpa, convergentFactor);
        };
    }

    /** CGPA divided by the average of the cohort. */
    long ratio(long cgpa, long average) {
        return switch (formula.rounding()) {
            case STEPWISE_2_HALF_UP -> (200 * cgpa + average) / (2 * average);
        };
    }

    /** The total from a rounded component. */
    long total(long component, long language, long adjustments) {
        if (component > LARGEST_POINTS || Math.abs(adjustments) > LARGEST_POINTS) {
            return exactTotal(component, language, adjustments);
        }
        return rounded(cgpaWeight * component * TEN_THOUSAND + languageWeight * language + adjustments * TEN_BILLION);
    }

    private long product(long cgpa, long factor) {
        return factor > LARGEST_FACTOR ? exactProduct(cgpa, factor) : rounded(cgpa * factor);
    }

    /** Trillionths as hundredths, rounded half away from zero. */
    private long rounded(long trillionths) {
        return switch (formula.rounding()) {
            case STEPWISE_2_HALF_UP ->
                (trillionths + (trillionths < 0 ? -TEN_BILLION / 2 : TEN_BILLION / 2)) / TEN_BILLION;
        };
    }

    private long exactProduct(long cgpa, long factor) {
        return hundredths(BigDecimal.valueOf(cgpa, GIVEN).multiply(BigDecimal.valueOf(factor, GIVEN)));
    }

    private long exactTotal(long component, long language, long adjustments) {
        return hundredths(formula.cgpaWeight()
                .multiply(decimal(component))
                .add(formula.languageWeight().multiply(BigDecimal.valueOf(language, GIVEN)))
                .add(decimal(adjustments)));
    }

    private long hundredths(BigDecimal exact) {
        return formula.rounding().step(exact).unscaledValue().longValueExact();
    }
}
