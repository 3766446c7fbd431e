package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** The office at the portal, from the day before the deadline to the correction of the result. */
@TestMethodOrder(OrderAnnotation.class)
class StaffOfficeTest extends PortalCase {
    private static final Person FIRST = People.named("officer-1");
    private static final Person SECOND = People.named("officer-2");
    private static final Person COORDINATOR = People.named("coordinator-ee");
    private static final Person OBJECTOR = People.named("2500003");
    private static final Duration UNTIL_THE_RUN = Duration.ofDays(22);
    private static final String UNREADABLE = "student,cgpa\n1,x\n";

    @BeforeAll
    static void students_have_applied() {
        world = PortalWorld.theDayBeforeTheDeadline(state, 15);
    }

    @Test
    @Order(1)
    void every_number_of_the_overview_leads_to_as_many_rows() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("dashboard"));
            assertThat(page.locator("#title")).hasText("Overview of the call");
            accessible(page);
            for (var line : List.of("Drafts that are not submitted", "Submitted applications", "Documents to check")) {
                officer.open(page, of("dashboard"));
                var row = page.locator("tr", new Page.LocatorOptions().setHasText(line));
                var number = row.locator("td").first().innerText();
                row.locator("a").click();
                assertThat(page.locator(".tabs")).isVisible();
                assertThat(page.locator(".list tbody tr")).hasCount(Integer.parseInt(number));
            }
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(2)
    void a_student_is_found_without_the_name_in_an_address_and_read_on_one_page() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("student"));
            page.fill("#text", OBJECTOR.id());
            page.keyboard().press("Enter");
            assertThat(page.locator("#found")).hasText("1 öğrenci bulundu");
            assertEquals(-1, page.url().indexOf(OBJECTOR.id()));
            page.click(".list a");
            assertThat(page.locator(".two")).containsText("Sağlanan koşullar");
            accessible(page);
            fits(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(3)
    void a_revoked_letter_is_permitted_again_and_the_next_one_is_valid_beside_it() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("student") + "&student=" + OBJECTOR.id());
            var letters = page.locator("li:has(code)");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(1);

            page.click("summary");
            page.fill("li:has(code) input", "The code became known.");
            button(page, "Revoke the letter").click();
            assertThat(letters.locator(".tag")).hasText("Revoked");
            accessible(page);

            button(page, "Allow it to be made again").click();
            assertThat(letters).containsText("it can be made again, under a new code");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(2);
            assertThat(letters.locator(".tag", new Locator.LocatorOptions().setHasText("Valid")))
                    .hasCount(1);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(4)
    void a_file_is_judged_before_it_counts_and_news_is_published_after_it_is_written() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("imports"));
            assertThat(page.locator(".list tbody tr").first()).containsText("yürürlükte");
            accessible(page);
            page.setInputFiles(
                    "#file", new FilePayload("records.csv", "text/csv", UNREADABLE.getBytes(StandardCharsets.UTF_8)));
            button(page, "Gönder ve denetle").click();
            assertThat(page.locator("#title")).hasText("Öğrenci kayıtları, records.csv");
            assertThat(page.locator("p:has(.tag)")).containsText("reddedildi");
            assertThat(page.locator(".list")).containsText("completed_semesters");
            accessible(page);
            fits(page);

            officer.open(page, "?page=staff&view=news&news=new");
            accessible(page);
            page.fill("#title-tr", "Bilgilendirme");
            page.fill("#body-tr", "Birinci.\n\nİkinci.");
            page.fill("#title-en", "Information");
            page.fill("#body-en", "First.\n\nSecond.");
            button(page, "Taslağı kaydet").click();
            page.click("#publish");
            assertThat(page.locator(".tag")).hasText("Yayımlandı");
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(5)
    void one_officer_proposes_and_another_publishes_what_the_preview_counts() {
        world.advance(Duration.ofDays(2));
        world.api()
                .send(FIRST, "POST", "/calls/OE-2024/review-closing", "{\"reason\":\"The deadline has passed.\"}")
                .expecting(204);
        world.advance(UNTIL_THE_RUN);
        nothingOfTheRunIsAskedForOnACoordinatorsPages();
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("runs"));
            accessible(page);
            for (var field : page.locator("[id^=override-]").all()) {
                field.fill("Checked with the departments.");
            }
            page.selectOption("#approver", SECOND.id());
            page.fill("#objectionsUntil", "31.1.2024 17:00");
            assertThat(page.locator("#objectionsUntil-read")).containsText("Wednesday, 31 January 2024, 17:00");
            page.fill("#answersUntil", "15.2.2024 17:00");
            button(page, "Propose").click();
            assertThat(page.locator("#proposal")).isVisible();
            assertEquals(0, page.locator("#approve").count());
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
        try (var officer = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("runs"));
            assertThat(page.locator("[aria-labelledby=proposal]")).containsText("bildirim gönderilir.");
            accessible(page);
            fits(page);
            page.click("#approve");
            assertThat(page.locator("#portal")).containsText("1. yayım:");
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void nothingOfTheRunIsAskedForOnACoordinatorsPages() {
        try (var coordinator = world.visitor(COORDINATOR, Language.EN, Visitor.DESK, TURKIYE)) {
            var asked = new ArrayList<String>();
            coordinator.context().onRequest((Request request) -> asked.add(request.url()));
            var page = coordinator.tabAt("applications");
            coordinator.open(page, of("department"));
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator(".two")).isVisible();
            assertEquals(
                    List.of(),
                    asked.stream()
                            .filter(url -> url.matches(".*/api/.*/(runs|result|publications|trials)([/?].*)?"))
                            .toList());
            coordinator.open(page, of("runs"));
            assertThat(page.locator("#error")).containsText("You are not allowed to do this");
            accessible(page);
        }
    }

    @Test
    @Order(6)
    void an_objection_is_answered_and_the_result_is_corrected() {
        world.api()
                .send(
                        OBJECTOR,
                        "POST",
                        "/calls/OE-2024/applications/" + OBJECTOR.id() + "/objection",
                        "{\"text\":\"My score is missing.\"}",
                        "If-Match",
                        "\"0\"")
                .expecting(200);
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("objections") + "&state=UNANSWERED");
            accessible(page);
            page.click(".list a");
            assertThat(page.locator("#words")).isFocused();
            assertThat(page.locator("blockquote")).hasText("My score is missing.");
            accessible(page);
            page.check("#UPHELD");
            page.fill("#words", "You are right; the result will be corrected.");
            button(page, "Send the answer").click();
            assertThat(page.locator("#last")).containsText("Accepted");

            officer.open(page, of("runs"));
            page.locator("summary", new Page.LocatorOptions().setHasText("Open a correction"))
                    .click();
            page.fill("#erratum", "A score was missing.");
            button(page, "Open the correction").click();
            assertThat(page.locator("#portal")).containsText("A correction is open: A score was missing.");
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
        var stated = world.api()
                .get(FIRST, "/calls/OE-2024/publications")
                .expecting(200)
                .body();
        assertTrue(stated.path("erratum").path("reason").asText().startsWith("A score"), stated.toString());
    }

    private static String of(String view) {
        return "?page=staff&view=" + view + "&call=OE-2024";
    }

    private static void fits(Page page) {
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), page.title());
    }
}
