package tr.edu.metu.ico.ledger;

import java.util.Optional;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.call.CallId;

/** The penalties that calls announced for late withdrawals, for history lines that name only the call. */
@FunctionalInterface
public interface AnnouncedPenalties {

    /** The scope; empty when the call is unknown. */
    Optional<PenaltyScope> of(CallId call);
}
