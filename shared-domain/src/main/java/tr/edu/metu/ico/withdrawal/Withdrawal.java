package tr.edu.metu.ico.withdrawal;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/**
 * A student's withdrawal and what follows from it. It never reopens a placement (INV-30).
 *
 * @param receivedAt   the gateway's receipt time; it alone decides whether the withdrawal is late
 * @param limit        until when this student withdrew in time; empty before the publication
 * @param penalty      what the call announced for a late one when the student withdrew; empty for all others
 * @param forceMajeure the officer's decision on force majeure; empty while there is none
 */
public record Withdrawal(
        CallId call,
        StudentNumber student,
        Instant receivedAt,
        String reason,
        Timing timing,
        Optional<Instant> limit,
        Optional<PenaltyScope> penalty,
        Optional<ForceMajeure> forceMajeure) {

    /** Without the student's own limit and without a penalty. */
    public Withdrawal(
            CallId call,
            StudentNumber student,
            Instant receivedAt,
            String reason,
            Timing timing,
            Optional<ForceMajeure> forceMajeure) {
        this(call, student, receivedAt, reason, timing, Optional.empty(), Optional.empty(), forceMajeure);
    }

    /** When it came. */
    public enum Timing {
        /** Before the results were published: not a withdrawal in the rules' sense, without penalty (reading A-45). */
        BEFORE_PUBLICATION,
        IN_TIME,
        LATE
    }

    /** Whether force majeure was accepted, why and by whom. */
    public record ForceMajeure(boolean accepted, String reason, String by, Instant at) {}

    /** Whether force majeure was accepted. */
    public boolean excused() {
        return forceMajeure.filter(ForceMajeure::accepted).isPresent();
    }

    /** What later applications pay for it (OE24-WD-2); empty when none does: in time, excused, or no loss announced. */
    public Optional<PenaltyScope> cost() {
        return penalty.filter(scope -> timing == Timing.LATE && !excused() && !scope.equals(PenaltyScope.NOTHING));
    }

    public Withdrawal with(ForceMajeure decision) {
        return new Withdrawal(call, student, receivedAt, reason, timing, limit, penalty, Optional.of(decision));
    }
}
