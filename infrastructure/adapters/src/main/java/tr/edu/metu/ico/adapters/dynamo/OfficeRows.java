package tr.edu.metu.ico.adapters.dynamo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** The items of an office file: one for each student, university, cohort or exam. */
record OfficeRows(CallId call, ImportId id) {

    List<Map<String, AttributeValue>> of(OfficeFile file) {
        return switch (file) {
            case OfficeFile.Records(var rows) ->
                rows.stream().map(row -> RecordItem.from(call, id, row)).toList();
            case OfficeFile.CohortAverages(var rows) ->
                rows.stream().map(row -> CohortAverageItem.from(call, id, row)).toList();
            case OfficeFile.Agreements(var rows) ->
                rows.stream().map(row -> AgreementItem.from(call, id, row)).toList();
            case OfficeFile.Quotas(var rows) ->
                rows.stream().map(row -> QuotaItem.from(call, id, row)).toList();
            case LanguageScores(var rows) ->
                byStudent(rows, LanguageScores.Row::student, LanguageScores.Row::result)
                        .map(entry -> LanguageResultsItem.from(call, id, entry.getKey(), entry.getValue()))
                        .toList();
            case Participations(var rows) ->
                byStudent(rows, Participations.Row::student, Participations.Row::participation)
                        .map(entry -> ParticipationsItem.from(call, id, entry.getKey(), entry.getValue()))
                        .toList();
            case ExamResults(var rows) ->
                byStudent(rows, ExamResults.Row::student, ExamResults.Row::sitting)
                        .map(entry -> ExamSittingsItem.from(call, id, entry.getKey(), entry.getValue()))
                        .toList();
            case OfficeFile.Equivalences(var table) ->
                table.anchors().stream().collect(groupingBy(EquivalenceTable.Anchor::exam)).entrySet().stream()
                        .map(entry ->
                                EquivalencesItem.from(call, id, table.version(), entry.getKey(), entry.getValue()))
                        .toList();
        };
    }

    private static <R, V> Stream<Map.Entry<StudentNumber, List<V>>> byStudent(
            List<R> rows, Function<R, StudentNumber> student, Function<R, V> value) {
        return rows.stream().collect(groupingBy(student, mapping(value, toList()))).entrySet().stream();
    }
}
