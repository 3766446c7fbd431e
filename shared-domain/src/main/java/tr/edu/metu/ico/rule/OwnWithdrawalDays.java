package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * Whoever a publication places first, or elsewhere, has days of their own to withdraw without a penalty where the withdrawal
 * period is over before them, as after a correction of the result (reading A-54).
 *
 * @param days whole days in the call's zone, counted from the one after the publication
 */
public record OwnWithdrawalDays(Clause clause, int days) implements WithdrawalRule {
    public OwnWithdrawalDays {
        Parameter.between("days", days, 1, 60);
    }
}
