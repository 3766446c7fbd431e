package tr.edu.metu.ico.withdrawal;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.announcement.Parameter;
import tr.edu.metu.ico.announcement.Rule;

/**
 * What a late withdrawal without a forced major reason costs in the next application (reading A-14).
 *
 * @param programme the programme whose next application pays, such as {@code OE}
 * @param sameLevel only an application at the same study level pays
 * @param points    points on the total, below 0
 */
public record LateWithdrawalPenalty(Clause clause, String programme, boolean sameLevel, int points) implements Rule {
    public LateWithdrawalPenalty {
        Parameter.programme("programme", programme);
        Parameter.between("points", points, -100, -1);
    }
}
