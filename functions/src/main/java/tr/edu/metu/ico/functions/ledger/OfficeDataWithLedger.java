package tr.edu.metu.ico.functions.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ForwardingOfficeData;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.ledger.AnnouncedPenalties;
import tr.edu.metu.ico.ledger.History;
import tr.edu.metu.ico.ledger.Ledger;

/** Office data in which a student's history combines the imported records and the ledger. */
public final class OfficeDataWithLedger extends ForwardingOfficeData {

    private final Ledger ledger;
    private final AnnouncedPenalties penalties;

    public OfficeDataWithLedger(Parts parts) {
        super(parts.ports().officeData());
        ledger = parts.ports().ledger();
        penalties = new PenaltiesOfCalls(parts.ports().calls(), parts.definitions());
    }

    @Override
    public Optional<Applicant> applicant(Call call, StudentNumber student) {
        return source().applicant(call, student)
                .map(applicant -> History.complete(call, applicant, ledger.of(student), penalties));
    }

    @Override
    public Map<StudentNumber, Applicant> applicants(Call call) {
        var entries = ledger.all();
        var asked = new HashMap<CallId, Optional<PenaltyScope>>();
        AnnouncedPenalties once = from -> asked.computeIfAbsent(from, penalties::of);
        var applicants = new TreeMap<StudentNumber, Applicant>();
        source().applicants(call)
                .forEach((student, applicant) -> applicants.put(
                        student, History.complete(call, applicant, entries.getOrDefault(student, List.of()), once)));
        return applicants;
    }
}
