package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;

/** A calendar file is read back by another implementation of RFC 5545. */
class CalendarFileTest {

    private static final SiteAddress SITE = SiteAddress.of("https://mobility.example");
    private static final Instant CHANGED = Instant.parse("2027-02-01T10:00:00Z");
    private static final Text NAME = new Text("Calls; all, of \\them", "Çağrılar");

    @Test
    void a_moment_is_in_utc_and_a_day_is_a_date() throws Exception {
        var events = read(
                entry("closes", new CalendarEntry.Moment(Instant.parse("2027-03-12T14:00:00Z")), false),
                entry("exam", CalendarEntry.day(LocalDate.of(2027, 3, 20)), false),
                entry("stay", new CalendarEntry.Span(CHANGED, CHANGED.plusSeconds(90)), false));

        assertEquals(
                List.of(
                        "closes@example 20270312T140000Z - CONFIRMED 3",
                        "exam@example 20270320 20270321 CONFIRMED 3",
                        "stay@example 20270201T100000Z 20270201T100130Z CONFIRMED 3"),
                events.stream().map(CalendarFileTest::summary).toList());
    }

    @Test
    void words_of_both_languages_come_back_as_they_were_given() throws Exception {
        var event = read(entry("closes", CalendarEntry.day(LocalDate.of(2027, 3, 12)), false))
                .getFirst();

        assertEquals(
                "Son başvuru; \"Şırnak\", O'Brien 🎓 \\ / Deadline; O'Brien",
                event.getSummary().getValue());
        assertEquals(
                "https://mobility.example/tr/call/OE-2027/about\nhttps://mobility.example/en/call/OE-2027/about",
                event.getDescription().getValue());
    }

    @Test
    void a_title_adds_no_line_and_no_event_to_the_file() throws Exception {
        var title = "Call\r\nATTACH:https://evil.example\rBEGIN:VEVENT\nEND:VEVENT;a,b\\n\u0000c";
        var entry = new CalendarEntry(
                "a@example", new Text(title, title), CalendarEntry.day(LocalDate.EPOCH), "calls", false, 1, CHANGED);
        var written = new String(CalendarFile.of(SITE, NAME, List.of(entry)), StandardCharsets.UTF_8);

        assertEquals(
                List.of("BEGIN:VCALENDAR", "BEGIN:VEVENT"),
                written.lines().filter(line -> line.matches("(BEGIN|ATTACH).*")).toList());
        assertEquals(
                List.of("Call\nATTACH:https://evil.example BEGIN:VEVENT\nEND:VEVENT;a,b\\n c"),
                read(entry).stream().map(event -> event.getSummary().getValue()).toList());
    }

    @Test
    void a_cancelled_date_says_so_under_the_same_id() throws Exception {
        var event = read(entry("closes", CalendarEntry.day(LocalDate.of(2027, 3, 12)), true))
                .getFirst();
        assertEquals("closes@example 20270312 20270313 CANCELLED 3", summary(event));
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_divided() {
        var title = "🎓ğı".repeat(120);
        var entry = new CalendarEntry(
                "a@example", new Text(title, title), CalendarEntry.day(LocalDate.EPOCH), "calls", false, 1, CHANGED);
        var written = new String(CalendarFile.of(SITE, NAME, List.of(entry)), StandardCharsets.UTF_8);

        var lines = List.of(written.split("\r\n"));
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75)
                        .toList());
        assertTrue(written.replace("\r\n ", "").contains("SUMMARY:" + title + "\r\n"));
        assertEquals(written.length(), written.replaceAll("(?<!\r)\n", "").length(), "every line ends with CR LF");
    }

    private static CalendarEntry entry(String kind, CalendarEntry.When when, boolean cancelled) {
        return new CalendarEntry(
                kind + "@example",
                new Text("Deadline; O'Brien", "Son başvuru; \"Şırnak\", O'Brien 🎓 \\"),
                when,
                "call/OE-2027/about",
                cancelled,
                3,
                CHANGED);
    }

    private static List<VEvent> read(CalendarEntry... entries) throws java.io.IOException, ParserException {
        var file = CalendarFile.of(SITE, NAME, List.of(entries));
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertTrue(
                calendar.validate().getEntries().isEmpty(),
                () -> calendar.validate().toString());
        return calendar.<VEvent>getComponents("VEVENT");
    }

    private static String summary(VEvent event) {
        return String.join(
                " ",
                value(event, "UID"),
                value(event, "DTSTART"),
                value(event, "DTEND"),
                value(event, "STATUS"),
                value(event, "SEQUENCE"));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("-");
    }
}
