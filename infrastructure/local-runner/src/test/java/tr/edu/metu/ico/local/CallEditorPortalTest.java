package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.moment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** Officers prepare next year's call at the portal, and change a call that is open. */
@TestMethodOrder(OrderAnnotation.class)
class CallEditorPortalTest extends PortalCase {
    private static final Instant WHILE_IT_IS_OPEN = Instant.parse("2023-11-20T09:00:00Z");
    private static final Person FIRST = People.named("officer-1");
    private static final Person SECOND = People.named("officer-2");
    private static final String CLOSES = "at-calendar-closesAt";

    /** The headings of the sentences as students read them. */
    private static final String TOPICS = "h2:has(+ .plain)";

    private static final int MOST_TABS = 60;

    @BeforeAll
    static void a_call_is_open() {
        world = PortalWorld.withOpenCalls(state, WHILE_IT_IS_OPEN, 15, "OE-2024");
    }

    @Test
    @Order(1)
    void last_years_call_is_copied_changed_compared_and_announced_and_students_read_its_sentences() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=call");
            seen(page, "start");
            assertEquals("OE-2025", page.inputValue("#call"));
            button(page, "Create the draft").click();
            assertThat(page.locator("#" + CLOSES + "-read")).isVisible();
            assertEquals("28.11.2024 17:00", moment(page, CLOSES));
            assertThat(page.locator("#at-academicYear")).hasValue("2025-2026");
            seen(page, "calendar");

            page.fill("#" + CLOSES + "-month", "so");
            assertThat(page.locator("#at-calendar-closesAt-wrong"))
                    .hasText("There is no such day. Check day, month and year.");
            page.click("#save");
            assertThat(page.locator("#problems")).isFocused();
            assertThat(page.locator("#problems")).containsText("Enter a day of the calendar and a time such as 17:00.");
            seen(page, "problems");
            page.locator("#problems a", new Page.LocatorOptions().setHasText("Deadline"))
                    .click();
            assertThat(page.locator("#" + CLOSES + "-day")).isFocused();
            moment(page, CLOSES, "2.12.2024 17:00");
            assertThat(page.locator("#at-calendar-closesAt-wrong")).hasCount(0);
            page.click("#save");
            assertThat(page.locator("#saved")).hasText("Everything is saved.");

            part(page, "Exams");
            page.locator("#problems a").first().click();
            assertThat(page.locator("input[type=checkbox][id$=-list]")).isFocused();
            page.check("input[type=checkbox][id$=-list]");
            page.fill(value("OE24-LANG-5", page, "Highest score"), "120");
            assertThat(page.locator("#problems")).hasCount(0);
            seen(page, "exams");

            part(page, "Points");
            page.fill(value("OE24-BON-DIS", page, "Points"), "20");
            assertThat(rule("OE24-BON-DIS", page))
                    .containsText("A disability shown by a medical report brings 20 points.");
            part(page, "Amounts");
            assertThat(page.locator("#portal")).containsText("The copied call has nothing of this kind.");
            part(page, "Limits and places");
            page.fill(value("OE24-ELIG-1", page, "At least"), "2,75");
            assertThat(rule("OE24-ELIG-1", page)).containsText("CGPA of 2.75 or more");
            seen(page, "limits");
            part(page, "Texts");
            page.fill("#at-resultsExpected-en", "in the first week of {withdrawOpensMonth}");
            page.fill("#at-resultsExpected-tr", "{withdrawOpensMonth} ayının ilk haftası");
            seen(page, "texts");

            part(page, "Difference");
            assertThat(page.locator("#portal"))
                    .containsText(
                            "Deadline: Thursday, 30 November 2023, 17:00 Türkiye time (UTC+3) → Monday, 2 December"
                                    + " 2024, 17:00");
            assertThat(page.locator("#portal")).containsText("Points: 10 → 20");
            seen(page, "difference");
            part(page, "As students read it");
            assertThat(page.locator("#portal")).containsText("in the first week of January 2025");
            assertThat(page.locator(TOPICS)).hasText(new String[] {
                "May I apply?",
                "Until when?",
                "How do I apply?",
                "Which English exams count?",
                "How do I choose?",
                "How is my score calculated?",
                "How are places given?",
                "What happens after the results?",
                "What does it pay, and what does it cost?",
                "Good to know"
            });
            seen(page, "preview");

