package tr.edu.metu.ico.withdrawal;

import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** The withdrawals of a call. */
public interface Withdrawals {

    Optional<Withdrawal> find(CallId call, StudentNumber student);

    /**
     * Stores a withdrawal if there is none. Between freeze and publication the call moves to its next epoch in the same
     * transaction (INV-10); in any case the call must still be as seen, so that a withdrawal and a publication never cross.
     *
     * @return false when the call is no longer as seen or a withdrawal is there
     */
    boolean record(Call seen, Withdrawal withdrawal, TrailEntry entry);

    /** Stores the decision on a forced major reason; false when the withdrawal is no longer as it was before. */
    boolean decide(Withdrawal before, Withdrawal decided, TrailEntry entry);
}
