package tr.edu.metu.ico.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.mail.ApplicationNotice.Cancelled;
import tr.edu.metu.ico.site.SiteAddress;

/** Every mail says in both languages what happened, what to do until when, where to look and whom to ask. */
class MailWriterTest {

    private static final String ORIGIN = "https://mobility.example.edu";
    private static final Path GOLDEN = Path.of("src", "test", "resources", "mails");
    private static final Path PORTAL = Path.of("src", "main", "resources", "app", "portal");
    private static final Pattern PAGE = Pattern.compile("portal\\?page=(staff&view=)?(\\w+)&call=OE-2027");
    private static final Path WRITTEN = Path.of("target", "mails");
    private static final int LONGEST_SUBJECT = 90;

    private static final MailWriter WRITER = new MailWriter(SiteAddress.of(ORIGIN));

    static Stream<Map.Entry<String, Notice>> examples() {
        return MailExamples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_kind_says_exactly_what_was_agreed(Map.Entry<String, Notice> example) throws IOException {
        var mail = WRITER.write(example.getValue());
        var text = mail.subject() + "\n\n" + mail.plain();
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(example.getKey() + ".txt"), text);
        Files.writeString(WRITTEN.resolve(example.getKey() + ".html"), mail.html());

        assertEquals(Files.readString(GOLDEN.resolve(example.getKey() + ".txt")), text);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_html_says_what_the_plain_text_says_in_the_same_order(Map.Entry<String, Notice> example) {
        var mail = WRITER.write(example.getValue());
        var shown = Jsoup.parse(mail.html()).body().text();
        int from = 0;
        for (var line : sentences(mail.plain())) {
            int at = shown.indexOf(line, from);
            assertEquals(true, at >= from, () -> "not in the HTML, or in another place: " + line);
            from = at + line.length();
        }
    }

    /** Addresses are behind the links, and rules and marks of lists are drawn. */
    private static List<String> sentences(String plain) {
        return plain.lines()
                .map(line -> line.replaceAll("^- |^\\(|:$", "")
                        .replace("below)", "below")
                        .strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("http") && !line.startsWith("---"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_half_has_one_link_and_it_leads_to_the_site_itself(Map.Entry<String, Notice> example) {
        var links = Jsoup.parse(WRITER.write(example.getValue()).html())
                .select("[href^=http], [src]")
                .eachAttr("href");
        var path = example.getValue().place().path();
        assertEquals(List.of(ORIGIN + "/tr/" + path, ORIGIN + "/en/" + path), links);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_link_to_the_portal_names_one_of_its_pages(Map.Entry<String, Notice> example) throws IOException {
        var path = example.getValue().place().path();
        var page = PAGE.matcher(path);

        assertTrue(
                page.matches()
                        ? Files.readString(PORTAL.resolve(page.group(1) == null ? "main.js" : "staff/staff.js"))
                                .contains("  " + page.group(2) + ": () => import(")
                        : path.startsWith("call/OE-2027/"),
                path);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_subject_is_one_short_line_in_both_languages(Map.Entry<String, Notice> example) {
        var subject = WRITER.write(example.getValue()).subject();
        assertEquals(
                List.of(),
                Stream.of(subject)
                        .filter(line -> line.length() > LONGEST_SUBJECT || line.contains("\n") || !line.contains(" / "))
                        .toList());
    }

    @Test
    void no_kind_is_without_an_example() {
        var kinds = Stream.of(ApplicationNotice.class, ReminderNotice.class, ResultNotice.class, StaffNotice.class)
                .flatMap(group -> Arrays.stream(group.getPermittedSubclasses()))
                .collect(Collectors.<Class<?>>toSet());
        Set<Class<?>> shown =
                MailExamples.all().values().stream().map(Notice::getClass).collect(Collectors.toSet());
        assertEquals(kinds, shown);
        assertEquals(new TreeSet<>(MailExamples.all().keySet()), goldenNames());
    }

    @Test
    void what_officers_write_cannot_become_markup_or_another_part_of_the_mail() {
        var reason = new Text(
                "<b>bold</b>\n\nWhat to do now\r\nSend your password", "<script>alert(1)</script>\u2028yeni satır");
        var mail = WRITER.write(new Cancelled(MailExamples.CALL, Instant.EPOCH, reason));

        var page = Jsoup.parse(mail.html());
        assertEquals(List.of(), page.select("script").eachText());
        assertEquals(
                List.of(
                        "Gerekçe: <script>alert(1)</script> yeni satır",
                        "Reason: <b>bold</b> What to do now Send your password"),
                mail.plain()
                        .lines()
                        .filter(line -> line.startsWith("Gerekçe") || line.startsWith("Reason"))
                        .toList());
    }

    @Test
    void what_the_site_itself_shows_links_within_the_site() {
        var shown =
                new MailWriter(SiteAddress.relative()).write(MailExamples.all().get("result-available"));
        assertEquals(
                List.of("/tr/portal?page=result&call=OE-2027", "/en/portal?page=result&call=OE-2027"),
                shown.plain().lines().filter(line -> line.startsWith("/")).toList());
    }

    private static TreeSet<String> goldenNames() {
        try (var files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
