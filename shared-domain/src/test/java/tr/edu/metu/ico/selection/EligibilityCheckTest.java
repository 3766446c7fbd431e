package tr.edu.metu.ico.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.definition.SampleCall;
import tr.edu.metu.ico.eligibility.Eligibility;

class EligibilityCheckTest {
    private static final CallDefinition CALL = SampleCall.definition();

    @Test
    void the_minimum_cgpa_itself_is_enough_and_is_compared_exactly_as_recorded() {
        assertEquals(List.of("S-ELIG-1 CGPA_BELOW_MINIMUM"), broken(StudyLevel.UG, "2.49", 4, true, false, true));
        assertEquals(List.of("S-ELIG-1 CGPA_BELOW_MINIMUM"), broken(StudyLevel.UG, "2.495", 4, true, false, true));
        assertEquals(List.of(), broken(StudyLevel.UG, "2.50", 4, true, false, true));
        assertEquals(List.of(), broken(StudyLevel.UG, "2.51", 4, true, false, true));
    }

    @Test
    void a_minimum_for_one_level_says_nothing_about_another() {
        assertEquals(List.of(), broken(StudyLevel.MS, "2.00", 4, true, false, true));
    }

    @Test
    void one_completed_semester_is_enough() {
        assertEquals(List.of("S-ELIG-4 TOO_FEW_SEMESTERS"), broken(StudyLevel.UG, "3.00", 0, true, false, true));
        assertEquals(List.of(), broken(StudyLevel.UG, "3.00", 1, true, false, true));
        assertEquals(List.of(), broken(StudyLevel.UG, "3.00", 2, true, false, true));
    }

    @Test
    void every_broken_rule_is_listed_in_the_order_of_the_announcement() {
        assertEquals(
                List.of(
                        "S-ELIG-1 CGPA_BELOW_MINIMUM",
                        "S-ELIG-3 NOT_FULL_DEGREE",
                        "S-ELIG-4 TOO_FEW_SEMESTERS",
                        "S-ELIG-5 NOT_CONTINUING",
                        "S-ELIG-6 PREPARATORY_STUDENT"),
                broken(StudyLevel.UG, "1.00", 0, false, true, false));
    }

    @Test
    void a_student_without_a_cgpa_breaks_each_rule_that_asks_for_one() {
        assertEquals(
                List.of("S-ELIG-1 NO_CGPA", "S-ELIG-5 NO_CGPA"), broken(StudyLevel.UG, null, 4, true, false, true));
    }

    @Test
    void a_preparatory_student_without_a_cgpa_breaks_only_the_rule_for_preparatory_students() {
        assertEquals(List.of("S-ELIG-6 PREPARATORY_STUDENT"), broken(StudyLevel.UG, null, 3, true, true, true));
    }

    private static List<String> broken(
            StudyLevel level, String cgpa, int semesters, boolean fullDegree, boolean preparatory, boolean continues) {
        var record = new AcademicRecord(
                new StudentNumber("2500001"),
                "Ada",
                new Cohort(new DepartmentCode("CENG"), level, 5),
                semesters,
                Optional.ofNullable(cgpa).map(Cgpa::of),
                fullDegree,
                preparatory,
                Set.of(CountryCode.TURKIYE));
        return switch (EligibilityCheck.of(CALL, candidacy(record, continues))) {
            case Eligibility.Eligible _ -> List.of();
            case Eligibility.Ineligible(var problems) ->
                problems.stream()
                        .map(problem -> problem.rule().orElseThrow() + " " + problem.code())
                        .toList();
        };
    }

    private static Candidacy candidacy(AcademicRecord record, boolean continues) {
        var content = new ApplicationContent(List.of(), new LanguageClaim.Unsaid(), List.of(), continues, true);
        return new Candidacy(new Applicant(record, List.of(), List.of()), Optional.of(content), List.of());
    }
}
