package tr.edu.metu.ico.rulebook;

import java.time.Instant;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.withdrawal.LateWithdrawalPenalty;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** When a withdrawal is late and what it costs. */
public final class WithdrawalRules {
    private WithdrawalRules() {}

    /** By its receipt time alone; the closing instant itself is late (reading A-16), before publication none is. */
    public static Withdrawal.Timing timing(Call call, Instant receivedAt) {
        if (call.firstPublishedAt().filter(at -> !receivedAt.isBefore(at)).isEmpty()) {
            return Withdrawal.Timing.BEFORE_PUBLICATION;
        }
        return receivedAt.isBefore(call.calendar().withdrawClosesAt())
                ? Withdrawal.Timing.IN_TIME
                : Withdrawal.Timing.LATE;
    }

    /** Points on the next application, 0 or below (reading A-14); the levels are of this and of the next application. */
    public static int nextDeduction(
            CallDefinition d, Withdrawal w, String nextProgramme, StudyLevel level, StudyLevel nextLevel) {
        return d.penalty()
                .filter(_ -> w.penalised())
                .filter(penalty -> penalty.programme().equals(nextProgramme))
                .filter(penalty -> !penalty.sameLevel() || level == nextLevel)
                .map(LateWithdrawalPenalty::points)
                .orElse(0);
    }
}
