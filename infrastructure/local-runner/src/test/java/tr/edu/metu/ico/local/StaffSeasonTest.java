package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.moment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.Waiting;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.cast.Office;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.play.CallChoice;
import tr.edu.metu.ico.season.play.LivelyExample;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.OfficeCsv;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.site.Language;

/**
 * The season of one coordinator and two officers in the browser, from the call editor to the erratum. Students and the other
 * departments act through the API. The grade of one student is wrong in the first file of records, which the student notices
 * when the result is public.
 */
class StaffSeasonTest extends PortalCase {
    private static final Person FIRST = People.named("officer-1");
    private static final Person SECOND = People.named("officer-2");
    private static final Person COORDINATOR = People.named("coordinator-ceng");
    private static final Instant AUTUMN = Instant.parse("2024-10-21T06:00:00Z");
    private static final int STUDENTS = 15;
    private static final String CALL = "OE-2025";
    private static final String WRONG_GRADE = "2.10";
    private static final String OF_A_RUN = ".*/api/.*/(runs|result|publications|trials)([/?].*)?";

    private static CallContext season;
    private static PortalOffice office;
    private static Student objector;

    @BeforeAll
    static void nothing_is_announced_and_both_officers_have_an_account() {
        world = PortalWorld.empty(state);
        new Timekeeper(world.api()).startAt(AUTUMN);
        // the sweep renders the entry of the portal
        world.advance(Duration.ofMinutes(10));
        for (var officer : List.of(FIRST, SECOND)) {
            world.api().get(officer, "/officers").expecting(200);
        }
    }

    @Test
    void from_the_call_editor_to_the_erratum() {
        an_officer_copies_last_years_call_mends_what_is_missing_and_announces_it_with_a_colleague();
        the_office_reads_what_is_in_its_files_and_puts_them_in_force();
        an_officer_judges_a_score_and_the_coordinator_decides_on_every_application_of_the_department();
        one_officer_proposes_the_result_another_publishes_it_and_the_coordinator_reads_it_only_then();
        a_student_objects_and_the_officer_agrees_opens_a_correction_and_sends_the_right_record();
        both_officers_publish_the_correction_and_the_coordinator_sees_the_student_placed();
    }

    private static void an_officer_copies_last_years_call_mends_what_is_missing_and_announces_it_with_a_colleague() {
        visit(FIRST, "?page=staff&view=call", page -> {
            page.selectOption("#from", "OE-2024");
            assertThat(page.locator("#call")).hasValue(CALL);
            page.check("#officer-" + SECOND.id());
            button(page, "Create the draft").click();
            assertThat(page.locator("#at-calendar-closesAt-day")).hasValue("28");
            moment(page, "at-calendar-closesAt", "29.11.2024 17:00");

            part(page, "Exams");
            page.locator("#problems a").first().click();
            assertThat(page.locator("input[type=checkbox][id$=-list]")).isFocused();
            page.check("input[type=checkbox][id$=-list]");
            assertThat(page.locator("#problems")).hasCount(0);
            accessible(page);

            part(page, "Announce");
            page.fill("#reason", "The call of the academic year 2025-2026.");
            button(page, "Announce…").click();
            page.click("#announce-now");
            assertThat(page.locator("#title")).hasText("Overview of the call");
            assertThat(page.locator(".facts")).containsText("Friday, 29 November 2024, 17:00");
            accessible(page);
        });
        var call = world.api().get(SECOND, "/calls/" + CALL).expecting(200);
        assertEquals("ANNOUNCED 2024-11-29T14:00:00Z", call.text("state") + " " + call.text("closesAt"));
        assemble();
    }

    /** The people of last year's season take part in the call as it was announced. */
    private static void assemble() {
        var definition =
                world.api().get(FIRST, "/calls/" + CALL + "/definition").expecting(200);
        season = LivelyExample.context(world.api(), CallChoice.OE_2024, STUDENTS)
                .in(Definition.announced(definition.body()));
        objector = season.world().students().stream()
                .filter(student -> student.department().equals("CENG")
                        && student.plan().habit() == Habit.SUBMITS
                        && student.plan().english().counts())
                .findFirst()
                .orElseThrow();
        office = new PortalOffice(season);
    }

