package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.cast.Grants;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.cast.Withdrawals;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.play.CallChoice;
import tr.edu.metu.ico.season.play.LivelyExample;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.OfficeCsv;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.site.Language;

/** What only some calls have: an exam with its excuse, and a grant with its calculation. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalOtherCallsTest extends PortalCase {
    private static final int APPLICANTS = 15;

    @BeforeAll
    static void nothing_is_announced_yet() {
        world = PortalWorld.empty(state);
    }

    @Test
    @Order(1)
    void a_student_asks_to_be_excused_from_the_exam_and_reads_the_ruling() {
        LivelyExample.play(world.system().apiUrl(), world.system().login(), CallChoice.OE_2020, APPLICANTS);
        var office = LivelyExample.context(world.api(), CallChoice.OE_2020, APPLICANTS);
        var sitting = sitting(office);
        try (var student = world.visitor(sitting, Language.EN, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("applications");
            page.navigate(address(Language.EN, "petition", "OE-2020"));
            assertThat(page.locator("#title")).hasText("Excuse for the exam");
            page.click("#file");
            assertThat(page.locator("#error")).isFocused();
            assertThat(page.locator("[role=alert]")).hasCount(1);
            accessible(page);
            page.fill("#petition", "I am in hospital\non that day.");
            page.click("#file");
            assertThat(page.locator("#filed blockquote")).hasText("I am in hospital on that day.");
            page.fill("#petition", "I am in hospital from 3 to 9 March.");
            page.click("#file");
            assertThat(page.locator("#filed blockquote")).hasText("I am in hospital from 3 to 9 March.");
            accessible(page);

            accepts(office, sitting);
            page.reload();
            assertThat(page.locator("main")).containsText("The report is valid.");
            assertThat(page.locator("#petition")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(3)
    void tickets_are_handed_in_with_the_result_and_the_officer_opens_them_on_the_page_of_the_student() {
        var mobility = LivelyExample.context(world.api(), CallChoice.ICM_2024, APPLICANTS);
        var granted = People.named(new Grants(mobility).stillGranted().getFirst());
        try (var student = world.visitor(granted, Language.EN, Visitor.PHONE, TURKIYE);
                var officer = world.visitor(People.named("officer-1"), Language.TR, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("applications");
            page.navigate(address(Language.EN, "result", "ICM-2024"));
            var held = new ArrayList<Route>();
            page.route(address -> address.contains("X-Amz-Signature"), held::add);
            Visitor.give(page, "green-travel", "tickets.pdf", SampleFiles.pdf("Two tickets"));
            page.waitForCondition(() -> !held.isEmpty());
            page.click(".crumbs a");
            assertThat(page.locator("#title")).not().hasText("Result");
            page.goBack();
            assertThat(page.locator("#proof-green-travel")).isVisible();
            held.forEach(Route::resume);
            assertThat(page.locator("section[aria-labelledby=proof-green-travel] .arrived"))
                    .containsText("tickets.pdf");
            accessible(page);
            assertEquals(List.of(), student.complaints());

            var desk = officer.tabAt("staff");
            desk.navigate(world.system().siteUrl() + "/tr/portal?page=staff&view=student&call=ICM-2024&student="
                    + granted.id());
            assertThat(desk.locator("section[aria-labelledby=files]")).containsText("Yeşil seyahat belgesi");
            desk.click("button:has-text('Dosyayı göster')");
            assertThat(desk.locator("iframe.sheet")).hasCount(1);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static Person sitting(CallContext office) {
        return office.world().students().stream()
                .filter(student -> student.plan().english().source() == English.Source.EXAM)
                .filter(student -> student.plan().habit() == Plan.Habit.SUBMITS)
                .findFirst()
                .map(Cast::student)
                .orElseThrow();
    }

    private static void accepts(CallContext office, Person student) {
        var ruling =
                Api.object().put("kind", "EXAM_ABSENCE").put("accepted", true).put("reason", "The report is valid.");
        office.api()
                .send(
                        Cast.OFFICER,
                        "POST",
                        office.call() + "/applications/" + student.id() + "/rulings",
                        ruling.toString(),
                        "If-Match",
                        "\"0\"")
                .expecting(201);
    }

    private static String address(Language language, String page, String call) {
        return world.system().siteUrl() + "/" + language.code() + "/portal?page=" + page + "&call=" + call;
    }

    @Test
    @Order(2)
    void a_grant_is_shown_with_every_line_of_its_calculation() {
        var mobility = published();
        var grants = new Grants(mobility);
        var granted = People.named(grants.stillGranted().getFirst());
        grants.record(student(mobility, granted.id()), true);
        var recorded = world.api()
                .get(granted, mobility.call() + "/applications/" + granted.id() + "/grant")
                .expecting(200)
                .body()
                .path("recorded");
        for (var language : Language.values()) {
            try (var student = world.visitor(granted, language, Visitor.DESK, TURKIYE)) {
                var page = student.tabAt("applications");
                page.navigate(address(language, "result", "ICM-2024"));
                assertThat(page.locator("#outcome"))
                        .containsText(language == Language.EN ? "You are placed at" : "tercihinize yerleştirildiniz");
                assertThat(page.locator(".grant strong"))
                        .hasText(language == Language.EN ? "You have a grant." : "Hibe almaya hak kazandınız.");
                assertThat(page.locator(".grant dd").first()).hasText(euros(recorded, language));
                assertThat(page.locator("#proof-green-travel"))
                        .hasText(language == Language.EN ? "Proof of green travel" : "Yeşil seyahat belgesi");
                page.click(".grant summary");
                assertEquals(
                        steps(recorded, language), page.locator(".grant li").allInnerTexts());
                accessible(page);
                page.setViewportSize(Visitor.PHONE, 900);
                assertEquals(0, sideways(page));
                accessible(page);
                assertEquals(List.of(), student.complaints());
            }
        }
    }

    /** Everybody is approved, and the result stands. */
    private static CallContext published() {
        LivelyExample.play(world.system().apiUrl(), world.system().login(), CallChoice.ICM_2024, APPLICANTS);
        var mobility = LivelyExample.context(world.api(), CallChoice.ICM_2024, APPLICANTS);
        var office = new PortalOffice(mobility);
        office.closes();
        office.decides();
        new Office(mobility).imports(OfficeCsv.quotas(mobility.world().allotments()));
        office.publishes();
        return mobility;
    }

    @Test
    @Order(4)
    void the_officer_passes_a_freed_grant_on_and_the_next_in_the_queue_reads_it() {
        var mobility = LivelyExample.context(world.api(), CallChoice.ICM_2024, APPLICANTS);
        var grants = new Grants(mobility);
        mobility.clock().moveTo(mobility.moment("withdrawOpensAt").plus(Duration.ofDays(3)));
        var holder = student(mobility, grants.holders().getFirst());
        new Withdrawals(mobility, new Office(mobility)).inTime(holder);
        var next = People.named(grants.freed().getFirst().next());
        try (var officer = world.visitor(People.named("officer-1"), Language.TR, Visitor.DESK, TURKIYE);
                var student = world.visitor(next, Language.EN, Visitor.PHONE, TURKIYE)) {
            var desk = officer.tabAt("staff");
            desk.navigate(world.system().siteUrl() + "/tr/portal?page=staff&view=student&call=ICM-2024&student="
                    + holder.number());
            desk.fill("#grant-reason", "Vazgeçti.");
            desk.click("#grant-go");
            assertThat(desk.locator("#grant-sure")).isFocused();
            accessible(desk);
            desk.click("#grant-now");
            assertThat(desk.locator("#grant-go")).hasCount(0);
            assertThat(desk.locator("[aria-labelledby=grant]")).containsText(next.id());
            accessible(desk);

            var page = student.tabAt("applications");
            page.navigate(address(Language.EN, "result", "ICM-2024"));
            assertThat(page.locator(".grant .note").first()).hasText("The office has since given you a grant.");
            accessible(page);
            assertEquals(List.of(), officer.complaints());
            assertEquals(List.of(), student.complaints());
        }
    }

    private static Student student(CallContext call, String number) {
        return call.world().students().stream()
                .filter(student -> student.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static String euros(JsonNode recorded, Language language) {
        var total = new BigDecimal(recorded.path("total").asText());
        return language == Language.EN
                ? String.format(Locale.UK, "%,.2f euros", total)
                : String.format(Locale.of("tr", "TR"), "%,.2f avro", total);
    }

    private static List<String> steps(JsonNode recorded, Language language) {
        return recorded.path("steps")
                .valueStream()
                .map(step -> step.path("text").path(language.code()).asText())
                .toList();
    }

    private static Object sideways(Page page) {
        return page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    }
}
