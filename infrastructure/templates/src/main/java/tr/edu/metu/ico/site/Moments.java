package tr.edu.metu.ico.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;

/**
 * Formats days and instants for pages: always absolute, with the weekday, in Türkiye time, and saying so. A page is
 * read long after it was written, so nothing here is relative to now.
 */
final class Moments {

    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");

    private static final Map<Language, Moments> IN = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            IN.put(language, new Moments(language));
        }
    }

    private final Words words;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    private Moments(Language language) {
        words = Words.in(language);
        var turkish = language == Language.TR;
        day = DateTimeFormatter.ofPattern(turkish ? "d MMMM uuuu EEEE" : "EEEE d MMMM uuuu", language.locale());
        minute = DateTimeFormatter.ofPattern(turkish ? "HH.mm" : "HH:mm", language.locale());
    }

    static Moments in(Language language) {
        return IN.get(language);
    }

    /** Such as {@code Friday 12 March 2027}. */
    String day(LocalDate date) {
        return day.format(date);
    }

    /** Such as {@code Friday 12 March 2027, 17:00 Türkiye time (UTC+3)}. */
    String at(Instant instant) {
        var there = instant.atZone(TURKIYE);
        return words.of("moment.at", day.format(there), minute.format(there));
    }

    /** The end of a period: an hour, or the whole day where the period ends at midnight. */
    String until(Instant end) {
        var there = end.atZone(TURKIYE);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? words.of("moment.through", day.format(there.minusDays(1)))
                : at(end);
    }
}
