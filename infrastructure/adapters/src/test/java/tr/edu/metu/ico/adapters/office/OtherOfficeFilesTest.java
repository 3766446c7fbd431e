package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tr.edu.metu.ico.adapters.office.ReadOffice.file;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** The office files other than the academic records. */
class OtherOfficeFilesTest {
    private static final DepartmentCode CENG = new DepartmentCode("CENG");
    private static final DepartmentCode IE = new DepartmentCode("IE");

    @Test
    void duplicate_cohorts_and_scores_are_reported() {
        assertEquals(
                List.of(
                        new LineProblem(2, "department", "CENG", CellText.repeatedIn(4)),
                        new LineProblem(4, "department", "CENG", CellText.duplicateOf(2))),
                problems(
                        ImportKind.COHORT_AVERAGES,
                        "department,level,semester,average\nCENG,UG,6,2.89\nCENG,UG,5,2.89\nCENG,UG,6,3.00\n"));
        assertEquals(
                List.of(
                        new LineProblem(2, "student", "2500001", CellText.repeatedIn(3)),
                        new LineProblem(3, "student", "2500001", CellText.duplicateOf(2))),
                problems(
                        ImportKind.LANGUAGE_SCORES,
                        "student,exam,date,score\n2500001,EPE,2022-09-01,78\n2500001,EPE,2022-09-01,79\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        AGREEMENTS      ! JP-TOKYO,T,JP,-1,UG,FALL,ALL,       ! capacity
        AGREEMENTS      ! JP-TOKYO,T,JP,10001,UG,FALL,ALL,    ! capacity
        AGREEMENTS      ! JP-TOKYO,T,JP,2,,FALL,ALL,          ! levels
        AGREEMENTS      ! JP-TOKYO,T,JP,2,UG,WINTER,ALL,      ! semesters
        AGREEMENTS      ! JP-TOKYO,T,JP,2,UG,FALL,,           ! departments
        AGREEMENTS      ! JP-TOKYO,T,JP,2,UG,FALL,ALL|CENG,   ! departments
        AGREEMENTS      ! JP-TOKYO,T,JP,2,UG,FALL,CENG|PHYS,  ! departments
        AGREEMENTS      ! JP-TOKYO,T,JP,2,UG,FALL,ALL,4.5     ! host_minimum
        AGREEMENTS      ! Tokyo Univ.,T,JP,2,UG,FALL,ALL,     ! university
        COHORT_AVERAGES ! PHYS,UG,6,2.89                      ! department
        COHORT_AVERAGES ! CENG,UG,6,0                         ! average
        COHORT_AVERAGES ! CENG,UG,21,2.89                     ! semester
        LANGUAGE_SCORES ! 2500001,EPE,01.09.22,78             ! date
        LANGUAGE_SCORES ! 2500001,EPE,2022-02-30,78           ! date
        LANGUAGE_SCORES ! 2500001,EPE,2022-09-01,101          ! score
        LANGUAGE_SCORES ! 2500001,E.P.E,2022-09-01,78         ! exam
        PARTICIPATIONS  ! 2500001,OE-2024,UG,BENEFITED        ! programme
        PARTICIPATIONS  ! 2500001,OE,UG,GONE                  ! outcome
        QUOTAS          ! PLACES,TN,1                         ! quota
        QUOTAS          ! GRANTS,TUN,1                        ! code
        QUOTAS          ! COUNTRY_CAP,ALL,1                   ! code
        QUOTAS          ! SEATS,TN,14                         ! code
        QUOTAS          ! RESERVED,ASSISTANTS,3               ! code
        QUOTAS          ! GRANTS,TN,-1                        ! places
        QUOTAS          ! GRANTS,TN,10001                     ! places
        EXAM_RESULTS    ! 25,EPEEP,2019-12-07,yes,70,,        ! student_number
        EXAM_RESULTS    ! 2500001,E/P,2019-12-07,yes,70,,     ! exam
        EXAM_RESULTS    ! 2500001,EPEEP,07.12.19,yes,70,,     ! exam_date
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,1,70,,     ! attended
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,yes,101,,  ! score
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,yes,,,     ! score
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,no,70,,    ! score
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,yes,70,ACCEPTED,ill ! excuse
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,no,,YES,ill ! excuse
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,no,,ACCEPTED, ! reason
        EXAM_RESULTS    ! 2500001,EPEEP,2019-12-07,no,,,ill   ! reason
        DEPARTMENTS     ! ceng 1,Engineering,Mühendislik      ! department
        DEPARTMENTS     ! CENG,,Mühendislik                   ! faculty
        DEPARTMENTS     ! CENG,Engineering,                   ! faculty_tr
        EQUIVALENCES    ! ,SAMPLE_EXAM_A,5,60                 ! table_version
        EQUIVALENCES    ! S/1,SAMPLE_EXAM_A,5,60              ! table_version
        EQUIVALENCES    ! SAMPLE-1,s.p,5,60                   ! exam
        EQUIVALENCES    ! SAMPLE-1,SAMPLE_EXAM_A,-5,60        ! exam_score
        EQUIVALENCES    ! SAMPLE-1,SAMPLE_EXAM_A,5,0          ! metu_iys_score
        EQUIVALENCES    ! SAMPLE-1,SAMPLE_EXAM_A,5,100.5      ! metu_iys_score
        """)
    void a_bad_line_of_the_other_files_is_reported_by_its_column(ImportKind kind, String line, String column) {
        var header = switch (kind) {
            case RECORDS -> throw new IllegalArgumentException("records have tests of their own");
            case AGREEMENTS -> "university,name,country,capacity,levels,semesters,departments,host_minimum\n";
            case COHORT_AVERAGES -> "department,level,semester,average\n";
            case LANGUAGE_SCORES -> "student,exam,date,score\n";
            case PARTICIPATIONS -> "student,programme,level,outcome\n";
            case QUOTAS -> "quota,code,places\n";
            case EXAM_RESULTS -> "student_number,exam,exam_date,attended,score,excuse,reason\n";
            case EQUIVALENCES -> "table_version,exam,exam_score,metu_iys_score\n";
            case DEPARTMENTS -> "department,faculty,faculty_tr\n";
        };

        var problems = problems(kind, (header + line + "\n").getBytes(UTF_8), "a.csv", Checks.among(Set.of(CENG, IE)));

        assertEquals(List.of(column), problems.stream().map(LineProblem::column).toList());
    }

    @Test
    void the_numbers_of_places_that_the_office_sets_are_read_and_each_stands_once() {
        var header = "quota,code,places\n";

        assertEquals(
                new OfficeFile.Quotas(List.of(
                        new Quota(Quota.Kind.GRANTS, "TN", 1),
                        new Quota(Quota.Kind.COUNTRY_CAP, "JP", 5),
                        new Quota(Quota.Kind.SEATS, "ALL", 14),
                        new Quota(Quota.Kind.RESERVED, "RESEARCH_ASSISTANTS", 3))),
                file(
                        ImportKind.QUOTAS,
                        header + "GRANTS,TN,1\nCOUNTRY_CAP,JP,5\nSEATS,ALL,14\nRESERVED,RESEARCH_ASSISTANTS,3\n"));
        assertEquals(
                List.of(
                        new LineProblem(2, "code", "TN", CellText.repeatedIn(4)),
                        new LineProblem(4, "code", "TN", CellText.duplicateOf(2))),
                problems(ImportKind.QUOTAS, header + "GRANTS,TN,1\nCOUNTRY_CAP,TN,1\nGRANTS,TN,2\n"));
    }

    @Test
    void without_departments_to_check_by_any_department_is_taken() {
        var average = "department,level,semester,average\nPHYS,UG,6,2.89\n";

        assertInstanceOf(OfficeFile.CohortAverages.class, file(ImportKind.COHORT_AVERAGES, average));
        assertEquals(
                List.of(new LineProblem(2, "department", "PHYS", CellText.UNKNOWN_DEPARTMENT)),
                problems(ImportKind.COHORT_AVERAGES, average.getBytes(UTF_8), "a.csv", Checks.among(Set.of(CENG))));
    }
}
