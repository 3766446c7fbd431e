package tr.edu.metu.ico.adapters.scheduler;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * An instant in EventBridge Scheduler's format: a local time in whole seconds and its zone.
 *
 * @param zone a region's name, or UTC if the local time would be ambiguous
 */
record OneTime(String expression, String zone) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Rounded up to the second: a late alarm catches up, an early one would do nothing. */
    static OneTime at(Instant due, ZoneId calendar) {
        var second = due.truncatedTo(ChronoUnit.SECONDS);
        var whole = second.equals(due) ? second : second.plusSeconds(1);
        var zone = sayable(LocalDateTime.ofInstant(whole, calendar), calendar) ? calendar : ZoneOffset.UTC;
        return new OneTime(
                "at(" + LOCAL.format(LocalDateTime.ofInstant(whole, zone)) + ")",
                zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }

    /** The scheduler has no bare offsets, and a local hour that is repeated means two instants. */
    private static boolean sayable(LocalDateTime local, ZoneId zone) {
        return !(zone instanceof ZoneOffset)
                && zone.getRules().getValidOffsets(local).size() == 1;
    }
}
