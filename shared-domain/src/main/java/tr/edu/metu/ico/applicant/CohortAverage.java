package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;

/** The average CGPA of a cohort as the office imported it; above 0, at most 4.00 (reading A-44). */
public record CohortAverage(Cohort cohort, BigDecimal average) {

    public CohortAverage {
        if (new Cgpa(average).value().signum() == 0) {
            throw new IllegalArgumentException("a cohort average must be above 0");
        }
    }
}