    private static void the_office_reads_what_is_in_its_files_and_puts_them_in_force() {
        var mistaken = season.world().with(objector.with(objector.studies().withCgpa(WRONG_GRADE)));
        visit(FIRST, of("imports"), page -> {
            assertThat(page.locator("#portal")).containsText("No file was sent yet.");
            putInForce(page, OfficeCsv.records(mistaken.everybody()), "");
            goOn(page, "imports");
            putInForce(page, OfficeCsv.agreements(mistaken.universities()), "");
        });
        var others = new Office(season);
        others.imports(OfficeCsv.averages(mistaken.averages()));
        others.imports(OfficeCsv.languageScores(mistaken.everybody()));
        others.imports(OfficeCsv.participations(mistaken.everybody()));
        LivelyExample.apply(season.with(mistaken), world.system().login());
    }

    private static void putInForce(Page page, OfficeCsv file, String reason) {
        page.selectOption("#kind", file.kind());
        page.setInputFiles("#file", new FilePayload(file.fileName(), "text/csv", file.bytes()));
        button(page, "Send and check").click();
        var report = page.locator("p:has(> .tag)");
        assertThat(report).containsText("waits for you");
        assertThat(report).containsText(file.rowCount() + " good rows.");
        accessible(page);
        for (var field : page.locator("[id^=override-]").all()) {
            field.fill("The numbers are those of the agreements.");
        }
        page.fill("#reason", reason);
        button(page, "Put in force").click();
        assertThat(report).containsText("in force");
    }

    private static void an_officer_judges_a_score_and_the_coordinator_decides_on_every_application_of_the_department() {
        visit(FIRST, of("documents") + "&slot=LANGUAGE", page -> {
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            accessible(page);
            for (var key : List.of("8", "5", "Enter")) {
                page.keyboard().press(key);
            }
            assertThat(page.locator("#last")).containsText("approved");
        });
        visit(COORDINATOR, of("department") + "&decision=NEW", page -> {
            int waiting = page.locator(".list tbody tr").count();
            assertTrue(waiting > 1, () -> waiting + " applications wait");
            page.locator(".list th[scope=row] a").first().click();
            for (int left = waiting; left > 0; left--) {
                assertThat(page.locator(".between")).containsText(left + " left to decide");
                assertThat(page.locator("#approve")).isFocused();
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("#portal")).containsText("No application is waiting for a decision here.");
            accessible(page);
        });
        office.closes();
        visit(FIRST, of("runs"), page -> {
            assertThat(page.locator("#pending li").first()).containsText("wait for the decision");
            page.click("#pending a");
            assertThat(page.locator("#title")).hasText("Overview of the call");
        });
        office.decides();
        office.runs();
    }

    private static void one_officer_proposes_the_result_another_publishes_it_and_the_coordinator_reads_it_only_then() {
        nothingOfTheRunIsAskedForOnACoordinatorsPages();
        visit(FIRST, of("runs"), StaffSeasonTest::propose);
        approve("1. yayım:");
        theCoordinatorReads("Not eligible");
    }

