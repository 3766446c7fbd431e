package tr.edu.metu.ico.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats instants and days for people: in Türkiye time, and saying so. */
public final class ShownTime {
    private static final ZoneId TURKIYE = ZoneId.of("Europe/Istanbul");
    private static final Locale TURKISH = Locale.of("tr", "TR");
    private static final String DAY = "d MMMM uuuu";
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern(DAY, Locale.ENGLISH);
    private static final DateTimeFormatter TURKISH_DAY = DateTimeFormatter.ofPattern(DAY, TURKISH);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(DAY + ", HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TURKISH_TIME = DateTimeFormatter.ofPattern(DAY + ", HH.mm", TURKISH);

    private static final DateTimeFormatter ENGLISH_SECOND =
            DateTimeFormatter.ofPattern(DAY + ", HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter TURKISH_SECOND = DateTimeFormatter.ofPattern(DAY + ", HH.mm.ss", TURKISH);

    private ShownTime() {}

    /** Such as {@code 30 November 2023, 17:00 (Türkiye time)}. */
    public static Text of(Instant instant) {
        return in(instant, ENGLISH, TURKISH_TIME);
    }

    /** The same to the second, such as {@code 30 November 2023, 17:00:01 (Türkiye time)}. */
    public static Text toTheSecond(Instant instant) {
        return in(instant, ENGLISH_SECOND, TURKISH_SECOND);
    }

    private static Text in(Instant instant, DateTimeFormatter english, DateTimeFormatter turkish) {
        var there = instant.atZone(TURKIYE);
        return new Text(english.format(there) + " (Türkiye time)", turkish.format(there) + " (Türkiye saatiyle)");
    }

    /** Such as {@code 7 December 2019}. */
    public static Text of(LocalDate day) {
        return new Text(ENGLISH_DAY.format(day), TURKISH_DAY.format(day));
    }

    /** The instant at which this day is over in Türkiye. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(TURKIYE).toInstant();
    }
}
