package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.CalendarDate;

/** The dates of a definition that have passed, such as dates copied from last year; also for an unfinished definition. */
public final class PastDates {
    private PastDates() {}

    /** One problem for each readable date of the calendar that is not after {@code now}. */
    public static List<Problem> of(JsonNode document, Instant now) {
        var calendar = document.path("calendar");
        return Arrays.stream(CalendarDate.values())
                .map(CalendarDate::field)
                .flatMap(name ->
                        instant(calendar, name)
                                .filter(date -> !date.isAfter(now))
                                .map(_ -> past("calendar." + name))
                                .stream())
                .toList();
    }

    private static Problem past(String field) {
        return Problem.of(
                field,
                "IN_THE_PAST",
                "This date has passed; a call is announced before it opens.",
                "Bu tarih geçmiş; bir çağrı açılmadan önce duyurulur.");
    }

    private static Optional<Instant> instant(JsonNode calendar, String name) {
        try {
            var zone = ZoneId.of(calendar.path("zone").asText());
            return Stream.of(calendar.path(name).asText())
                    .map(text -> LocalDateTime.parse(text).atZone(zone).toInstant())
                    .findFirst();
        } catch (DateTimeException unreadable) {
            return Optional.empty(); // unreadable dates are reported elsewhere
        }
    }
}
