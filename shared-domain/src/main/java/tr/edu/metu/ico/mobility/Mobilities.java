package tr.edu.metu.ico.mobility;

import java.util.List;
import java.util.Map;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.trail.TrailEntry;

/** What officers recorded on the mobilities of a call. Every read is strongly consistent. */
public interface Mobilities {

    /** What is recorded of a student; without steps while nothing is. */
    Mobility find(CallId call, StudentNumber student);

    /** Everybody of whom something is recorded. */
    Map<StudentNumber, Mobility> of(CallId call);

    /**
     * Stores a mobility with one more step, together with its effect on later calls.
     *
     * @param consequences entries of the ledger that follow from the step
     * @param touched      calls whose result the consequences may still affect; a frozen one moves to its next epoch
     *                     (INV-10)
     * @return false when a step was recorded since the mobility was read, the student has withdrawn, or one of the
     *     calls has changed since it was read
     */
    boolean record(Mobility next, List<LedgerEntry> consequences, List<Call> touched, TrailEntry entry);
}
