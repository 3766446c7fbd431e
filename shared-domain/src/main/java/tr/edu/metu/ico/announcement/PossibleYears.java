package tr.edu.metu.ico.announcement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The years of the days and times that people enter: another year is a mistake, and no schedule or store has to take it. */
public final class PossibleYears {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /** Which years these are, for people. */
    public static final Text RANGE = new Text("from " + FIRST + " to " + LAST, FIRST + " ile " + LAST + " arasında");

    private PossibleYears() {}

    /** Whether a day or time of this year can be meant. */
    public static boolean include(int year) {
        return year >= FIRST && year <= LAST;
    }

    /**
     * The day that is written as {@code 2024-09-15}.
     *
     * @throws DateTimeException if it is written otherwise or its year is not possible
     */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        check(day.getYear());
        return day;
    }

    /**
     * The local time that is written as {@code 2024-09-15T17:00}.
     *
     * @throws DateTimeException if it is written otherwise or its year is not possible
     */
    public static LocalDateTime time(String text) {
        var time = LocalDateTime.parse(text);
        check(time.getYear());
        return time;
    }

    private static void check(int year) {
        if (!include(year)) {
            throw new DateTimeException("no possible year: " + year);
        }
    }
}
