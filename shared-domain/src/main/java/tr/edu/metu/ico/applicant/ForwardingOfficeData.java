package tr.edu.metu.ico.applicant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;

/** Office data that come from another source; a subclass changes some of them. */
public abstract class ForwardingOfficeData implements OfficeData {

    private final OfficeData source;

    protected ForwardingOfficeData(OfficeData source) {
        this.source = source;
    }

    /** Where the data come from, unchanged. */
    protected final OfficeData source() {
        return source;
    }

    @Override
    public void store(CallId call, ImportId id, OfficeFile file) {
        source.store(call, id, file);
    }

    @Override
    public Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind) {
        return source.stored(call, kind, id, behind);
    }

    @Override
    public Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student) {
        return source.stored(call, kind, id, student);
    }

    @Override
    public void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen) {
        source.copy(call, kind, from, to, chosen);
    }

    @Override
    public Optional<Applicant> applicant(Call call, StudentNumber student) {
        return source.applicant(call, student);
    }

    @Override
    public Optional<AcademicRecord> record(Call call, StudentNumber student) {
        return source.record(call, student);
    }

    @Override
    public Map<StudentNumber, AcademicRecord> records(Call call, Set<StudentNumber> students) {
        return source.records(call, students);
    }

    @Override
    public Map<StudentNumber, Applicant> applicants(Call call) {
        return source.applicants(call);
    }

    @Override
    public List<CohortAverage> cohortAverages(Call call) {
        return source.cohortAverages(call);
    }

    @Override
    public List<Agreement> agreements(CallId call, ImportId list) {
        return source.agreements(call, list);
    }

    @Override
    public List<Quota> quotas(Call call) {
        return source.quotas(call);
    }

    @Override
    public Map<DepartmentCode, Text> faculties(Call call) {
        return source.faculties(call);
    }

    @Override
    public Optional<EquivalenceTable> equivalences(Call call, String exam) {
        return source.equivalences(call, exam);
    }
}
