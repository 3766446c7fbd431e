package tr.edu.metu.ico.adapters.scheduler;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * An instant as EventBridge Scheduler wants it: a local time in whole seconds and its zone.
 *
 * @param zone a region's name, or UTC where the local time would not say which instant is meant
 */
record OneTime(String expression, String zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Rounded up to the second: late is made good, early would be for nothing. */
    static OneTime at(Instant due, ZoneId calendar) {
        var second = due.truncatedTo(ChronoUnit.SECONDS);
        var whole = second.equals(due) ? second : second.plusSeconds(1);
        var zone = sayable(LocalDateTime.ofInstant(whole, calendar), calendar) ? calendar : ZoneOffset.UTC;
        return new OneTime(
                "at(" + LOCAL.format(LocalDateTime.ofInstant(whole, zone)) + ")",
                zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }

    /** Bare offsets are no zones there, and an hour that the clocks repeat is two instants. */
    private static boolean sayable(LocalDateTime local, ZoneId zone) {
        return !(zone instanceof ZoneOffset)
                && zone.getRules().getValidOffsets(local).size() == 1;
    }
}
