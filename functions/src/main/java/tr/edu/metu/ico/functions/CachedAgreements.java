package tr.edu.metu.ico.functions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.AcademicRecord;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.OfficeData;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/**
 * Office data that reads the agreements of an import once per container: every submission needs them all, and an import
 * never changes under its id.
 */
final class CachedAgreements implements OfficeData {

    private final OfficeData officeData;
    private final Map<ImportId, List<Agreement>> read = new ConcurrentHashMap<>();

    CachedAgreements(OfficeData officeData) {
        this.officeData = officeData;
    }

    @Override
    public List<Agreement> agreements(CallId call, ImportId list) {
        return read.computeIfAbsent(list, _ -> officeData.agreements(call, list));
    }

    @Override
    public void store(CallId call, ImportId id, OfficeFile file) {
        officeData.store(call, id, file);
    }

    @Override
    public Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student) {
        return officeData.stored(call, kind, id, student);
    }

    @Override
    public void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen) {
        officeData.copy(call, kind, from, to, chosen);
    }

    @Override
    public Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind) {
        return officeData.stored(call, kind, id, behind);
    }

    @Override
    public Optional<Applicant> applicant(Call call, StudentNumber student) {
        return officeData.applicant(call, student);
    }

    @Override
    public Optional<AcademicRecord> record(Call call, StudentNumber student) {
        return officeData.record(call, student);
    }

    @Override
    public Map<StudentNumber, AcademicRecord> records(Call call, Set<StudentNumber> students) {
        return officeData.records(call, students);
    }

    @Override
    public Map<StudentNumber, Applicant> applicants(Call call) {
        return officeData.applicants(call);
    }

    @Override
    public List<CohortAverage> cohortAverages(Call call) {
        return officeData.cohortAverages(call);
    }

    @Override
    public List<Quota> quotas(Call call) {
        return officeData.quotas(call);
    }

    @Override
    public Optional<EquivalenceTable> equivalences(Call call, String exam) {
        return officeData.equivalences(call, exam);
    }
}
