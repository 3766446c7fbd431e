package tr.edu.metu.ico.ledger;

import java.util.Optional;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.call.CallId;

/** What calls announced for late withdrawals, for lines of a past that name the call and do not say it. */
@FunctionalInterface
public interface AnnouncedPenalties {

    /** The scope; empty when nobody knows the call. */
    Optional<PenaltyScope> of(CallId call);
}
