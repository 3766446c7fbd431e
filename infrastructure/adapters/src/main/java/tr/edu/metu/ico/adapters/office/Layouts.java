package tr.edu.metu.ico.adapters.office;

import java.util.List;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.call.ImportKind;

/** The layout of each kind of file; CSV and XLSX have the same columns. */
final class Layouts {

    private static final List<String> RECORDS = List.of(
            "student",
            "name",
            "department",
            "level",
            "semester",
            "completed_semesters",
            "cgpa",
            "full_degree",
            "preparatory",
            "citizenships");
    private static final List<String> COHORT_AVERAGES = List.of("department", "level", "semester", "average");
    private static final List<String> AGREEMENTS =
            List.of("university", "name", "country", "capacity", "levels", "semesters", "departments", "host_minimum");
    private static final List<String> LANGUAGE_SCORES = List.of("student", "exam", "date", "score");
    private static final List<String> PARTICIPATIONS = List.of("student", "programme", "level", "outcome");
    private static final List<String> QUOTAS = List.of("quota", "code", "places");
    private static final List<String> EXAM_RESULTS =
            List.of("student_number", "exam", "exam_date", "attended", "score", "excuse", "reason");
    private static final List<String> EQUIVALENCES = List.of("table_version", "exam", "exam_score", "metu_iys_score");

    private Layouts() {}

    static Layout<?> of(ImportKind kind, Checks checks) {
        return switch (kind) {
            case RECORDS ->
                Layout.of(RECORDS, OfficeRows::academicRecord, OfficeFile.Records::new)
                        .withOptional("full_time", "research_assistant")
                        .filled()
                        .withUnique("student", AcademicRecord::student);
            case COHORT_AVERAGES ->
                Layout.of(
                                COHORT_AVERAGES,
                                line -> OfficeRows.cohortAverage(line, checks.departments()),
                                OfficeFile.CohortAverages::new)
                        .filled()
                        .withUnique("department", CohortAverage::cohort);
            case AGREEMENTS ->
                Layout.<AgreementLines.Row>of(AGREEMENTS, () -> new AgreementLines(checks.departments()))
                        .withOptional(
                                "phd_only", "restrictions", "nomination_deadline", "application_deadline", "fact_sheet")
                        .filled()
                        .withTogether(AgreementLines.Row::university);
            case LANGUAGE_SCORES ->
                Layout.of(LANGUAGE_SCORES, line -> OfficeRows.languageScore(line, checks), LanguageScores::new)
                        .withUnique("student", Layouts::score)
                        .withTogether(LanguageScores.Row::student);
            // two stays alike may well be two stays: nothing is unique here
            case PARTICIPATIONS ->
                Layout.of(PARTICIPATIONS, OfficeRows::participation, Participations::new)
                        .withOptional("months", "call", "consumed_by")
                        .withTogether(Participations.Row::student);
            case QUOTAS ->
                Layout.of(QUOTAS, OfficeRows::quota, OfficeFile.Quotas::new)
                        .withUnique("code", (Quota quota) -> List.of(quota.kind(), quota.code()));
            case EXAM_RESULTS ->
                Layout.of(EXAM_RESULTS, line -> ExamResultLines.row(line, checks), ExamResults::new)
                        .filled()
                        .withUnique("student_number", Layouts::sitting)
                        .withTogether(ExamResults.Row::student);
            case EQUIVALENCES ->
                Layout.<Anchor>of(EQUIVALENCES, EquivalenceLines::new)
                        .filled()
                        .withUnique("exam_score", EquivalenceLines::key)
                        .withTogether(Anchor::exam);
        };
    }

    private static Object score(LanguageScores.Row row) {
        return List.of(row.student(), row.result().exam(), row.result().date());
    }

    private static Object sitting(ExamResults.Row row) {
        return List.of(row.student(), row.sitting().exam(), row.sitting().day());
    }
}
