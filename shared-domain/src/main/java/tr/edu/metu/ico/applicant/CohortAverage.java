package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The average CGPA of a cohort; above 0, at most 4.00 (reading A-44).
 *
 * @param students how many students it was computed from; empty for an average that the office imported
 */
public record CohortAverage(Cohort cohort, BigDecimal average, Optional<Integer> students) {

    /** The fewest students whose computed average may be shown to everybody; that of fewer says too much about one. */
    public static final int FEWEST_SHOWN = 5;

    public CohortAverage {
        if (new Cgpa(average).value().signum() == 0) {
            throw new IllegalArgumentException("a cohort average must be above 0");
        }
    }

    /** As the office imported it. */
    public CohortAverage(Cohort cohort, BigDecimal average) {
        this(cohort, average, Optional.empty());
    }

    /** Whether everybody may see it: the office's own list, or computed from enough students. */
    public boolean isPublic() {
        return students.isEmpty() || students.get() >= FEWEST_SHOWN;
    }

    /** What scoring depends on. */
    public CohortAverage asSealed() {
        return new CohortAverage(cohort, average);
    }
}
