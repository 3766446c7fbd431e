package tr.edu.metu.ico.scoring;

import java.math.BigDecimal;
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
        Rounding rounding)
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
    }

    /** How the CGPA, at most 4.00, becomes the component. */
    public enum Component {
        /** CGPA times (convergent factor plus CGPA / cohort average). */
        COHORT_WEIGHTED
    }
}
