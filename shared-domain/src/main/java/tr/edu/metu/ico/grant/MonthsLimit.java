package tr.edu.metu.ico.grant;

import tr.edu.metu.ico.announcement.Clause;

/**
 * How many months of mobility one study level may have in all.
 *
 * @param maximum months, over all mobilities that count together
 */
public record MonthsLimit(Clause clause, int maximum) {

    /** Months that are left, 0 when all are used. */
    int remaining(int used) {
        return Math.max(0, maximum - used);
    }
}
