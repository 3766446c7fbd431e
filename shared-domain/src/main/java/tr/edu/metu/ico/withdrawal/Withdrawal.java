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
 * @param limit        this student's deadline for withdrawing in time; empty before the publication
 * @param penalty      the announced penalty if the withdrawal was late; otherwise empty
 * @param forceMajeure the officer's decision on force majeure, if any
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

    /** Without a deadline of the student's own and without a penalty. */
    public Withdrawal(
            CallId call,
            StudentNumber student,
            Instant receivedAt,
            String reason,
            Timing timing,
            Optional<ForceMajeure> forceMajeure) {
        this(call, student, receivedAt, reason, timing, Optional.empty(), Optional.empty(), forceMajeure);
    }

    /** The timing of the withdrawal. */
    public enum Timing {
        /** Before the publication: not a withdrawal under the rules, no penalty (reading A-45). */
        BEFORE_PUBLICATION,
        IN_TIME,
        LATE
    }

    /** The decision on force majeure, with reason and officer. */
    public record ForceMajeure(boolean accepted, String reason, String by, Instant at) {}

    /** Whether force majeure was accepted. */
    public boolean excused() {
        return forceMajeure.filter(ForceMajeure::accepted).isPresent();
    }

    /** The penalty for later applications (OE24-WD-2); empty when in time, excused, or no loss was announced. */
    public Optional<PenaltyScope> cost() {
        return penalty.filter(scope -> timing == Timing.LATE && !excused() && !scope.equals(PenaltyScope.NOTHING));
    }

    public Withdrawal with(ForceMajeure decision) {
        return new Withdrawal(call, student, receivedAt, reason, timing, limit, penalty, Optional.of(decision));
    }
}
