package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import tr.edu.metu.ico.announcement.Clause;

/**
 * How CGPA and English make the total (reading A-01).
 *
 * @param cgpaWeight       share of the CGPA component, such as 0.50
 * @param languageWeight   share of the English score; both shares make 1
 * @param convergentFactor what brings a CGPA of 4.00 to 100, such as 25
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
        if (cgpaWeight.signum() < 0 || languageWeight.signum() < 0) {
            throw new IllegalArgumentException("cgpaWeight and languageWeight must not be negative");
        }
        if (cgpaWeight.add(languageWeight).compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("cgpaWeight and languageWeight must make 1 together");
        }
        if (convergentFactor.signum() <= 0) {
            throw new IllegalArgumentException("convergentFactor must be above 0");
        }
        Objects.requireNonNull(component);
        Objects.requireNonNull(rounding);
        Objects.requireNonNull(adjustments);
        Objects.requireNonNull(clamp);
    }

    /** Whether nobody can be scored without the average of the cohort. */
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

    /** How several bonuses and deductions come together (reading A-09). */
    public enum Adjustments {
        /** All add up. */
        SUM
    }

    /** What becomes of a total above 100 or below 0 (reading A-10). */
    public enum Clamp {
        /** It stays as it is. */
        NONE
    }
}
