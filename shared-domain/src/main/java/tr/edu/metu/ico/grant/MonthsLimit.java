package tr.edu.metu.ico.grant;

import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.StayRule.MonthsPerLevel.Limits;

/**
 * The limit of months of mobility per study level.
 *
 * @param maximum months, over all mobilities that count together
 * @param limits  whether only grants are limited, or taking part as well
 */
public record MonthsLimit(Clause clause, int maximum, Limits limits) {

    /** A limit on taking part at all. */
    public MonthsLimit(Clause clause, int maximum) {
        this(clause, maximum, Limits.PARTICIPATION);
    }

    /** Whether a stay is refused because all months are used. */
    boolean refuses(int used, boolean granted) {
        return remaining(used) == 0 && (granted || limits == Limits.PARTICIPATION);
    }

    /** Remaining months, 0 when all are used. */
    int remaining(int used) {
        return Math.max(0, maximum - used);
    }
}