    private static void nothingOfTheRunIsAskedForOnACoordinatorsPages() {
        var asked = new ArrayList<String>();
        visit(COORDINATOR, "?page=staff", page -> {
            page.onRequest(request -> asked.add(request.url()));
            goOn(page, "department");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator(".two")).isVisible();
            assertTrue(asked.stream().noneMatch(url -> url.matches(OF_A_RUN)), asked::toString);
            goOn(page, "runs");
            assertThat(page.locator("#error")).containsText("You are not allowed to do this");
        });
    }

    /** The officer answers for what the check found, and names the colleague and the days of objections. */
    private static void propose(Page page) {
        for (var field : page.locator("[id^=override-]").all()) {
            field.fill("Checked with the departments.");
        }
        page.selectOption("#approver", SECOND.id());
        moment(page, "objectionsUntil", "31.1.2025 17:00");
        assertThat(page.locator("#objectionsUntil-read")).containsText("Friday, 31 January 2025, 17:00");
        moment(page, "answersUntil", "14.2.2025 17:00");
        button(page, "Propose").click();
        assertThat(page.locator("#proposal")).isVisible();
        assertThat(page.locator("#approve")).hasCount(0);
        accessible(page);
    }

    private static void approve(String published) {
        visit(SECOND, of("runs"), page -> {
            assertThat(page.locator("[aria-labelledby=proposal]")).containsText("bildirim gönderilir.");
            page.click("#approve");
            assertThat(page.locator("#portal")).containsText(published);
        });
    }

    private static void theCoordinatorReads(String outcome) {
        visit(
                COORDINATOR,
                of("department"),
                page -> assertThat(
                                page.locator(".list tbody tr", new Page.LocatorOptions().setHasText(objector.number()))
                                        .locator("td", new Locator.LocatorOptions().setHasText(outcome)))
                        .isVisible());
    }

    private static void a_student_objects_and_the_officer_agrees_opens_a_correction_and_sends_the_right_record() {
        var path = season.application(objector) + "/objection";
        var text = "{\"text\":\"My CGPA is another one.\"}";
        world.api()
                .send(Cast.student(objector), "POST", path, text, "If-Match", "\"0\"")
                .expecting(200);
        visit(FIRST, of("objections") + "&state=UNANSWERED", page -> {
            page.click(".list a");
            assertThat(page.locator("#REJECTED")).isFocused();
            assertThat(page.locator("#REJECTED")).not().isChecked();
            assertThat(page.locator("blockquote")).hasText("My CGPA is another one.");
            assertThat(page.locator("h1")).containsText(objector.number() + ", CENG");
            assertThat(page.locator("#disputed")).containsText("Not eligible");
            accessible(page);
            page.check("#UPHELD");
            page.fill("#words", "You are right; the result will be corrected.");
            button(page, "Send the answer").click();
            assertThat(page.locator("#last")).containsText("is accepted");

            goOn(page, "runs");
            assertThat(page.locator("#accepted")).containsText(objector.number());
            page.fill("#erratum", "A grade was wrong.");
            button(page, "Open the correction").click();
            assertThat(page.locator("#last")).hasText("A correction is open.");
            assertThat(page.locator("#portal")).containsText("Nothing has changed yet.");
            assertThat(page.locator("#portal")).containsText("A correction is open: A grade was wrong.");
            accessible(page);

            goOn(page, "imports");
            putInForce(page, OfficeCsv.records(season.world().everybody()), "A grade was wrong.");
        });
        world.advance(Duration.ofHours(1));
        Waiting.HERE.until(
                "The corrected run",
                () -> Optional.of(office.read(FIRST, season.call() + "/runs").path("runs"))
                        .filter(runs -> runs.size() == 2));
    }

    private static void both_officers_publish_the_correction_and_the_coordinator_sees_the_student_placed() {
        visit(FIRST, of("runs"), page -> {
            assertThat(page.locator("#portal")).containsText("What this correction would change");
            propose(page);
        });
        approve("2. yayım:");
        theCoordinatorReads("Placed");
    }

    /** Somebody logs in at a page and does something there. The second officer is under way, with a phone in Turkish. */
    private static void visit(Person person, String place, Consumer<Page> doing) {
        var language = person.equals(SECOND) ? Language.TR : Language.EN;
        int width = person.equals(SECOND) ? Visitor.PHONE : Visitor.DESK;
        try (var visitor = world.visitor(person, language, width, TURKIYE)) {
            var page = visitor.tabAt(place);
            accessible(page);
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), place);
            doing.accept(page);
            assertEquals(List.of(), visitor.complaints());
        }
    }

    /** The same person goes on to another page of the call, in the same tab. */
    private static void goOn(Page page, String view) {
        page.navigate(world.system().siteUrl() + "/en/portal" + of(view));
        accessible(page);
    }

    private static void part(Page page, String words) {
        page.locator(".tabs a", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        assertThat(page.locator(".tabs a[aria-current]")).hasText(words);
    }

    private static String of(String view) {
        return "?page=staff&view=" + view + "&call=" + CALL;
    }
}
