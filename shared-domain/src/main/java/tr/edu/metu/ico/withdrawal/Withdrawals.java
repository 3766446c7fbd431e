package tr.edu.metu.ico.withdrawal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The withdrawals of a call. Its ledger entry is written together with it. */
public interface Withdrawals {

    Optional<Withdrawal> find(CallId call, StudentNumber student);

    /** The withdrawals of several students, read together; a student who has not withdrawn is left out. */
    Map<StudentNumber, Withdrawal> of(CallId call, Set<StudentNumber> students);

    /**
     * Stores a withdrawal if there is none. Between freeze and publication the call moves to its next epoch in the same
     * transaction (INV-10); in any case the call must be unchanged since it was read, so that a withdrawal and a
     * publication never race.
     *
     * @return false when the call has changed since it was read, a withdrawal exists, or the mobility is completed
     */
    boolean record(Call seen, Withdrawal withdrawal, TrailEntry entry);

    /**
     * Stores the decision on force majeure.
     *
     * @param touched the calls not yet published that the student applied to; a frozen one moves to its next epoch
     *                (INV-10)
     * @return false when the withdrawal or one of the calls has changed since it was read
     */
    boolean decide(Withdrawal before, Withdrawal decided, List<Call> touched, TrailEntry entry);
}
