package tr.edu.metu.ico.rule;

import java.math.BigDecimal;
import java.util.Objects;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Fault;

/**
 * How CGPA and English combine to the total (reading A-01).
 *
 * @param cgpaWeight       share of the CGPA component, such as 0.50
 * @param languageWeight   share of the English score; both shares add up to 1
 * @param convergentFactor the factor that scales a CGPA of 4.00 to 100, such as 25
 */
public record ScoreFormula(
        Clause clause,
        Component component,
        BigDecimal cgpaWeight,
        BigDecimal languageWeight,
        BigDecimal convergentFactor,
        Rounding rounding,
        Adjustments adjustments,
        Clamp clamp)
        implements ScoringRule {
    public ScoreFormula {
        notNegative("cgpaWeight", cgpaWeight);
        notNegative("languageWeight", languageWeight);
        var together = cgpaWeight.add(languageWeight);
        Fault.unless(
                together.compareTo(BigDecimal.ONE) == 0,
                "cgpaWeight",
                "cgpaWeight and languageWeight must add up to 1, not to " + together.toPlainString() + ".",
                "cgpaWeight ile languageWeight toplamı 1 olmalıdır; şu anki toplam: " + together.toPlainString() + ".");
        Fault.unless(
                convergentFactor.signum() > 0,
                "convergentFactor",
                "convergentFactor must be above 0, not " + convergentFactor.toPlainString() + ".",
                "convergentFactor 0'dan büyük olmalıdır; verilen değer: " + convergentFactor.toPlainString() + ".");
        Objects.requireNonNull(component);
        Objects.requireNonNull(rounding);
        Objects.requireNonNull(adjustments);
        Objects.requireNonNull(clamp);
    }

    private static void notNegative(String field, BigDecimal weight) {
        Fault.unless(
                weight.signum() >= 0,
                field,
                field + " must not be below 0, but is " + weight.toPlainString() + ".",
                field + " 0'dan küçük olamaz; verilen değer: " + weight.toPlainString() + ".");
    }

    /** Whether scoring needs the cohort average. */
    public boolean needsCohortAverage() {
        return switch (component) {
            case COHORT_WEIGHTED -> true;
            case LINEAR -> false;
        };
    }

    /** How the CGPA, at most 4.00, becomes the component. */
    public enum Component {
        /** CGPA times (convergent factor plus CGPA / cohort average). */
        COHORT_WEIGHTED,
        /** CGPA times the convergent factor; a cohort average changes nothing (reading A-30). */
        LINEAR
    }

    /** How several bonuses and deductions combine (reading A-09). */
    public enum Adjustments {
        /** They all add up. */
        SUM
    }

    /** What happens to a total above 100 or below 0 (reading A-10). */
    public enum Clamp {
        /** It stays as it is. */
        NONE
    }
}
