package tr.edu.metu.ico.site;

import java.time.Instant;
import java.time.LocalDate;
import tr.edu.metu.ico.announcement.Text;

/**
 * One entry of a calendar file.
 *
 * @param uid       stays the same as long as the date means the same, whatever its time; unique in the world
 * @param title     what happens
 * @param page      the address of its page without the language
 * @param sequence  grows with every change
 * @param changedAt when it last changed
 */
public record CalendarEntry(
        String uid, Text title, When when, String page, boolean cancelled, int sequence, Instant changedAt) {

    /** When it takes place. */
    public sealed interface When {}

    /** A moment. */
    public record Moment(Instant at) implements When {}

    /** A period; the end is exclusive. */
    public record Span(Instant from, Instant until) implements When {}

    /** Whole days; the end is exclusive. */
    public record Days(LocalDate from, LocalDate until) implements When {}

    /** One whole day. */
    public static Days day(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }
}