            part(page, "Announce");
            button(page, "Announce…").click();
            assertThat(page.locator("#announce-now")).isFocused();
            seen(page, "announce");
            page.click("#announce-now");
            assertThat(page.locator("#title")).hasText("Overview of the call");
            assertEquals(List.of(), officer.complaints());
        }
        world.advance(Duration.ofMinutes(10));
        try (var student = world.visitor(People.named("2500001"), Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.context().newPage();
            page.navigate(world.system().siteUrl() + "/en/call/OE-2025/about");
            assertThat(page.locator("main")).containsText("A disability shown by a medical report brings 20 points.");
        }
    }

    @Test
    @Order(2)
    void a_date_of_an_open_call_is_changed_in_three_clicks_and_nothing_else_can_be() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=dashboard&call=OE-2024");
            var taps = new Taps(page);
            taps.click("dd a:has-text('Deadline')");
            assertThat(page.locator("#" + CLOSES + "-day")).isFocused();
            assertThat(page.locator("#at-calendar-opensAt-day")).hasCount(0);
            assertThat(page.locator("#portal")).containsText("The call has opened.");
            seen(page, "open-call");
            typed(page, "4", "12", "2023", "17:00");
            taps.click("#see");
            assertThat(page.locator("#portal")).containsText("Monday, 4 December 2023, 17:00");
            seen(page, "amend");
            taps.click("#amend");
            assertThat(page.locator(".facts")).containsText("Monday, 4 December 2023, 17:00");

            assertEquals(3, taps.count());
            assertEquals(
                    "2023-12-04T14:00:00Z", call("OE-2024").path("closesAt").asText());
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(3)
    void with_the_keyboard_alone_on_a_phone_an_end_is_postponed() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=dashboard&call=OE-2024");
            tabTo(page, "e => (e.getAttribute('href') ?? '').endsWith('calendar.withdrawClosesAt')");
            page.keyboard().press("Enter");
            assertThat(page.locator("#at-calendar-withdrawClosesAt-day")).isFocused();
            seen(page, "phone-calendar");
            typed(page, "3", "2", "2024", "00:00");
            page.keyboard().press("Enter");
            assertThat(page.locator("#amend")).isVisible();
            seen(page, "phone-amend");
            tabTo(page, "e => e.id === 'amend'");
            page.keyboard().press("Enter");
            assertThat(page.locator(".facts")).containsText("2 Şubat 2024 Cuma gününün sonu");
            assertEquals(
                    "2024-02-02T21:00:00Z",
                    call("OE-2024").path("withdrawClosesAt").asText());
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(4)
    void a_reload_the_way_back_and_an_expired_login_lose_nothing_that_was_typed() {
        drafted("OE-2031");
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=call&draft=OE-2031&part=calendar");
            officer.open(page, "?page=staff&view=call&draft=OE-2031&part=calendar");
            moment(page, CLOSES, "1.12.2030 17:00");
            page.reload();
            assertThat(page.locator("#" + CLOSES + "-read")).isVisible();
            assertEquals("1.12.2030 17:00", moment(page, CLOSES));
            part(page, "Points");
            page.fill(value("OE24-BON-DIS", page, "Points"), "15");
            page.goBack();
            assertThat(page.locator("#" + CLOSES + "-read")).isVisible();
            assertEquals("1.12.2030 17:00", moment(page, CLOSES));
            page.goForward();
            assertThat(page.locator(value("OE24-BON-DIS", page, "Points"))).hasValue("15");

            world.expire(page, FIRST);
            page.click("#save");
            assertThat(page.locator("#error")).isVisible();
            accessible(page);
            page.locator("#error button").click();
            officer.answerLogin(page);
            assertThat(page.locator(value("OE24-BON-DIS", page, "Points"))).hasValue("15");
            page.click("#save");
            assertThat(page.locator("#saved")).hasText("Everything is saved.");
            var stored = draft("OE-2031").path("document");
            assertEquals("2030-12-01T17:00", stored.at("/calendar/closesAt").asText());
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(5)
    void two_officers_on_one_draft_see_both_values_and_lose_none() {
        drafted("OE-2032");
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=call&draft=OE-2032&part=calendar");
            officer.open(page, "?page=staff&view=call&draft=OE-2032&part=calendar");
            moment(page, CLOSES, "1.12.2031 17:00");
            var other = draft("OE-2032");
            var document = (ObjectNode) other.path("document");
            ((ObjectNode) document.get("calendar")).put("closesAt", "2031-12-02T17:00");
            document.put("academicYear", "2032-2033");
            var body = Api.object().put("reason", "The senate has decided.");
            body.set("document", document);
            world.api()
                    .send(SECOND, "PUT", "/call-drafts/OE-2032", body.toString(), "If-Match", "\"1\"")
                    .expecting(200);

            page.click("#save");
            assertThat(page.locator("#conflict")).isFocused();
            assertThat(page.locator("#conflict")).containsText("Yours: Monday, 1 December 2031, 17:00");
            assertThat(page.locator("#conflict")).containsText("Saved: Tuesday, 2 December 2031, 17:00");
            seen(page, "conflict");
            button(page, "Keep mine in these fields").click();
            page.click("#save");
            assertThat(page.locator("#saved")).hasText("Everything is saved.");

            var stored = draft("OE-2032").path("document");
            assertEquals("2031-12-01T17:00", stored.at("/calendar/closesAt").asText());
            assertEquals("2032-2033", stored.path("academicYear").asText());

            part(page, "Announce");
            page.click("summary:text-is('Give this draft up')");
            page.fill("#abandoned", "Not this year.");
            seen(page, "abandon");
            page.click("#abandon");
            assertThat(page.locator("#title")).hasText("Calls: create and change");
            assertThat(page.locator(".list")).not().containsText("OE-2032");
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(6)
    void the_amounts_of_a_grant_are_changed_in_turkish_on_a_phone() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=call");
            page.selectOption("#from", "ICM-2024");
            assertEquals("ICM-2025", page.inputValue("#call"));
            seen(page, "phone-start");
            button(page, "Taslağı oluştur").click();
            page.waitForSelector("#" + CLOSES + "-day");
            part(page, "Sınırlar ve kontenjan");
            var levels = page.locator("textarea[id$=-levels]").first();
            var given = levels.inputValue();
            levels.fill(given + "\nXX");
            var id = levels.getAttribute("id");
            assertThat(page.locator("#" + id + "-wrong")).isVisible();
            assertThat(levels).hasAttribute("aria-invalid", "true");
            seen(page, "phone-levels");
            levels.fill(given);
            assertThat(page.locator("#" + id + "-wrong")).hasCount(0);
            part(page, "Tutarlar");
            page.fill(value("ICM24-GRANT-1-A", page, "Aylık tutar"), "750,00");
            assertThat(rule("ICM24-GRANT-1-A", page)).containsText("750");
            seen(page, "phone-amounts");
            part(page, "Öğrencilerin gördüğü hâli");
            assertThat(page.locator(TOPICS)).hasText(new String[] {
                "Başvurabilir miyim?",
                "Ne zamana kadar başvurabilirim?",
                "Nasıl başvururum?",
                "Hangi İngilizce sınavları geçerli?",
                "Tercihlerimi nasıl yaparım?",
                "Puanım nasıl hesaplanır?",
                "Yerleştirme nasıl yapılır?",
                "Sonuçlardan sonra ne olur?",
                "Hibe ve giderler",
                "Bilmeniz gerekenler"
            });
            seen(page, "phone-preview");
            part(page, "Tutarlar");
            page.click("#save");
            assertThat(page.locator("#saved")).hasText("Her şey kaydedildi.");
            assertEquals(
                    "750.00",
                    draft("ICM-2025")
                            .path("document")
                            .path("rules")
                            .valueStream()
                            .filter(one -> one.path("id").asText().equals("ICM24-GRANT-1-A"))
                            .findFirst()
                            .orElseThrow()
                            .path("perMonth")
                            .asText());
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(7)
    void an_exam_is_taken_from_an_open_call_only_with_a_reason_in_both_languages() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("?page=staff&view=call&call=OE-2024&part=exams");
            officer.open(page, "?page=staff&view=call&call=OE-2024&part=exams");
            var exams = page.locator("textarea[id$=-exams]").first();
            var before = List.of(exams.inputValue().split("\n"));
            exams.fill(String.join("\n", before.subList(1, before.size())));
            var reasons = page.locator("fieldset fieldset", new Page.LocatorOptions().setHasText(before.getFirst()));
            assertThat(reasons.locator(".wrong").first()).isVisible();
            seen(page, "exam-removed");
            reasons.locator("textarea[lang=tr]").fill("Bu sınav artık yapılmıyor.");
            reasons.locator("textarea[lang=en]").fill("This exam is no longer held.");
            assertThat(page.locator("#problems")).hasCount(0);
            page.click("#see");
            seen(page, "exam-amend");
            page.click("#amend");
            assertThat(page.locator("#title")).hasText("Overview of the call");
            assertEquals(
                    before.subList(1, before.size()),
                    world.api()
                            .get(FIRST, "/calls/OE-2024/definition")
                            .expecting(200)
                            .body()
                            .path("rules")
                            .valueStream()
                            .filter(rule -> rule.path("removed")
                                    .path(0)
                                    .path("exam")
                                    .asText()
                                    .equals(before.getFirst()))
                            .flatMap(rule -> rule.path("exams").valueStream())
                            .map(JsonNode::asText)
                            .toList());
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void drafted(String call) {
        var years = Integer.parseInt(call.substring(3)) - 2024;
        world.api()
                .send(
                        FIRST,
                        "POST",
                        "/call-drafts",
                        "{\"call\":\"" + call + "\",\"from\":\"OE-2024\",\"officers\":[\"officer-2\"],\"later\":\"P"
                                + years + "Y\"}")
                .expecting(201);
    }

    private static JsonNode draft(String call) {
        return world.api().get(FIRST, "/call-drafts/" + call).expecting(200).body();
    }

    private static JsonNode call(String call) {
        return world.api().get(FIRST, "/calls/" + call).expecting(200).body();
    }

    private static void part(Page page, String words) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        assertThat(page.locator(".tabs a[aria-current]")).hasText(words);
    }

    /** Types into the fields that follow one another, with the keyboard alone. */
    private static void typed(Page page, String first, String... others) {
        page.keyboard().press("Control+A");
        page.keyboard().type(first);
        for (var other : others) {
            page.keyboard().press("Tab");
            page.keyboard().press("Control+A");
            page.keyboard().type(other);
        }
    }

    /** Presses Tab until the focus is on what is looked for. */
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (page.evaluate("() => (" + wanted + ")(document.activeElement)").equals(true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        fail("not within " + MOST_TABS + " keys: " + wanted);
    }

    private static Locator rule(String id, Page page) {
        return page.locator("fieldset", new Page.LocatorOptions().setHasText(id))
                .first();
    }

    /** The field of a value of a rule, by its label. */
    private static String value(String rule, Page page, String label) {
        var field = rule(rule, page)
                .locator("label", new Locator.LocatorOptions().setHasText(label))
                .first()
                .getAttribute("for");
        return "#" + field;
    }

    /** Accessible and no wider than the screen. */
    private static void seen(Page page, String name) {
        accessible(page);
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), name);
        var pictures = System.getProperty("pictures");
        if (pictures != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(pictures, name + ".png"))
                    .setFullPage(true));
        }
    }
}
