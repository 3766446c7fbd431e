package tr.edu.metu.ico.applicant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;

/** the cohort's average, computed from the records. */
class CohortSumsTest {

    private static final Cohort SIXTH = new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 6);
    private static final Cohort EIGHTH = new Cohort(new DepartmentCode("CENG"), StudyLevel.UG, 8);

    private int number = 2_500_000;

    @ParameterizedTest
    @CsvSource({
        "3.10, 2.68, 2.89",
        "2.89, 2.90, 2.90",
        "2.88, 2.89, 2.89",
        "4.00, 4.00, 4.00",
        "0.00, 0.01, 0.01",
        "0.00, 3.00, 1.50"
    })
    void the_average_of_a_cohort_is_rounded_half_up_to_two_decimals(String one, String other, String average) {
        assertEquals(
                List.of(average(SIXTH, average, 2)),
                sums(record(SIXTH, one), record(SIXTH, other)).averages());
    }

    @Test
    void three_students_share_what_two_decimals_cannot_say() {
        var sums = sums(record(SIXTH, "3.00"), record(SIXTH, "3.00"), record(SIXTH, "3.01"));

        assertEquals(List.of(average(SIXTH, "3.00", 3)), sums.averages());
        assertEquals(3, sums.students());
    }

    @Test
    void each_cohort_counts_its_own_and_those_without_a_cgpa_do_not_count() {
        var sums = sums(record(EIGHTH, "3.50"), record(SIXTH, "2.50"), record(SIXTH, ""), record(EIGHTH, "3.00"));

        assertEquals(List.of(average(SIXTH, "2.50", 1), average(EIGHTH, "3.25", 2)), sums.averages());
        assertEquals(3, sums.students());
        assertEquals(0, sums.leftOut());
    }

    @Test
    void guests_and_students_of_the_preparatory_year_do_not_count() {
        var guest = record(SIXTH, "1.00", false, false);
        var preparing = record(SIXTH, "1.00", true, true);

        var sums = sums(guest, record(SIXTH, "3.00"), preparing);

        assertEquals(List.of(average(SIXTH, "3.00", 1)), sums.averages());
        assertEquals(1, sums.students());
    }

    @Test
    void a_cohort_without_an_average_above_0_is_left_out() {
        var sums = sums(record(SIXTH, "0.00"), record(EIGHTH, ""));

        assertEquals(List.of(), sums.averages());
        assertEquals(2, sums.leftOut());
    }

    @Test
    void everybody_may_see_what_the_office_imported_and_what_five_students_share() {
        assertEquals(
                List.of(true, false, true),
                List.of(
                        new CohortAverage(SIXTH, new BigDecimal("3.00")).isPublic(),
                        average(SIXTH, "3.00", 4).isPublic(),
                        average(SIXTH, "3.00", 5).isPublic()));
    }

    private static CohortAverage average(Cohort cohort, String average, int students) {
        return new CohortAverage(cohort, new BigDecimal(average), Optional.of(students));
    }

    private static CohortSums sums(AcademicRecord... records) {
        var sums = new CohortSums();
        List.of(records).forEach(sums::add);
        return sums;
    }

    private AcademicRecord record(Cohort cohort, String cgpa) {
        return record(cohort, cgpa, true, false);
    }

    private AcademicRecord record(Cohort cohort, String cgpa, boolean fullDegree, boolean preparatory) {
        return new AcademicRecord(
                new StudentNumber(Integer.toString(number++)),
                "Ada",
                cohort,
                5,
                Optional.of(cgpa).filter(text -> !text.isEmpty()).map(Cgpa::of),
                fullDegree,
                preparatory,
                Set.of());
    }
}
