package tr.edu.metu.ico.news;

import java.time.LocalDate;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Fault;

/**
 * The days on which an item of news applies, in Türkiye.
 *
 * @param from  the first day; before it a published item is not shown
 * @param until the last day, included; empty when it has no end
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    /** @throws tr.edu.metu.ico.announcement.FaultyValue naming {@code until} when it is before {@code from} */
    public Validity {
        if (until.isPresent()) {
            var last = until.get();
            Fault.unless(
                    !last.isBefore(from),
                    "until",
                    "The last day (" + last + ") must not be before the first (" + from + ").",
                    "Son gün (" + last + ") ilk günden (" + from + ") önce olamaz.");
        }
    }

    /** Whether it has begun by this day. */
    public boolean hasBegun(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether it is over on this day. */
    public boolean isOver(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }
}
