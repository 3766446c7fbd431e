package tr.edu.metu.ico.rulebook;

import java.time.Instant;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** When a withdrawal is late and what it costs. */
public final class WithdrawalRules {
    private WithdrawalRules() {}

    public static Withdrawal.Timing timing(Call call, Instant receivedAt) {
        throw new UnsupportedOperationException("follows");
    }

    public static int nextDeduction(
            CallDefinition d, Withdrawal w, String nextProgramme, StudyLevel level, StudyLevel nextLevel) {
        throw new UnsupportedOperationException("follows");
    }
}
