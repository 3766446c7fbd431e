package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.RootLocale;

/**
 * A season as three students see it in the portal, from the day before the deadline to the answers of the office: one is
 * placed, one is not placed and objects, one withdraws. The tests are its acts, one after the other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalSeasonTest extends PortalCase {
    private static final int APPLICANTS = 15;

    /** A window of 1,280 pixels at 400 %. */
    private static final int ENLARGED = 320;

    private static final Person PLACED = People.named("2500002");
    private static final Person UNPLACED = People.named("2500007");
    private static final Person WITHDRAWS = People.named("2500003");
    private static final Person TAKES_BACK = People.named("2500012");

    /** What an officer writes is text, whatever it looks like. */
    private static final String MARKUP =
            "The score is right. <img src=x onerror=document.title='run'><script>alert(1)</script>";

    private static PortalOffice office;

    @BeforeAll
    static void the_office_has_announced_a_call() {
        world = PortalWorld.theDayBeforeTheDeadline(state, APPLICANTS);
        office = new PortalOffice(world.api(), APPLICANTS);
        // one place only, which goes to the better of the two
        drafts(PLACED, "JP-HINODE", "FALL");
        drafts(UNPLACED, "JP-HINODE", "SPRING");
    }

    /** A draft with this one choice, and otherwise the answers that are stored. */
    private static void drafts(Person student, String university, String semester) {
        var application = "/calls/OE-2024/applications/" + student.id();
        var stored = world.api().get(student, application).expecting(200);
        var former = stored.body().has("draft") ? "draft" : "submitted";
        var content = (ObjectNode) stored.body().path(former);
        content.putArray("choices").addObject().put("university", university).put("semester", semester);
        world.api()
                .send(
                        student,
                        "PUT",
                        application + "/draft",
                        content.toString(),
                        "If-Match",
                        stored.etag().orElseThrow())
                .expecting(200);
    }

    @Test
    @Order(1)
    void before_the_deadline_two_students_submit_and_every_version_stays_readable() throws IOException {
        submits(PLACED);
        try (var student = world.visitor(UNPLACED, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("status");
            assertThat(page.locator("#next")).containsText("Henüz göndermediğiniz değişiklikler var.");
            accessible(page);
            page.locator("#next + p a").click();
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Başvurunuz alındı");
            assertThat(page.locator(".versions li")).hasCount(3);
            accessible(page);

            page.locator(".versions a").nth(1).click();
            assertThat(page.locator("#title")).hasText("Gönderdiğiniz başvuru");
            assertThat(page.locator(".note")).containsText("Bu sürüm artık geçerli değil");
            assertThat(page.locator("main")).containsText("Saebyeok National University (Güney Kore)");
            accessible(page);
            var kept = Files.readString(
                    page.waitForDownload(() -> page.click("#keep")).path());
            assertTrue(kept.contains("1. tercih: Saebyeok National University (Güney Kore), "), kept);
            assertEquals(List.of(), student.complaints());
        }
    }

    private static void submits(Person person) {
        try (var student = world.visitor(person, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("check");
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Your application has been received");
            assertThat(page.locator("main")).containsText("What others decide");
            var letter = letter(page, "#letter-receipt-en", "receipt-oe-2024-en.pdf");
            assertEquals(
                    "RECEIPT VALID",
                    letter.path("kind").asText() + " " + letter.path("state").asText());
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    /** Downloads a letter, and checks its code as anyone can who is given it. */
    private static JsonNode letter(Page page, String button, String name) {
        var file = page.waitForDownload(() -> page.click(button));
        assertEquals(name, file.suggestedFilename());
        assertEquals("%PDF-", beginning(file));
        var code = page.locator(".letters code").last().innerText();
        return world.api().get(PLACED, "/letters/" + code).expecting(200).body();
    }

    private static String beginning(Download file) {
        try (var content = Files.newInputStream(file.path())) {
            return new String(content.readNBytes(5), StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @Order(2)
    void a_submission_is_taken_back_in_two_steps() {
        try (var student = world.visitor(TAKES_BACK, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("status");
            page.click("#leave");
            assertThat(page.locator("#leaving")).isFocused();
            assertThat(page.locator(".leaving li")).hasText(new String[] {
                "Your application no longer counts. You get no result.",
                "Your answers and documents stay. You can submit again until the deadline."
            });
            accessible(page);
            button(page, "Keep it").click();
            assertThat(page.locator("#leave")).isFocused();
            page.click("#leave");
            page.click("#leave-now");

            assertThat(page.locator("#next")).containsText("Your application is not submitted yet.");
            assertEquals("DRAFT", world.stored(TAKES_BACK).path("state").asText());
            assertThat(page.locator(".versions .tag")).hasText("replaced");
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(3)
    void after_the_deadline_the_result_is_awaited() {
        office.closes();
        try (var student = world.visitor(PLACED, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("status");
            assertThat(page.locator("#next")).hasText("Your department has not decided yet. You have nothing to do.");
            assertThat(page.locator(".conditions"))
                    .containsText("The coordinator of your department has not decided yet.");
            assertThat(page.locator(".leaving")).containsText("withdraw before the result is published");
            accessible(page);
            student.open(page, "result");
            assertThat(page.locator("#error")).containsText("This is not possible now");
            assertTrue(page.title().startsWith("Error: "), page.title());
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
        office.decides();
        office.publishes();
    }

    @Test
    @Order(4)
    void the_placed_student_reads_why_step_by_step() {
        for (var language : Language.values()) {
            try (var student = world.visitor(PLACED, language, Visitor.DESK, TURKIYE)) {
                var page = student.tabAt("result");
                boolean english = language == Language.EN;
                assertThat(page.locator("#outcome"))
                        .hasText(
                                english
                                        ? "You are placed at Hinode Institute of Technology (Japan), Fall. It was your"
                                                + " choice number 1."
                                        : "1. tercihinize yerleştirildiniz: Hinode Institute of Technology (Japonya),"
                                                + " Güz.");
                assertThat(page.locator(".chosen li").first())
                        .containsText(english ? "The last student placed there has 84.72 points." : "puanı 84,72.");
                page.click(".steps summary");
                assertEquals(steps(language), page.locator(".steps li").allInnerTexts());
                assertThat(page.locator("main")).not().containsText("JP-HINODE");
                accessible(page);
                page.setViewportSize(Visitor.PHONE, 900);
                assertEquals(0, sideways(page));
                accessible(page);
                assertEquals(List.of(), student.complaints());
            }
        }
    }

    /** Each step of the score as the API gives it, without its place; what the announcement says is said once. */
    private static List<String> steps(Language language) {
        var said = new HashSet<String>();
        return result(PLACED)
                .path("score")
                .path("steps")
                .valueStream()
                .map(step -> {
                    var text = step.path("text").path(language.code()).asText();
                    var place = " (" + step.path("rule").asText() + "; "
                            + step.path("place").asText() + ")";
                    var statement = step.path("statement").path(language.code()).asText();
                    return text.replace(place, "") + (said.add(statement) ? "\n" + statement : "");
                })
                .toList();
    }

    private static JsonNode result(Person student) {
        return office.read(student, "/calls/OE-2024/applications/" + student.id() + "/result");
    }

    private static Object sideways(Page page) {
        return page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    }

    @Test
    @Order(4)
    void once_the_result_is_published_the_status_leads_to_it_and_no_longer_says_how_things_stand() {
        try (var student = world.visitor(PLACED, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("status");
            assertThat(page.locator("#next")).containsText("Your result is published.");
            assertThat(page.locator("#next + p a")).hasText("Read the result");
            assertThat(page.locator(".conditions, .met")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(5)
    void the_result_is_a_letter_that_anyone_can_check() {
        try (var student = world.visitor(PLACED, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("result");
            var letter = letter(page, "#letter-result-tr", "result-oe-2024-tr.pdf");
            assertEquals(
                    "RESULT VALID",
                    letter.path("kind").asText() + " " + letter.path("state").asText());
            assertThat(page.locator("#said")).hasText("Belge indirildi.");
            page.waitForDownload(() -> page.click("#letter-result-tr"));
            assertThat(page.locator(".letters li")).hasCount(1);
            accessible(page);
            page.click(".letters li a");
            assertThat(page.locator("h1")).containsText("Belge");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(6)
    void the_student_who_is_not_placed_objects_and_reads_the_answer() {
        try (var student = world.visitor(UNPLACED, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("result");
            assertThat(page.locator("#outcome")).hasText("None of your choices had a free seat for you.");
            assertThat(page.locator(".leaving")).hasCount(0);
            refusesWhatCannotBeSent(page);
            page.fill("#objection", "My English score\nis higher.");
            page.reload();
            assertThat(page.locator("#objection")).hasValue("My English score\nis higher.");
            theLoginExpires(student, page);
            assertThat(page.locator("#objection")).hasValue("My English score\nis higher.");
            page.click("#object");
            assertThat(page.locator(".objection .note")).containsText("Your objection was received on");
            assertThat(page.locator(".objection blockquote")).hasText("My English score is higher.");
            assertThat(page.locator(".objection")).containsText("The office answers by");
            assertFalse(page.title().startsWith("Error"), page.title());
            accessible(page);

            office.answers(UNPLACED, "REJECTED", MARKUP);
            world.advance(Duration.ofMinutes(10));
            student.open(page, "result");
            assertThat(page.locator(".objection strong").last()).hasText("The office did not accept your objection.");
            assertThat(page.locator(".objection blockquote").last()).hasText(MARKUP);
            assertEquals(0, page.locator("#portal img, #portal script").count());
            assertThat(page.locator("#object")).hasCount(0);
            accessible(page);
            student.open(page, "messages");
            assertThat(page.locator(".messages strong").first()).hasText("Objection answered");
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    /** Nothing that was typed is lost by it. */
    private static void theLoginExpires(Visitor student, Page page) {
        page.evaluate(
                "id => sessionStorage.setItem('ico.tokens', JSON.stringify({ id, refresh: null, until: Date.now() +"
                        + " 60000 }))",
                world.system().login().tokenFor(UNPLACED, Duration.ofMinutes(-1)));
        page.click("#object");
        assertThat(page.locator("#error")).containsText("Your login has expired");
        assertThat(page.locator("#error")).containsText("What you entered is kept in this tab.");
        accessible(page);
        button(page, "Log in").click();
        student.answerLogin(page);
    }

    /** Nothing, and too much: one alert, which has the focus and leads to the field; the title says it too. */
    private static void refusesWhatCannotBeSent(Page page) {
        page.click("#object");
        assertThat(page.locator("#error")).isFocused();
        assertThat(page.locator("[role=alert]")).hasCount(1);
        assertTrue(page.title().startsWith("Error: "), page.title());
        accessible(page);
        page.click("#error a");
        assertThat(page.locator("#objection")).isFocused();
        page.fill("#objection", "x".repeat(2001));
        page.click("#object");
        assertThat(page.locator("#error a"))
                .hasText("Your text has 2,001 characters. At most 2,000 are accepted. Shorten it.");
        assertThat(page.locator("#objection")).hasAttribute("aria-invalid", "true");
    }

    @Test
    @Order(7)
    void one_student_withdraws_with_the_keyboard_after_reading_what_follows() {
        try (var student = world.visitor(WITHDRAWS, Language.TR, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("result");
            assertThat(page.locator("#outcome")).containsText("2. tercihinize yerleştirildiniz");
            page.focus("#leave");
            page.keyboard().press("Enter");
            assertThat(page.locator("#leaving")).isFocused();
            assertThat(page.locator(".leaving li")).hasText(new String[] {
                "Yerinizi kaybedersiniz.",
                "Süresi içindesiniz: sonraki başvurularınızı etkilemez.",
                "Bu işlemi ofis de geri alamaz."
            });
            accessible(page);
            assertEquals("PLACED", result(WITHDRAWS).path("status").asText());
            page.keyboard().press("Tab");
            page.keyboard().type("Planlarım değişti.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator("#outcome")).containsText("bu yeri 20 Aralık 2023");
            assertThat(page.locator("#title")).isFocused();
            assertThat(page.locator(".leaving")).hasCount(0);
            assertEquals("WITHDRAWN", result(WITHDRAWS).path("status").asText());
            accessible(page);
            student.open(page, "status");
            assertThat(page.locator("main")).containsText("Vazgeçme zamanı: 20 Aralık 2023");
            world.advance(Duration.ofMinutes(10));
            student.open(page, "messages");
            assertThat(page.locator(".messages strong").first()).hasText("Vazgeçmeniz kaydedildi");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(8)
    void everything_that_is_held_is_one_file() throws IOException {
        try (var student = world.visitor(UNPLACED, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("applications");
            page.click("text=My data");
            assertThat(page.locator("main")).containsText("You confirmed version 4 on");
            accessible(page);
            var file = page.waitForDownload(() -> page.click("#download"));
            assertThat(page.locator("#said")).hasText("Your data has been downloaded.");
            try (var zip = new ZipFile(file.path().toFile())) {
                var all = new StringBuilder();
                for (var entry : zip.stream().toList()) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
                assertTrue(all.indexOf("My English score is higher.") >= 0, "the objection");
                assertFalse(all.indexOf(PLACED.id()) >= 0, "nothing about somebody else");
            }
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(9)
    void when_the_time_is_over_the_pages_say_so() {
        world.advance(Duration.between(office.moment("scoreAt"), office.moment("withdrawClosesAt"))
                .plusHours(1));
        try (var student = world.visitor(PLACED, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("result");
            assertThat(page.locator(".objection")).containsText("The time for objections ended on");
            assertThat(page.locator("#objection")).hasCount(0);
            assertThat(page.locator(".leaving")).containsText("The time to withdraw without consequences ended on");
            page.click("#leave");
            assertThat(page.locator(".leaving li").nth(1))
                    .hasText("You are late: points may be deducted from later applications.");
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(10)
    void the_pages_can_be_read_enlarged_in_the_dark_and_on_paper() {
        try (var student = world.visitor(PLACED, Language.TR, ENLARGED, TURKIYE)) {
            var page = student.tabAt("applications");
            for (var shown : List.of("status", "result", "messages", "data")) {
                student.open(page, shown);
                assertEquals(0, sideways(page), shown);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                accessible(page);
                RootLocale.run(
                        () -> page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)));
            }
            student.open(page, "result");
            RootLocale.run(() -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT)));
            page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
            assertThat(page.locator(".steps li").last()).isVisible();
            assertThat(page.locator("#outcome")).isVisible();
            assertEquals(
                    0,
                    page.locator("#portal button:visible, #portal textarea:visible, footer:visible")
                            .count());
            assertEquals(List.of(), student.complaints());
        }
    }
}
