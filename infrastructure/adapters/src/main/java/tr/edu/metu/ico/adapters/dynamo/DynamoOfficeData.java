package tr.edu.metu.ico.adapters.dynamo;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.DepartmentFaculty;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/** The office's files in the single table; a student is found by key, never by scanning a file. */
public final class DynamoOfficeData implements OfficeData {

    private static final int COPIED_AT_ONCE = 500;

    private final Table table;

    public DynamoOfficeData(Table table) {
        this.table = table;
    }

    @Override
    public void store(CallId call, ImportId id, OfficeFile file) {
        table.putAll(new OfficeRows(call, id).of(file));
    }

    @Override
    public Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind) {
        return new StoredRows(table, call, kind, id).behind(behind);
    }

    @Override
    public Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student) {
        return new StoredRows(table, call, kind, id).of(student);
    }

    @Override
    public void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen) {
        new StoredRows(table, call, kind, from)
                .under(to, chosen)
                .gather(Gatherers.windowFixed(COPIED_AT_ONCE))
                .forEach(table::putAll);
    }

    @Override
    public Optional<Applicant> applicant(Call call, StudentNumber student) {
        return record(call, student)
                .map(academic -> new Applicant(
                                academic,
                                row(call, ImportKind.LANGUAGE_SCORES, student, OfficeRows::results)
                                        .orElse(List.of()),
                                row(call, ImportKind.PARTICIPATIONS, student, OfficeRows::history)
                                        .orElse(List.of()))
                        .withSittings(row(call, ImportKind.EXAM_RESULTS, student, OfficeRows::sittings)
                                .orElse(List.of())));
    }

    @Override
    public Optional<AcademicRecord> record(Call call, StudentNumber student) {
        return row(call, ImportKind.RECORDS, student, ItemReader.reading(AcademicRecord.class));
    }

    @Override
    public Map<StudentNumber, AcademicRecord> records(Call call, Set<StudentNumber> students) {
        var keys = call.imported(ImportKind.RECORDS).stream()
                .flatMap(id -> students.stream().map(student -> OfficeKeys.importedRow(call.id(), id, student)))
                .collect(Collectors.toSet());
        return table.getAll(keys).values().stream()
                .map(ItemReader.reading(AcademicRecord.class))
                .collect(Collectors.toMap(AcademicRecord::student, Function.identity()));
    }

    private <T> Optional<T> row(
            Call call, ImportKind kind, StudentNumber student, Function<Map<String, AttributeValue>, T> read) {
        return call.imported(kind)
                .flatMap(id -> table.get(OfficeKeys.importedRow(call.id(), id, student)))
                .map(read);
    }

    @Override
    public Map<StudentNumber, Applicant> applicants(Call call) {
        var results = byStudent(call, ImportKind.LANGUAGE_SCORES, OfficeRows::results);
        var histories = byStudent(call, ImportKind.PARTICIPATIONS, OfficeRows::history);
        var sittings = byStudent(call, ImportKind.EXAM_RESULTS, OfficeRows::sittings);
        var applicants = new TreeMap<StudentNumber, Applicant>();
        for (AcademicRecord academic : byStudent(call, ImportKind.RECORDS, ItemReader.reading(AcademicRecord.class))
                .values()) {
            var student = academic.student();
            applicants.put(
                    student,
                    new Applicant(
                                    academic,
                                    results.getOrDefault(student, List.of()),
                                    histories.getOrDefault(student, List.of()))
                            .withSittings(sittings.getOrDefault(student, List.of())));
        }
        return Collections.unmodifiableMap(applicants);
    }

    private <T> Map<StudentNumber, T> byStudent(
            Call call, ImportKind kind, Function<Map<String, AttributeValue>, T> read) {
        var rows = new HashMap<StudentNumber, T>();
        call.imported(kind)
                .ifPresent(id -> ItemKey.SHARDS.stream()
                        .flatMap(shard -> table.stream(Query.of(OfficeKeys.importedRows(call.id(), id, shard))))
                        .forEach(item ->
                                rows.put(new StudentNumber(ItemKey.of(item).sort()), read.apply(item))));
        return rows;
    }

    @Override
    public List<CohortAverage> cohortAverages(Call call) {
        return rows(call, ImportKind.COHORT_AVERAGES)
                .map(ItemReader.reading(CohortAverage.class))
                .sorted(Comparator.comparing(CohortAverage::cohort))
                .toList();
    }

    @Override
    public List<Agreement> agreements(CallId call, ImportId list) {
        return table.stream(Query.of(OfficeKeys.importedRows(call, list)))
                .map(ItemReader.reading(Agreement.class))
                .toList();
    }

    @Override
    public List<Quota> quotas(Call call) {
        return rows(call, ImportKind.QUOTAS)
                .map(ItemReader.reading(Quota.class))
                .sorted()
                .toList();
    }

    @Override
    public Map<DepartmentCode, Text> faculties(Call call) {
        return rows(call, ImportKind.DEPARTMENTS)
                .map(ItemReader.reading(DepartmentFaculty.class))
                .collect(Collectors.toMap(DepartmentFaculty::department, DepartmentFaculty::faculty));
    }

    @Override
    public Optional<EquivalenceTable> equivalences(Call call, String exam) {
        return call.imported(ImportKind.EQUIVALENCES)
                .flatMap(id -> table.get(OfficeKeys.importedRow(call.id(), id, exam)))
                .map(ItemReader.reading(EquivalenceTable.class));
    }

    private Stream<Map<String, AttributeValue>> rows(Call call, ImportKind kind) {
        return call.imported(kind).stream()
                .flatMap(id -> table.stream(Query.of(OfficeKeys.importedRows(call.id(), id))));
    }
}
