package tr.edu.metu.ico.adapters.csv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Reads the office's CSV files: whole or not at all, naming every bad line. UTF-8 with or without byte order mark, separated by
 * comma or semicolon as the header is.
 */
public final class OfficeCsv {

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

    private OfficeCsv() {}

    public static Outcome read(ImportKind kind, byte[] content) {
        return read(kind, content, Set.of());
    }

    /**
     * @param known the departments of the records in force, for averages and agreements to be checked by; empty when that is
     *              not to be checked
     */
    public static Outcome read(ImportKind kind, byte[] content, Set<DepartmentCode> known) {
        return switch (kind) {
            case RECORDS ->
                new CsvTable<AcademicRecord>(RECORDS, OfficeRows::academicRecord)
                        .optional("full_time", "research_assistant")
                        .neverEmpty()
                        .unique("student", AcademicRecord::student)
                        .read(content, OfficeFile.Records::new);
            case COHORT_AVERAGES ->
                new CsvTable<CohortAverage>(COHORT_AVERAGES, line -> OfficeRows.cohortAverage(line, known))
                        .neverEmpty()
                        .unique("department", CohortAverage::cohort)
                        .read(content, OfficeFile.CohortAverages::new);
            case AGREEMENTS ->
                new CsvTable<AgreementLines.Row>(AGREEMENTS, new AgreementLines(known)::row)
                        .optional(
                                "phd_only", "restrictions", "nomination_deadline", "application_deadline", "fact_sheet")
                        .neverEmpty()
                        .read(content, AgreementLines::agreements);
            case LANGUAGE_SCORES ->
                new CsvTable<OfficeFile.LanguageScores.Row>(LANGUAGE_SCORES, OfficeRows::languageScore)
                        .unique(
                                "student",
                                row -> List.of(
                                        row.student(),
                                        row.result().exam(),
                                        row.result().date()))
                        .read(content, OfficeFile.LanguageScores::new);
            // two stays alike may well be two stays: nothing is unique here
            case PARTICIPATIONS ->
                new CsvTable<OfficeFile.Participations.Row>(PARTICIPATIONS, OfficeRows::participation)
                        .optional("months", "call", "consumed_by")
                        .read(content, OfficeFile.Participations::new);
            case QUOTAS ->
                new CsvTable<Quota>(QUOTAS, OfficeRows::quota)
                        .unique("code", quota -> List.of(quota.kind(), quota.code()))
                        .read(content, OfficeFile.Quotas::new);
            case EXAM_RESULTS -> readExamResults(content, _ -> Optional.empty());
            case EQUIVALENCES -> {
                var lines = new EquivalenceLines();
                yield new CsvTable<EquivalenceTable.Anchor>(EQUIVALENCES, lines::anchor)
                        .neverEmpty()
                        .unique("exam_score", EquivalenceLines::key)
                        .read(content, lines::table);
            }
        };
    }

    /** @param objection what the call says against a row, if anything */
    public static Outcome readExamResults(
            byte[] content, Function<OfficeFile.ExamResults.Row, Optional<Text>> objection) {
        return new CsvTable<OfficeFile.ExamResults.Row>(EXAM_RESULTS, line -> ExamResultLines.row(line, objection))
                .neverEmpty()
                .unique(
                        "student_number",
                        row -> List.of(
                                row.student(),
                                row.sitting().exam(),
                                row.sitting().day()))
                .read(content, OfficeFile.ExamResults::new);
    }

    /** What became of the file. */
    public sealed interface Outcome {

        /** Every line is good. */
        record Read(OfficeFile file) implements Outcome {}

        /** At least one line is bad; the first thousand problems are told and the rest counted. */
        record Unreadable(List<LineProblem> problems) implements Outcome {
            public Unreadable {
                problems = List.copyOf(problems);
            }
        }
    }
}
