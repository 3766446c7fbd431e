package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.CalendarDate;

/** Moves the dates of a definition, which may be unfinished, by a period: next year's dates as a first suggestion. */
public final class LaterDates {
    /** The days that rules name. */
    private static final List<String> DAYS_OF_RULES = List.of("day", "yearFrom");

    private static final Pattern ACADEMIC_YEAR = Pattern.compile("([0-9]{4})-([0-9]{4})");
    private static final int DAYS_OF_A_YEAR = 365;

    private LaterDates() {}

    /**
     * Adds the period to the dates of the calendar, to the days that rules name and, in whole years, to the academic year.
     * What cannot be read stays as it is.
     */
    public static void move(ObjectNode document, Period period) {
        var calendar = document.path("calendar");
        Arrays.stream(CalendarDate.values())
                .map(CalendarDate::field)
                .forEach(name -> replace(
                        calendar,
                        name,
                        old -> LocalDateTime.parse(old).plus(period).toString()));
        document.path("rules")
                .forEach(rule -> DAYS_OF_RULES.forEach(name -> replace(
                        rule, name, old -> LocalDate.parse(old).plus(period).toString())));
        replace(document, "academicYear", old -> academicYear(old, years(period)));
    }

    private static int years(Period period) {
        return period.getYears() + Math.round((float) period.getDays() / DAYS_OF_A_YEAR);
    }

    private static String academicYear(String old, int years) {
        return ACADEMIC_YEAR
                .matcher(old)
                .replaceFirst(year -> Stream.of(year.group(1), year.group(2))
                        .map(part -> Integer.toString(Integer.parseInt(part) + years))
                        .reduce((from, to) -> from + "-" + to)
                        .orElseThrow());
    }

    private static void replace(JsonNode holder, String name, UnaryOperator<String> moved) {
        if (holder instanceof ObjectNode fields && fields.path(name).isTextual()) {
            try {
                fields.put(name, moved.apply(fields.path(name).textValue()));
            } catch (DateTimeException unreadable) {
                // it is reported as a problem of the draft
            }
        }
    }
}
