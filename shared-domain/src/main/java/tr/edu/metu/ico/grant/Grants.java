package tr.edu.metu.ico.grant;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** What officers recorded on the grants of a call. Every read is strongly consistent. */
public interface Grants {

    /** The last version of a student's grant. */
    Optional<RecordedGrant> find(CallId call, StudentNumber student);

    /** All versions of a student's grant, in order. */
    List<RecordedGrant> versions(CallId call, StudentNumber student);

    /** The last version of everybody's grant, ordered by student. */
    List<RecordedGrant> of(CallId call);

    /** Stores a version if nobody has stored one with its number; false when somebody has. */
    boolean record(RecordedGrant version, TrailEntry entry);

    /** Every word of an officer on what the call's top-ups are for, in order; empty while nobody has decided. */
    List<TopUpConfirmation> topUpConfirmations(CallId call);

    /** Stores a confirmation if nobody has stored one with its number; false when somebody has. */
    boolean confirm(TopUpConfirmation confirmation, TrailEntry entry);

    /** The grants that were passed on, ordered by who had held them. */
    List<GrantTransfer> transfers(CallId call);

    /**
     * Stores that a grant passes on, together with what that means for later calls; false when it has passed on already,
     * or the new holder has got another one.
     */
    boolean transfer(GrantTransfer transfer, TrailEntry entry);
}
