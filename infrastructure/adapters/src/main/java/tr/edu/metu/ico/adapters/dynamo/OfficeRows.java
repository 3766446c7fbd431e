package tr.edu.metu.ico.adapters.dynamo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** The items of an office file: one for each student, university, cohort or exam. */
record OfficeRows(CallId call, ImportId id) {

    private static final String RESULTS = "results";
    private static final String HISTORY = "history";
    private static final String SITTINGS = "sittings";

    List<Map<String, AttributeValue>> of(OfficeFile file) {
        return switch (file) {
            case OfficeFile.Records(var rows) ->
                rows.stream().map(row -> item(row.student(), row)).toList();
            case OfficeFile.CohortAverages(var rows) ->
                rows.stream().map(row -> item(key(row.cohort()), row)).toList();
            case OfficeFile.Agreements(var rows) ->
                rows.stream().map(row -> item(row.university().value(), row)).toList();
            case OfficeFile.Quotas(var rows) ->
                rows.stream()
                        .map(row -> item(row.kind() + "#" + row.code(), row))
                        .toList();
            case OfficeFile.Departments(var rows) ->
                rows.stream().map(row -> item(row.department().value(), row)).toList();
            case LanguageScores(var rows) ->
                byStudent(rows, LanguageScores.Row::student, LanguageScores.Row::result)
                        .map(entry -> item(entry.getKey(), RESULTS, entry.getValue()))
                        .toList();
            case Participations(var rows) ->
                byStudent(rows, Participations.Row::student, Participations.Row::participation)
                        .map(entry -> item(entry.getKey(), HISTORY, entry.getValue()))
                        .toList();
            case ExamResults(var rows) ->
                byStudent(rows, ExamResults.Row::student, ExamResults.Row::sitting)
                        .map(entry -> item(entry.getKey(), SITTINGS, entry.getValue()))
                        .toList();
            case OfficeFile.Equivalences(var table) ->
                table.anchors().stream().collect(groupingBy(EquivalenceTable.Anchor::exam)).entrySet().stream()
                        .map(entry -> item(entry.getKey(), new EquivalenceTable(table.version(), entry.getValue())))
                        .toList();
        };
    }

    private static <R, V> Stream<Map.Entry<StudentNumber, List<V>>> byStudent(
            List<R> rows, Function<R, StudentNumber> student, Function<R, V> value) {
        return rows.stream().collect(groupingBy(student, mapping(value, toList()))).entrySet().stream();
    }

    private Map<String, AttributeValue> item(StudentNumber student, AcademicRecord academic) {
        return ItemWriter.item(OfficeKeys.importedRow(call, id, student), academic);
    }

    private Map<String, AttributeValue> item(StudentNumber student, String name, List<?> values) {
        return ItemWriter.item(OfficeKeys.importedRow(call, id, student))
                .list(name, values)
                .done();
    }

    private Map<String, AttributeValue> item(String row, Object value) {
        return ItemWriter.item(OfficeKeys.importedRow(call, id, row), value);
    }

    private static String key(Cohort cohort) {
        return cohort.department() + "#" + cohort.level() + "#" + cohort.semester();
    }

    /** All English scores of one student, in file order. */
    static List<LanguageResult> results(Map<String, AttributeValue> item) {
        return new ItemReader(item).list(RESULTS, LanguageResult.class);
    }

    /** The whole history of one student, in file order. */
    static List<Participation> history(Map<String, AttributeValue> item) {
        return new ItemReader(item).list(HISTORY, Participation.class);
    }

    /** All sittings of one student, in file order. */
    static List<ExamSitting> sittings(Map<String, AttributeValue> item) {
        return new ItemReader(item).list(SITTINGS, ExamSitting.class);
    }
}
