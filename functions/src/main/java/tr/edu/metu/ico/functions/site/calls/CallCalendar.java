package tr.edu.metu.ico.functions.site.calls;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.site.CalendarEntry;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.Words;

/**
 * The dates of one call as entries of a calendar file. The sequence follows the versions of the definition and the
 * cancellation, not the version of the call: that one also counts steps before a publication, which nobody may see.
 */
final class CallCalendar {

    private final Call call;
    private final CallDefinition definition;
    private final int sequence;
    private final Instant changedAt;

    /** @param latest the version of the definition in force */
    CallCalendar(Call call, CallDefinition definition, DefinitionVersion latest) {
        this.call = call;
        this.definition = definition;
        sequence = latest.number() + (call.cancellation().isPresent() ? 1 : 0);
        changedAt = call.cancellation().map(gone -> gone.at()).orElse(latest.at());
    }

    /** In the order of the calendar. */
    List<CalendarEntry> entries() {
        var calendar = call.calendar();
        var entries = new ArrayList<CalendarEntry>();
        entries.add(entry("opens", "ics.opens", moment(calendar.opensAt())));
        entries.add(entry("closes", titled(deadline()), lastDay(calendar.closesAt())));
        definition
                .examInCall()
                .ifPresent(exam -> entries.add(entry(
                        "exam",
                        titled(Words.both("ics.exam", ExamNames.of(exam.exam()))),
                        CalendarEntry.day(exam.day()))));
        entries.add(calendar.withdrawOpensAt()
                .map(from -> entry("withdrawal", "ics.withdrawal", span(from, calendar.withdrawClosesAt())))
                .orElseGet(() -> entry("withdrawal", "ics.last-withdrawal", lastDay(calendar.withdrawClosesAt()))));
        return List.copyOf(entries);
    }

    /** Names the hour, unless the period ends with its last day. */
    private Text deadline() {
        var end = call.calendar().closesAt().atZone(zone());
        return midnight(end)
                ? Words.both("ics.closes")
                : new Text(deadline(Language.EN, end, "HH:mm"), deadline(Language.TR, end, "HH.mm"));
    }

    private static String deadline(Language language, ZonedDateTime end, String pattern) {
        var hour = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(end);
        return Words.in(language).of("ics.closes-at", hour);
    }

    private CalendarEntry entry(String kind, String word, CalendarEntry.When when) {
        return entry(kind, titled(Words.both(word)), when);
    }

    private CalendarEntry entry(String kind, Text title, CalendarEntry.When when) {
        return new CalendarEntry(
                uid(kind),
                title,
                when,
                "call/" + call.id() + "/about",
                call.cancellation().isPresent(),
                sequence,
                changedAt);
    }

    private Text titled(Text what) {
        var title = definition.title();
        return new Text(what.en() + ": " + title.en(), what.tr() + ": " + title.tr());
    }

    /** The same for a date of a call for ever. */
    private String uid(String kind) {
        return call.id() + "-" + kind + "@mobility.ico.metu.edu.tr";
    }

    private static CalendarEntry.When moment(Instant at) {
        return new CalendarEntry.Moment(at);
    }

    /** An hour, or the whole day before where the end is midnight. */
    private CalendarEntry.When lastDay(Instant end) {
        var there = end.atZone(zone());
        return midnight(there) ? CalendarEntry.day(there.toLocalDate().minusDays(1)) : moment(end);
    }

    private CalendarEntry.When span(Instant from, Instant until) {
        var first = from.atZone(zone());
        var last = until.atZone(zone());
        return midnight(first) && midnight(last)
                ? new CalendarEntry.Days(first.toLocalDate(), last.toLocalDate())
                : new CalendarEntry.Span(from, until);
    }

    private ZoneId zone() {
        return call.calendar().zone();
    }

    private static boolean midnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
