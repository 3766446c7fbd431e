package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tr.edu.metu.ico.announcement.Text;

/**
 * Writes a calendar file (RFC 5545). Instants are in UTC and whole days are dates, so that no time zone has to be
 * described. One file serves both languages: a title has the Turkish and the English words, because the address of a
 * subscribed calendar cannot follow the reader's language.
 */
public final class CalendarFile {

    public static final String CONTENT_TYPE = "text/calendar; charset=utf-8";

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final SiteAddress site;
    private final StringBuilder written = new StringBuilder();

    private CalendarFile(SiteAddress site) {
        this.site = site;
    }

    /**
     * The whole file.
     *
     * @param name what the calendar is called where somebody subscribes to it
     */
    public static byte[] of(SiteAddress site, Text name, List<CalendarEntry> entries) {
        var file = new CalendarFile(site);
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//METU International Cooperations Office//Student mobility//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("X-WR-CALNAME:" + escaped(both(name)));
        entries.forEach(file::entry);
        file.line("END:VCALENDAR");
        return file.written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + utc(entry.changedAt()));
        line("LAST-MODIFIED:" + utc(entry.changedAt()));
        line("SEQUENCE:" + entry.sequence());
        when(entry.when());
        line("SUMMARY:" + escaped(both(entry.title())));
        line("DESCRIPTION:" + escaped(address(Language.TR, entry) + "\n" + address(Language.EN, entry)));
        line("URL:" + address(Language.TR, entry));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private void when(CalendarEntry.When when) {
        switch (when) {
            case CalendarEntry.Moment(var at) -> line("DTSTART:" + utc(at));
            case CalendarEntry.Span(var from, var until) -> {
                line("DTSTART:" + utc(from));
                line("DTEND:" + utc(until));
            }
            case CalendarEntry.Days(var from, var until) -> {
                line("DTSTART;VALUE=DATE:" + date(from));
                line("DTEND;VALUE=DATE:" + date(until));
            }
        }
    }

    private String address(Language language, CalendarEntry entry) {
        return site.origin() + "/" + language.code() + "/" + entry.page();
    }

    private static String both(Text text) {
        return text.tr().equals(text.en()) ? text.tr() : text.tr() + " / " + text.en();
    }

    private static String utc(Instant instant) {
        return UTC.format(instant);
    }

    private static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** Escapes what has a meaning in a text value; other control characters are left out. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replaceAll("[\\x00-\\x09\\x0B-\\x1F\\x7F]", " ")
                .replace("\n", "\\n");
    }

    /** Ends with CR LF and is folded so that no line has more than 75 octets; no character is divided. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int width = utf8(character);
            if (octets + width > LONGEST_LINE) {
                written.append("\r\n ");
                octets = 1;
            }
            written.appendCodePoint(character);
            octets += width;
            at += Character.charCount(character);
        }
        written.append("\r\n");
    }

    /** The octets of a character; an unpaired surrogate is written as a question mark, which has one. */
    private static int utf8(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
