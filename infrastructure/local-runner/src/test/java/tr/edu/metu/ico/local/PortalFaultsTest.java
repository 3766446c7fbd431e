package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.THE_DAY_BEFORE;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.PortalWorld.choices;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.saved;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.RootLocale;

/** When something fails while a student applies: each has its own sentence, and nothing is lost or overwritten. */
class PortalFaultsTest extends PortalCase {
    private static final Person APPLICANT = People.named("2500002");
    private static final Person SENDER = People.named("2500004");
    private static final Person RIVAL = People.named("2500006");

    @BeforeAll
    static void the_office_has_announced_a_call() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "OE-2024");
        world.draft(APPLICANT, 2);
        world.draft(SENDER, 2);
        world.draft(RIVAL, 2);
    }

    @Test
    void every_fault_has_its_own_sentence_and_button_and_the_number_of_the_request() {
        try (var student = world.visitor(APPLICANT, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("applications");
            assertEquals(
                    List.of(
                            "401 Error: Your login has expired | Log in | R-401",
                            "403 Error: You are not allowed to do this | My applications | R-403",
                            "404 Error: There is no such page | My applications | R-404",
                            "409 Error: This is not possible now | Load the page again | R-409",
                            "412 Error: Something has changed in the meantime | Load the page again | R-412",
                            "429 Error: Too many attempts | Try again | R-429",
                            "500 Error: Something went wrong on our side | Try again | R-500",
                            "503 Error: The system is busy or under maintenance | Try again | R-503"),
                    List.of(401, 403, 404, 409, 412, 429, 500, 503).stream()
                            .map(status -> shown(page, status))
                            .toList());
            page.route("**/api/me", Route::abort, new Page.RouteOptions().setTimes(1));
            page.reload();
            assertThat(page.locator("#error h2")).hasText("No connection");
            accessible(page);
            page.click("#error button");
            assertThat(page.locator(".cards")).isVisible();
            assertTrue(!page.title().startsWith("Error"), page.title());
            assertEquals(List.of(), student.complaints());
        }
    }

    /** What the first page shows when the API answers with a status. */
    private static String shown(Page page, int status) {
        page.route(
                "**/api/me",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setHeaders(Map.of("apigw-requestid", "R-" + status, "Retry-After", "7"))
                        .setContentType("application/json")
                        .setBody("{\"message\":\"as the gateway says it\"}")));
        page.reload();
        page.waitForSelector("#error h2");
        assertEquals(1, page.locator("[role=alert]").count());
        assertThat(page.locator("#error")).not().containsText("gateway");
        if (status == 429) {
            assertThat(page.locator("#error")).containsText("You can try again in 7 seconds.");
        }
        var said = page.title().split(" - ")[0] + " | "
                + page.locator("#error :is(a.button, button)").innerText() + " | "
                + page.locator("#error .soft").innerText().replaceAll(".*: ", "");
        page.unroute("**/api/me");
        return status + " " + said;
    }

    @Test
    void a_save_that_meets_a_busy_system_is_made_again_by_itself() {
        try (var student = world.visitor(APPLICANT, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("declarations");
            boolean before = page.isChecked("#courseLoad");
            page.route(
                    "**/draft",
                    route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
                    new Page.RouteOptions().setTimes(1));
            page.click("#courseLoad");
            assertThat(page.locator("#error")).containsText("Sistem yoğun ya da bakımda");
            assertThat(page.locator("#error")).containsText("Girdiğiniz bilgiler bu sekmede saklanıyor.");
            saved(page);
            assertThat(page.locator("#error")).hasCount(0);
            assertEquals(
                    !before,
                    world.stored(APPLICANT).path("draft").path("courseLoad").asBoolean());
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_login_that_expires_on_the_summary_leads_back_to_it_and_one_submission_is_made() {
        try (var student = world.visitor(SENDER, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("check");
            page.click("#privacyNotice");
            saved(page);
            world.expire(page, SENDER);
            page.click("#submit");
            assertThat(page.locator("#error")).containsText("Oturumunuzun süresi doldu");
            assertThat(page.locator("#error")).isFocused();
            assertEquals(1, page.locator("[role=alert]").count());
            button(page, "Oturum aç").click();
            student.answerLogin(page);
            page.waitForURL(address -> address.contains("page=check"));
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Başvurunuz alındı");
            assertEquals(1, world.submissions(SENDER));
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_login_that_expires_before_an_upload_is_made_beside_it_and_the_same_file_is_sent() {
        try (var student = world.visitor(APPLICANT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("exams");
            page.click("#source-upload");
            page.click(".way a:has-text('Documents')");
            page.waitForSelector("#file-LANGUAGE", new Page.WaitForSelectorOptions().setState(ATTACHED));
            world.expire(page, APPLICANT);
            Visitor.give(page, "LANGUAGE", "score.pdf", SampleFiles.pdf("An English score"));
            assertThat(page.locator("#error")).containsText("Your login has expired");
            assertEquals(1, page.locator("[role=alert]").count());
            var login = page.waitForPopup(() -> button(page, "Log in").click());
            login.fill("#username", APPLICANT.id());
            login.waitForClose(() -> login.click("form:has(#username) button"));

            assertThat(page.locator(".slot .tag.good")).isVisible();
            assertThat(page.locator(".slot").first()).containsText("score.pdf");
            assertThat(page.locator("#error")).hasCount(0);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_submission_that_meets_another_version_shows_both_and_overwrites_nothing() {
        try (var student = world.visitor(RIVAL, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("check");
            page.click("#privacyNotice");
            saved(page);
            world.draft(RIVAL, 3);
            var elsewhere = choices(world.stored(RIVAL).path("draft"));
            page.click("#submit");

            assertThat(page.locator("#error h2")).hasText("This application was changed elsewhere");
            assertEquals(List.of("Choice 3"), page.locator("#error tbody th").allInnerTexts());
            assertEquals(2, page.locator("#error tbody td").count());
            assertEquals(1, page.locator("[role=alert]").count());
            accessible(page);
            assertEquals(elsewhere, choices(world.stored(RIVAL).path("draft")));
            assertEquals(0, world.submissions(RIVAL));
            button(page, "Take those saved elsewhere").click();
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Your application has been received");
            assertEquals(elsewhere, choices(world.stored(RIVAL).path("submitted")));
            assertEquals(List.of(), student.complaints());
        }
    }

    @ParameterizedTest
    @CsvSource({"PT3H, Asia/Tokyo", "PT-3H, America/Los_Angeles"})
    void the_countdown_is_right_whatever_the_clock_and_the_zone_of_the_device(Duration wrong, String zone) {
        try (var student = world.visitor(APPLICANT, Language.EN, Visitor.DESK, zone)) {
            var server = new Timekeeper(world.api()).now();
            var device = new Clock.InstallOptions().setTime(server.plus(wrong).toEpochMilli());
            RootLocale.run(() -> student.context().clock().install(device));
            var page = student.tabAt("exams");
            var note = page.locator(".note").first();
            assertThat(note)
                    .containsText("Deadline: Thursday, 30 November 2023, 17:00 Türkiye time (UTC+3); on your device");
            var left = Pattern.compile("([0-9]+) hours ([0-9]+) minutes left").matcher(note.innerText());
            assertTrue(left.find(), note.innerText());
            long minutes = Long.parseLong(left.group(1)) * 60 + Long.parseLong(left.group(2));
            long really = Duration.between(new Timekeeper(world.api()).now(), Instant.parse("2023-11-30T14:00:00Z"))
                    .toMinutes();
            assertTrue(Math.abs(minutes - really) <= 1, minutes + " minutes, really " + really);
            assertEquals(List.of(), student.complaints());
        }
    }
}
