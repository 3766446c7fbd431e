package tr.edu.metu.ico.rule;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;

/**
 * A student whom a publication places for the first time, or elsewhere, has these days to withdraw without a penalty if the
 * withdrawal period ends earlier, as after a correction of the result (reading A-54).
 *
 * @param days whole days in the call's zone, counted from the day after the publication
 */
public record OwnWithdrawalDays(Clause clause, int days) implements WithdrawalRule {
    public OwnWithdrawalDays {
        Parameter.between("days", days, 1, 60);
    }
}
