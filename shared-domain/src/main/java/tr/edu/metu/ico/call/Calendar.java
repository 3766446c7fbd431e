package tr.edu.metu.ico.call;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.FoundFaults;
import tr.edu.metu.ico.announcement.ShownTime;

/**
 * The milestones of a call. Every interval is half-open: the closing instant itself is closed (reading A-03).
 *
 * @param drain how long after {@code closesAt} the freeze waits for requests received in time (protocol step 3)
 * @param scoreAt when inputs are sealed, scored and placed; not before the freeze
 * @param withdrawOpensAt empty when the announcement states no start of the period
 * @param withdrawClosesAt from this instant on a withdrawal is late (reading A-16)
 */
public record Calendar(
        ZoneId zone,
        Instant opensAt,
        Instant closesAt,
        Duration drain,
        Instant scoreAt,
        Optional<Instant> withdrawOpensAt,
        Instant withdrawClosesAt) {

    private static final Duration SHORTEST_DRAIN = Duration.ofMinutes(1);
    private static final Duration LONGEST_DRAIN = Duration.ofDays(1);

    public Calendar {
        var faults = new FoundFaults();
        inOrder(faults, "opensAt", opensAt, "closesAt", closesAt);
        faults.unless(
                drain.compareTo(SHORTEST_DRAIN) >= 0,
                "drain",
                "drain must be at least one minute (" + SHORTEST_DRAIN + "), not " + drain + ".",
                "drain en az bir dakika (" + SHORTEST_DRAIN + ") olmalıdır; verilen değer: " + drain + ".");
        boolean endless = drain.compareTo(LONGEST_DRAIN) > 0;
        faults.unless(
                !endless,
                "drain",
                "drain must be at most a day (" + LONGEST_DRAIN + "), not " + drain + ".",
                "drain en çok bir gün (" + LONGEST_DRAIN + ") olmalıdır; verilen değer: " + drain + ".");
        if (!drain.isNegative() && !endless) {
            afterDrain(faults, closesAt.plus(drain), scoreAt);
        }
        inOrder(faults, "scoreAt", scoreAt, "withdrawClosesAt", withdrawClosesAt);
        withdrawOpensAt.ifPresent(
                from -> inOrder(faults, "withdrawOpensAt", from, "withdrawClosesAt", withdrawClosesAt));
        faults.refuse();
    }

    /**
     * The calendar with these dates.
     *
     * @throws NullPointerException if a required date is missing
     */
    public static Calendar of(ZoneId zone, Duration drain, Map<CalendarDate, Instant> dates) {
        return new Calendar(
                zone,
                dates.get(CalendarDate.OPENS_AT),
                dates.get(CalendarDate.CLOSES_AT),
                drain,
                dates.get(CalendarDate.SCORE_AT),
                Optional.ofNullable(dates.get(CalendarDate.WITHDRAW_OPENS_AT)),
                dates.get(CalendarDate.WITHDRAW_CLOSES_AT));
    }

    private static void inOrder(FoundFaults faults, String earlier, Instant first, String later, Instant second) {
        var one = ShownTime.of(first);
        var other = ShownTime.of(second);
        faults.unless(
                first.isBefore(second),
                earlier,
                earlier + " must be before " + later + ". " + earlier + " is " + one.en() + ", " + later + " is "
                        + other.en() + ".",
                earlier + ", " + later + " anından önce olmalıdır. " + earlier + ": " + one.tr() + ", " + later + ": "
                        + other.tr() + ".");
    }

    private static void afterDrain(FoundFaults faults, Instant freezes, Instant scoreAt) {
        var earliest = ShownTime.of(freezes);
        var given = ShownTime.of(scoreAt);
        faults.unless(
                freezes.isBefore(scoreAt),
                "scoreAt",
                "scoreAt must be after closesAt and drain, that is after " + earliest.en() + ", but is " + given.en()
                        + ".",
                "scoreAt, closesAt ile drain süresinin bitiminden, yani şu andan sonra olmalıdır: " + earliest.tr()
                        + "; verilen değer: " + given.tr() + ".");
    }

    /** Whether the application period has begun at this instant. */
    public boolean hasOpened(Instant now) {
        return !now.isBefore(opensAt);
    }

    /** Whether a request received at this instant is inside the application period, [opensAt, closesAt). */
    public boolean accepts(Instant receivedAt) {
        return !receivedAt.isBefore(opensAt) && receivedAt.isBefore(closesAt);
    }

    /** The earliest instant of the freeze. */
    public Instant freezesAt() {
        return closesAt.plus(drain);
    }

    /** The day of scoring in the call's zone; no result is known before it. */
    public LocalDate scoringDay() {
        return scoreAt.atZone(zone).toLocalDate();
    }

    /** The first day of the application period in the call's zone. */
    public LocalDate openingDay() {
        return opensAt.atZone(zone).toLocalDate();
    }

    /** The day of the deadline in the call's zone; ages of language scores count from it (reading A-05). */
    public LocalDate deadlineDay() {
        return closesAt.minusMillis(1).atZone(zone).toLocalDate();
    }
}
