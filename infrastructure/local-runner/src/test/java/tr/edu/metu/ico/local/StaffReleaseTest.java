package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.moment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.RootLocale;

/** January: two officers release the right list, correct it, and the head of the office tells the rector about it. */
@TestMethodOrder(OrderAnnotation.class)
class StaffReleaseTest extends PortalCase {
    private static final Person FIRST = People.named("officer-1");
    private static final Person SECOND = People.named("officer-2");
    private static final Person COORDINATOR = People.named("coordinator-ee");
    private static final Duration UNTIL_THE_RUN = Duration.ofDays(22);
    private static final int APPLICANTS = 15;
    private static final String CALL = "/calls/OE-2024";

    @BeforeAll
    static void every_application_is_decided_and_a_run_is_checked() {
        world = PortalWorld.theDayBeforeTheDeadline(state, APPLICANTS);
        var office = new PortalOffice(world.api(), APPLICANTS);
        office.closes();
        office.decides();
        world.advance(UNTIL_THE_RUN);
    }

    @Test
    @Order(1)
    void an_officer_who_does_not_sign_tries_one_place_more_and_sees_no_student() {
        try (var officer = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("whatif"));
            accessible(page);
            fits(page);
            tryPlaces(page, "Denemeyi yap");
            assertThat(page.locator("[aria-labelledby=outcome]")).containsText("40 kontenjan");
            assertThat(page.locator("[aria-labelledby=outcome]")).containsText("yalnızca sonucu imzalayan iki görevli");
            accessible(page);
            fits(page);
            page.click("text=Karşılaştırmanın tamamını göster");
            assertThat(page.locator("#title")).hasText("Karşılaştırma");
            assertThat(page.locator("#portal")).containsText("Üniversiteye göre");
            assertEquals(0, page.locator("a[href*='view=student']").count());
            accessible(page);
            fits(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void tryPlaces(Page page, String send) {
        page.selectOption(
                "#university-0", page.locator("#university-0 option").nth(1).getAttribute("value"));
        if (page.locator("#pool-0").count() > 0) {
            page.selectOption("#pool-0", "0");
        }
        page.fill("#places-0", "40");
        button(page, send).click();
        assertThat(page.locator("#outcome")).isFocused();
    }

    @Test
    @Order(2)
    void INV_21_nothing_of_the_run_is_on_a_coordinators_page_and_the_figures_wait_for_the_publication() {
        try (var coordinator = world.visitor(COORDINATOR, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt("applications");
            assertEquals(
                    0,
                    page.locator("a[href*='view=figures'], a[href*='view=whatif']")
                            .count());
            for (var view : List.of("figures", "whatif", "runs")) {
                coordinator.open(page, of(view));
                assertThat(page.locator("#error")).containsText("You are not allowed to do this");
            }
        }
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("figures"));
            assertThat(page.locator("#portal")).containsText("No result is published yet");
            assertEquals(0, page.locator("dt:text-is('Placed')").count());
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(3)
    void a_proposal_that_changes_under_the_second_officer_shows_both_what_was_read_and_what_holds() {
        try (var first = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE);
                var second = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var proposing = first.tabAt(of("runs"));
            assertThat(proposing.locator(".effects")).containsText("Sending takes about");
            assertThat(proposing.locator("#portal")).containsText("see the exact numbers once it is proposed");
            accessible(proposing);
            propose(proposing, "31.1.2024 17:00");
            assertThat(proposing.locator("#portal")).not().containsText("rounded down");

            var approving = second.tabAt("staff");
            approving.click("text=Onayınızı bekleyen yayımlar: 1");
            assertThat(approving.locator(".effects")).containsText("bildirim gönderilir.");
            assertThat(approving.locator("[aria-labelledby=proposal]")).containsText("15 Şubat 2024");

            proposing
                    .locator("summary", new Page.LocatorOptions().setHasText("Withdraw the proposal"))
                    .click();
            proposing.fill("#why-withdrawn", "Objections need a week more.");
            button(proposing, "Withdraw the proposal").click();
            propose(proposing, "7.2.2024 17:00");

            approving.click("#approve");
            assertThat(approving.locator("#overtaken")).containsText("31 Ocak 2024");
            assertThat(approving.locator("#overtaken")).containsText("7 Şubat 2024");
            accessible(approving);
            fits(approving);
            approving.locator("#approve").press("Enter");
            assertThat(approving.locator("#portal")).containsText("1. yayım:");
            assertThat(approving.locator("#last")).hasText("Yayım onaylandı.");
            approving.click(".crumbs a");
            assertThat(approving.locator(".own")).containsText("Burada sizi bekleyen bir iş yok.");
            assertEquals(List.of(), first.complaints());
            assertEquals(List.of(), second.complaints());
        }
    }

    private static void propose(Page page, String objections) {
        for (var field : page.locator("[id^=override-]").all()) {
            field.fill("Checked with the departments.");
        }
        moment(page, "objectionsUntil", "31.2.2024 17:00");
        page.fill("#answersUntil-day", "15");
        button(page, "Propose").click();
        assertThat(page.locator("#error li")).hasText(new String[] {
            "Choose an answer for “Who approves it?”.",
            "“Until when can students object?” is not a day of the calendar. Check day, month and year.",
            "“By when does the office answer?” must include a month and a year.",
        });
        accessible(page);
        page.selectOption("#approver", SECOND.id());
        moment(page, "objectionsUntil", objections);
        moment(page, "answersUntil", "15.2.2024 17:00");
        button(page, "Propose").click();
        assertThat(page.locator("#proposal")).isVisible();
    }

    @Test
    @Order(4)
    void the_head_of_the_office_prints_one_page_for_the_rector() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE);
                var other = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("figures"));
            assertThat(page.locator(".figures")).containsText("Applied");
            assertThat(page.locator(".figures")).containsText("Withdrew since");
            accessible(page);
            assertEquals(1, printed(page).size(), "pages of paper");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.click("text=Statistics as a file");
            assertThat(page.locator("#kind")).hasValue("STATISTICS");
            assertEquals(List.of(), officer.complaints());

