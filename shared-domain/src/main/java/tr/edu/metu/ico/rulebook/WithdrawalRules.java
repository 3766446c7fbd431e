package tr.edu.metu.ico.rulebook;

import java.time.Instant;
import tr.edu.metu.ico.applicant.PenaltyScope;
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

    /** The scope of a penalty that a late withdrawal from this call makes (reading A-14). */
    public static PenaltyScope penalty(CallDefinition d) {
        return d.penalty().map(LateWithdrawalPenalty::scope).orElse(PenaltyScope.NOTHING);
    }
}
