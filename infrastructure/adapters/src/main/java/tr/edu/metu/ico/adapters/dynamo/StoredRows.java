package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.DepartmentFaculty;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData.Stored;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.Participations;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/** The items of an import as the rows they were made from, in key order, shard by shard. */
record StoredRows(Table table, CallId call, ImportKind kind, ImportId id) {

    private static final String NEXT = "#";
    private static final int SHARD = 2;

    /** @param behind the position to continue after */
    Stream<Stored> behind(Optional<String> behind) {
        return kind.ofStudents()
                ? ofShards(behind)
                : query(OfficeKeys.importedRows(call, id), behind, Function.identity());
    }

    Optional<OfficeFile> of(StudentNumber student) {
        return table.get(OfficeKeys.importedRow(call, id, student)).map(item -> rows(student.value(), item));
    }

    /** The items of the selected positions, as they are under another import. */
    Stream<Map<String, AttributeValue>> under(ImportId other, Predicate<OfficeFile> chosen) {
        var partitions = kind.ofStudents()
                ? ItemKey.SHARDS.stream().map(shard -> OfficeKeys.importedRows(call, id, shard))
                : Stream.of(OfficeKeys.importedRows(call, id));
        return partitions
                .flatMap(partition -> table.stream(Query.of(partition)))
                .filter(item -> chosen.test(rows(ItemKey.of(item).sort(), item)))
                .map(item -> moved(item, other));
    }

    private Map<String, AttributeValue> moved(Map<String, AttributeValue> item, ImportId other) {
        var sort = ItemKey.of(item).sort();
        var key = kind.ofStudents()
                ? OfficeKeys.importedRow(call, other, new StudentNumber(sort))
                : OfficeKeys.importedRow(call, other, sort);
        var moved = new HashMap<>(item);
        moved.putAll(key.attributes());
        return Map.copyOf(moved);
    }

    private Stream<Stored> ofShards(Optional<String> behind) {
        var first = behind.map(place -> place.substring(0, SHARD)).orElse("");
        return ItemKey.SHARDS.stream()
                .filter(shard -> shard.compareTo(first) >= 0)
                .flatMap(shard -> query(
                        OfficeKeys.importedRows(call, id, shard),
                        behind.filter(_ -> shard.equals(first)).map(place -> place.substring(SHARD + 1)),
                        sort -> shard + NEXT + sort));
    }

    private Stream<Stored> query(String partition, Optional<String> after, Function<String, String> place) {
        var query = Query.of(partition);
        var from = after.map(sort -> query.after(new ItemKey(partition, sort).attributes()))
                .orElse(query);
        return table.stream(from).map(item -> {
            var sort = ItemKey.of(item).sort();
            return new Stored(place.apply(sort), rows(sort, item));
        });
    }

    private OfficeFile rows(String sort, Map<String, AttributeValue> item) {
        return switch (kind) {
            case RECORDS -> new OfficeFile.Records(List.of(new ItemReader(item).as(AcademicRecord.class)));
            case COHORT_AVERAGES ->
                new OfficeFile.CohortAverages(List.of(new ItemReader(item).as(CohortAverage.class)));
            case AGREEMENTS -> new OfficeFile.Agreements(List.of(new ItemReader(item).as(Agreement.class)));
            case QUOTAS -> new OfficeFile.Quotas(List.of(new ItemReader(item).as(Quota.class)));
            case DEPARTMENTS -> new OfficeFile.Departments(List.of(new ItemReader(item).as(DepartmentFaculty.class)));
            case EQUIVALENCES -> new OfficeFile.Equivalences(new ItemReader(item).as(EquivalenceTable.class));
            case LANGUAGE_SCORES -> new LanguageScores(each(OfficeRows.results(item), sort, LanguageScores.Row::new));
            case PARTICIPATIONS -> new Participations(each(OfficeRows.history(item), sort, Participations.Row::new));
            case EXAM_RESULTS -> new ExamResults(each(OfficeRows.sittings(item), sort, ExamResults.Row::new));
        };
    }

    private static <V, R> List<R> each(List<V> values, String sort, RowOf<V, R> row) {
        var student = new StudentNumber(sort);
        return values.stream().map(value -> row.of(student, value)).toList();
    }

    /** Makes a row from a student and a value. */
    private interface RowOf<V, R> {
        R of(StudentNumber student, V value);
    }
}