            var phone = other.tabAt(of("figures"));
            assertThat(phone.locator(".figures")).containsText("Başvuran");
            accessible(phone);
            fits(phone);
            assertEquals(List.of(), other.complaints());
        }
    }

    /** The text of each page of paper, from top to bottom. */
    private static List<String> printed(Page page) {
        RootLocale.run(() -> page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT)));
        var paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (var document = Loader.loadPDF(paper)) {
            var pages = new ArrayList<String>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                var reader = new PDFTextStripper();
                reader.setSortByPosition(true);
                reader.setStartPage(number);
                reader.setEndPage(number);
                pages.add(reader.getText(document));
            }
            return pages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    @Order(4)
    void sixty_departments_fill_two_pages_and_each_column_begins_with_the_heads() {
        var figures = manyDepartments(
                world.api().get(FIRST, CALL + "/figures").expecting(200).body());
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("applications");
            page.route("**/figures", route -> json(route, 200, figures));
            officer.open(page, of("figures"));
            var paper = printed(page);
            assertEquals(2, paper.size(), "pages of paper");
            assertEquals(
                    "Department Applied Eligible Placed Department Applied Eligible Placed",
                    paper.getLast().lines().findFirst().orElseThrow().strip());
            assertEquals(
                    List.of("1 / 2", "2 / 2"),
                    paper.stream().map(StaffReleaseTest::last).toList());
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static String last(String text) {
        return text.lines().map(String::strip).reduce((_, later) -> later).orElseThrow();
    }

    /** The same figures with sixty departments, whose faculty has a name of two lines. */
    private static String manyDepartments(JsonNode figures) {
        var now = (ObjectNode) figures.get("now");
        var departments = now.putArray("departments");
        for (int number = 100; number < 160; number++) {
            var one = departments.addObject().put("department", "D" + number).put("together", 0);
            one.putObject("faculty")
                    .put("en", "Faculty of Economic and Administrative Sciences")
                    .put("tr", "İktisadi ve İdari Bilimler Fakültesi");
            one.putObject("counts").put("applied", number).put("eligible", 80).put("placed", 40);
        }
        return figures.toString();
    }

    @Test
    @Order(4)
    void a_dossier_says_what_failed_and_not_how_things_stand_once_the_result_is_published() {
        var student = withStatus("INELIGIBLE");
        var entry = "{\"entries\":[{\"kind\":\"LINE\",\"at\":\"2024-02-20T09:00:00Z\",\"participation\":{\"call\":"
                + "\"OE-2024\",\"programme\":\"OE\",\"outcome\":\"SELECTED_ZERO_GRANT\"}}]}";
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("applications");
            page.route("**/ledger/*", route -> json(route, 200, entry));
            officer.open(page, of("student") + "&student=" + student);
            assertThat(page.locator(".conditions .bad")).hasCount(1);
            assertThat(page.locator(".two")).not().containsText("As things stand");
            assertThat(page.locator(".two")).not().containsText("What is still to be decided");
            assertThat(page.locator("li:has-text('Participation:')"))
                    .hasText("Participation: OE-2024, selected without a grant 20 Feb 2024, 12:00");
            var heads = page.locator(".two h2, .two summary").allInnerTexts();
            assertEquals(heads.stream().distinct().toList(), heads);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(5)
    void a_correction_says_in_words_whom_it_concerns_before_and_after_it_is_published() {
        inputsCanBeChanged(false);
        aDepartmentReadsWhyItDecidesNoMore();
        var student = placed();
        var objection = "{\"text\":\"My CGPA is another one.\"}";
        world.api()
                .send(
                        Person.student(student),
                        "POST",
                        CALL + "/applications/" + student + "/objection",
                        objection,
                        "If-Match",
                        "\"0\"")
                .expecting(200);
        world.api()
                .send(FIRST, "POST", CALL + "/erratum", "{\"reason\":\"A grade was wrong.\",\"objections\":[]}")
                .expecting(200);
        inputsCanBeChanged(true);
        aDepartmentTakesADecisionBack();
        theOverviewCountsWhatTheNewEvaluationWaitsFor();
        editRecord(student);
        theDepartmentApprovesAgain();
        world.advance(Duration.ofHours(1));
        Waiting.HERE.until(
                "The corrected run",
                () -> Optional.of(world.api()
                                .get(FIRST, CALL + "/runs")
                                .list("runs")
                                .size())
                        .filter(runs -> runs == 2));
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("runs"));
            assertThat(page.locator("#portal")).containsText("What this correction would change");
            assertThat(page.locator("[for=override-0]")).containsText("Published places are lost");
            assertThat(page.locator(".list").first()).containsText("Compare");
            accessible(page);
            propose(page, "14.2.2024 17:00");
            assertThat(page.locator("[aria-labelledby=proposal]")).containsText("Show the whole comparison");
            page.click("[aria-labelledby=proposal] >> text=Show the whole comparison");
            assertThat(page.locator("#portal")).containsText("Who is concerned");
            assertThat(page.locator(".list").first()).containsText(student);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
        try (var officer = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("runs"));
            fits(page);
            page.click("#approve");
            assertThat(page.locator("#portal")).containsText("2. yayım:");
            assertThat(page.locator("#portal")).containsText("Karşılaştırmanın tamamını göster");
            accessible(page);
            fits(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    /** Where the page offers what the API refuses, or the reverse, an officer is stuck in a correction. */
    private static void inputsCanBeChanged(boolean possible) {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("imports"));
            assertThat(page.locator("#settled")).hasCount(possible ? 0 : 1);
            assertThat(page.locator("#kind")).hasCount(possible ? 1 : 0);
            page.click(".list a:text-is('Faculties of the departments')");
            assertThat(page.locator("#title")).containsText("Faculties of the departments");
            assertThat(page.locator("#one-row")).hasCount(possible ? 1 : 0);
            officer.open(page, of("documents") + "&state=APPROVED");
            page.click(".list tbody a");
            assertThat(page.locator(possible ? "#deciding" : "#settled")).isVisible();
            assertThat(page.locator(possible ? "#settled" : "#deciding")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    /** Also where something was left undecided, which an officer may permit. */
    private static void aDepartmentReadsWhyItDecidesNoMore() {
        var why = "The result of the call is published. It can be changed only through a correction, which an officer"
                + " opens.";
        try (var coordinator = world.visitor(COORDINATOR, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt("applications");
            page.route("**/application-list?*", StaffReleaseTest::undecided);
            coordinator.open(page, of("department"));
            assertThat(page.locator("#settled")).hasText(why);
            assertThat(page.locator(".list .tag").first()).hasText("To decide");
            assertThat(page.locator("#bulk, .list input")).hasCount(0);
            accessible(page);
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#settled")).hasText(why);
            assertThat(page.locator(".decide")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    /** Answers as if the department had decided on nothing. */
    private static void undecided(Route route) {
        var answer = route.fetch();
        route.fulfill(new Route.FulfillOptions()
                .setResponse(answer)
                .setBody(answer.text().replaceAll("\"decision\":\"[A-Z_]+\"", "\"decision\":\"NEW\"")));
    }

    private static void aDepartmentTakesADecisionBack() {
        try (var coordinator = world.visitor(COORDINATOR, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(of("department") + "&decision=APPROVED");
            assertThat(page.locator("#settled, .list input")).hasCount(0);
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#correcting"))
                    .hasText("A correction of the published result is open. What you decide now counts for the"
                            + " corrected result.");
            accessible(page);
            page.click("#take-back");
            assertThat(page.locator("#last")).containsText("Taken back:");
            assertThat(page.locator("#decline")).isVisible();
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    private static void theOverviewCountsWhatTheNewEvaluationWaitsFor() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("staff");
            page.click("text=Decisions and inputs that hold up the evaluation: 1");
            assertThat(page.locator("h2:text-is('What keeps the applications from being evaluated') + ul li"))
                    .hasText(new String[] {"1 application waits for the decision of its department"});
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void theDepartmentApprovesAgain() {
        try (var coordinator = world.visitor(COORDINATOR, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(of("department") + "&decision=NEW");
            button(page, "Choose all that are to be decided (1)").click();
            page.click("#bulk");
            assertThat(page.locator("form.warn")).containsText("What you decide now counts for the corrected result.");
            button(page, "Approve 1 application").click();
            assertThat(page.locator("#outcomes")).hasText("1 application was approved.");
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    @Order(6)
    void an_objection_to_the_first_publication_still_waits_in_my_work_after_the_correction() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("staff");
            page.click("text=Objections to answer: 1");
            assertThat(page.locator(".tabs [aria-current]").first()).containsText("Publication 1");
            accessible(page);
            page.locator(".list a").first().click();
            assertThat(page.locator("blockquote")).hasText("My CGPA is another one.");
            page.check("#UPHELD");
            page.fill("#words", "You are right.");
            button(page, "Send the answer").click();
            assertThat(page.locator("#last")).containsText("is accepted.");
            page.click("#last >> text=Open a correction");
            assertThat(page.locator("#accepted")).isVisible();
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(7)
    void what_becomes_of_a_place_is_recorded_with_the_second_click_which_says_what_follows() {
        var student = world.api().get(FIRST, CALL + "/mobilities?state=PLACED").list("mobilities").stream()
                .map(line -> line.path("student").asText())
                .findFirst()
                .orElseThrow();
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE);
                var other = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("student") + "&student=" + student);
            next(page);
            assertThat(page.locator("[aria-labelledby=place-sure]")).containsText("host university will decide");
            accessible(page);
            page.click("#place-record");
            assertThat(page.locator("#place")).isFocused();

            var phone = other.tabAt(of("student") + "&student=" + student);
            assertThat(phone.locator("[aria-labelledby=place] .tag")).hasText("Adaylığı bildirildi");
            next(page);
            page.click("#place-record");
            assertThat(page.locator("[aria-labelledby=place] .tag")).hasText("Accepted by the host");
            phone.click("[aria-labelledby=place] summary");
            phone.selectOption("#place-status", "REFUSED");
            phone.selectOption("#place-refusal", "NO_PLACE");
            phone.click("#place-go");
            accessible(phone);
            fits(phone);
            phone.click("#place-record");
            assertThat(phone.locator("#error")).isFocused();

            page.click("[aria-labelledby=place] summary");
            page.selectOption("#place-status", "NOMINATED");
            page.fill("#place-reason", "The letter was for somebody else.");
            page.click("#place-go");
            accessible(page);
            page.click("#place-record");
            assertThat(page.locator("[aria-labelledby=place] .tag")).hasText("Nominated");
            assertThat(page.locator("[aria-labelledby=place] ol")).containsText("Correction (The step)");
            assertEquals(List.of(), officer.complaints());
            assertEquals(List.of(), other.complaints());
        }
    }

    /** Chooses the usual next step and goes on to what follows from it. */
    private static void next(Page page) {
        page.click("[aria-labelledby=place] summary");
        page.click("#place-go");
        assertThat(page.locator("#place-sure")).isFocused();
    }

    /** OE-2024 pays no grant, so the answers about grants are given here; GrantsTest tries the requests. */
    @Test
    @Order(8)
    void a_freed_grant_is_passed_on_with_the_second_click_and_with_a_reason_for_everybody_who_is_skipped() {
        var student = placed();
        var freed = "{\"total\":\"0.00\",\"grants\":[],\"transfers\":[],\"freed\":[{\"from\":\"" + student
                + "\",\"country\":\"JP\",\"line\":[\"2500901\",\"2500902\",\"2500903\"]}]}";
        var passed = "{\"total\":\"0.00\",\"grants\":[],\"freed\":[],\"transfers\":[{\"from\":\"" + student
                + "\",\"to\":\"2500902\",\"country\":\"JP\",\"skipped\":{},\"reason\":\"Vazgeçti.\","
                + "\"passedOnBy\":\"officer-2\",\"passedOnAt\":\"2024-02-10T09:00:00Z\"}]}";
        var sent = new ArrayList<String>();
        try (var officer = world.visitor(SECOND, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt("?page=staff");
            page.route("**/calls/OE-2024/grants", route -> json(route, 200, sent.isEmpty() ? freed : passed));
            page.route("**/grant-transfers", route -> {
                sent.add(route.request().postData());
                json(route, 201, "{}");
            });
            officer.open(page, of("student") + "&student=" + student);
            assertThat(page.locator("#grant-to")).hasValue("2500901");
            assertThat(page.locator("[id^=grant-skipped-]")).hasCount(0);
            page.selectOption("#grant-to", "2500902");
            page.fill("#grant-skipped-2500901", "İstemiyor.");
            page.fill("#grant-reason", "Vazgeçti.");
            page.click("#grant-go");
            assertThat(page.locator("#grant-sure")).isFocused();
            assertEquals(List.of(), sent);
            accessible(page);
            fits(page);
            page.click("#grant-now");
            assertThat(page.locator("#grant")).isFocused();
            assertThat(page.locator("[aria-labelledby=grant]")).containsText(student + " \u2192 2500902");
            assertThat(page.locator("#grant-go")).hasCount(0);
            assertEquals(
                    List.of("{\"from\":\"" + student + "\",\"to\":\"2500902\",\"skipped\":[{\"student\":\"2500901\","
                            + "\"reason\":\"İstemiyor.\"}],\"reason\":\"Vazgeçti.\"}"),
                    sent);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void json(Route route, int status, String body) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body));
    }

    /** A student with a place. */
    private static String placed() {
        return withStatus("PLACED");
    }

    /** A student with a status that begins so. */
    private static String withStatus(String status) {
        var run = world.api()
                .get(FIRST, CALL + "/publications")
                .expecting(200)
                .body()
                .at("/publications/0/run")
                .asText();
        return world.api().get(FIRST, CALL + "/runs/" + run + "/rows").list("rows").stream()
                .filter(row -> row.path("status").asText().startsWith(status))
                .map(row -> row.path("student").asText())
                .findFirst()
                .orElseThrow();
    }

    /** The grade of the student is too low after all. */
    private static void editRecord(String student) {
        var records = world.api().get(FIRST, CALL + "/imports").list("imports").stream()
                .filter(one -> one.path("kind").asText().equals("RECORDS")
                        && one.path("inForce").asBoolean())
                .findFirst()
                .orElseThrow();
        var body = "{\"kind\":\"RECORDS\",\"change\":\"CHANGE\",\"key\":\"" + student
                + "\",\"values\":{\"cgpa\":\"2.00\"},\"reason\":\"a wrong grade\"}";
        var edit = world.api()
                .send(
                        FIRST,
                        "POST",
                        CALL + "/imports/row-edits",
                        body,
                        "If-Match",
                        version(records),
                        "Idempotency-Key",
                        "a-wrong-grade")
                .expecting(201);
        var path = CALL + "/imports/" + edit.text("id");
        Waiting.HERE.until(
                "The edit is read",
                () -> Optional.of(world.api().get(FIRST, path))
                        .filter(answer -> !answer.text("state").equals("AWAITED")));
        var report = world.api().get(FIRST, path).expecting(200);
        world.api()
                .send(
                        FIRST,
                        "PUT",
                        path + "/in-force",
                        "{\"reason\":\"a wrong grade\",\"overrides\":[]}",
                        "If-Match",
                        "\"" + report.version() + "\"")
                .expecting(200);
    }

    private static String version(JsonNode records) {
        return "\"" + records.path("number").asInt() + "\"";
    }

    private static String of(String view) {
        return "?page=staff&view=" + view + "&call=OE-2024";
    }

    private static void fits(Page page) {
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), page.title());
    }
}
