package tr.edu.metu.ico.applicant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Averages of cohorts, computed from the academic records (reading A-44, docs/decisions/0024). Counts every degree
 * student in the records who is past the preparatory year and has a CGPA, applicant or not, as recorded. The average is
 * rounded once, half up to two decimals.
 */
public final class CohortSums {

    private static final int DECIMALS = 2;

    private final TreeMap<Cohort, Sum> sums = new TreeMap<>(Comparator.naturalOrder());

    public void add(AcademicRecord record) {
        if (record.fullDegree() && !record.preparatory()) {
            sums.merge(record.cohort(), Sum.of(record.cgpa()), Sum::plus);
        }
    }

    /** The averages above 0, ordered by cohort. */
    public List<CohortAverage> averages() {
        var averages = new ArrayList<CohortAverage>();
        sums.forEach((cohort, sum) -> sum.average()
                .ifPresent(average -> averages.add(new CohortAverage(cohort, average, Optional.of(sum.students())))));
        return List.copyOf(averages);
    }

    /** The number of students counted. */
    public int students() {
        return sums.values().stream().mapToInt(Sum::students).sum();
    }

    /** The number of cohorts with students but without an average. */
    public int leftOut() {
        return sums.size() - averages().size();
    }

    private record Sum(BigDecimal total, int students) {

        static Sum of(Optional<Cgpa> cgpa) {
            return cgpa.map(one -> new Sum(one.value(), 1)).orElse(new Sum(BigDecimal.ZERO, 0));
        }

        Sum plus(Sum other) {
            return new Sum(total.add(other.total), students + other.students);
        }

        Optional<BigDecimal> average() {
            return students == 0
                    ? Optional.empty()
                    : Optional.of(total.divide(BigDecimal.valueOf(students), DECIMALS, RoundingMode.HALF_UP))
                            .filter(average -> average.signum() > 0);
        }
    }
}
