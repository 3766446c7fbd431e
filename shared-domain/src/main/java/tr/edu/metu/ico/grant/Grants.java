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

    /** Stores a version; false when its number is taken. */
    boolean record(RecordedGrant version, TrailEntry entry);

    /** All confirmations of the basis of the call's top-ups, in order; empty until an officer decides. */
    List<TopUpConfirmation> topUpConfirmations(CallId call);

    /** Stores a confirmation; false when its number is taken. */
    boolean confirm(TopUpConfirmation confirmation, TrailEntry entry);

    /** The grants that were passed on, ordered by former holder. */
    List<GrantTransfer> transfers(CallId call);

    /**
     * Stores the passing on of a grant with its effect on later calls; false when it has passed on already or the new
     * holder has another grant.
     */
    boolean transfer(GrantTransfer transfer, TrailEntry entry);
}
