package tr.edu.metu.ico.functions.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.ledger.AnnouncedPenalties;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.ledger.Ledger;

/** Office data in which a student's history combines the imported records and the ledger. */
public final class OfficeDataWithLedger implements OfficeData {

    private final OfficeData imported;
    private final Ledger ledger;
    private final AnnouncedPenalties penalties;

    public OfficeDataWithLedger(Parts parts) {
        var ports = parts.ports();
        imported = ports.officeData();
        ledger = ports.ledger();
        penalties = new PenaltiesOfCalls(ports.calls(), parts.definitions());
    }

    @Override
    public Optional<Applicant> applicant(Call call, StudentNumber student) {
        return imported.applicant(call, student)
                .map(applicant -> History.complete(call, applicant, ledger.of(student), penalties));
    }

    @Override
    public Optional<AcademicRecord> record(Call call, StudentNumber student) {
        return imported.record(call, student);
    }

    @Override
    public Map<StudentNumber, AcademicRecord> records(Call call, Set<StudentNumber> students) {
        return imported.records(call, students);
    }

    @Override
    public Map<StudentNumber, Applicant> applicants(Call call) {
        var entries = ledger.all();
        var asked = new HashMap<CallId, Optional<PenaltyScope>>();
        AnnouncedPenalties once = from -> asked.computeIfAbsent(from, penalties::of);
        var applicants = new TreeMap<StudentNumber, Applicant>();
        imported.applicants(call)
                .forEach((student, applicant) -> applicants.put(
                        student, History.complete(call, applicant, entries.getOrDefault(student, List.of()), once)));
        return applicants;
    }

    @Override
    public void store(CallId call, ImportId id, OfficeFile file) {
        imported.store(call, id, file);
    }

    @Override
    public Optional<OfficeFile> stored(CallId call, ImportKind kind, ImportId id, StudentNumber student) {
        return imported.stored(call, kind, id, student);
    }

    @Override
    public void copy(CallId call, ImportKind kind, ImportId from, ImportId to, Predicate<OfficeFile> chosen) {
        imported.copy(call, kind, from, to, chosen);
    }

    @Override
    public Stream<Stored> stored(CallId call, ImportKind kind, ImportId id, Optional<String> behind) {
        return imported.stored(call, kind, id, behind);
    }

    @Override
    public List<CohortAverage> cohortAverages(Call call) {
        return imported.cohortAverages(call);
    }

    @Override
    public List<Agreement> agreements(CallId call, ImportId list) {
        return imported.agreements(call, list);
    }

    @Override
    public List<Quota> quotas(Call call) {
        return imported.quotas(call);
    }

    @Override
    public Optional<EquivalenceTable> equivalences(Call call, String exam) {
        return imported.equivalences(call, exam);
    }
}
