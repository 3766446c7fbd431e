package tr.edu.metu.ico.local.template;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** When a schedule fires: repeatedly, or once. Cron expressions are refused. */
public sealed interface ScheduleExpression {
    /** {@code rate(n minutes)}. */
    record Rate(Duration period) implements ScheduleExpression {}

    /** {@code at(yyyy-MM-ddTHH:mm:ss)} in its zone. */
    record At(Instant due) implements ScheduleExpression {}

    Pattern RATE = Pattern.compile("rate\\((\\d{1,6}) (minute|hour|day)s?\\)");
    Pattern AT = Pattern.compile("at\\((\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})\\)");

    /**
     * Reads an expression of EventBridge Scheduler.
     *
     * @param zone a time-zone id; local times that a clock change skips are refused
     * @throws IllegalArgumentException with one sentence if it cannot be read
     */
    static ScheduleExpression parse(String expression, String zone) {
        var rate = RATE.matcher(expression);
        if (rate.matches() && Integer.parseInt(rate.group(1)) > 0) {
            return new Rate(unit(rate.group(2)).multipliedBy(Integer.parseInt(rate.group(1))));
        }
        var at = AT.matcher(expression);
        if (at.matches()) {
            return new At(instant(at.group(1), zone));
        }
        throw new IllegalArgumentException(
                "The local runner knows rate(n minutes) and at(yyyy-MM-ddTHH:mm:ss), not " + expression + ".");
    }

    private static Duration unit(String name) {
        return switch (name) {
            case "minute" -> Duration.ofMinutes(1);
            case "hour" -> Duration.ofHours(1);
            default -> Duration.ofDays(1);
        };
    }

    private static Instant instant(String local, String zone) {
        try {
            var time = LocalDateTime.parse(local);
            var offsets = ZoneId.of(zone).getRules().getValidOffsets(time);
            if (offsets.isEmpty()) {
                throw new IllegalArgumentException(local + " does not exist in " + zone + ".");
            }
            return time.toInstant(offsets.getFirst());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("at(" + local + ") in " + zone + " is no time: " + e.getMessage(), e);
        }
    }
}
