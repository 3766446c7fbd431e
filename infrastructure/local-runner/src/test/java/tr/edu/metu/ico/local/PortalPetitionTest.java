package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.cast.Cast;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.play.CallChoice;
import tr.edu.metu.ico.season.play.LivelyExample;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;

/** A student who missed the exam hands in a report with the petition, and an officer opens it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalPetitionTest extends PortalCase {
    private static final int APPLICANTS = 15;
    private static final String CALL = "OE-2020";
    private static final byte[] REPORT = SampleFiles.pdf("A medical report");
    private static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Person OFFICER = People.named("officer-1");
    private static final String DESK = "?page=staff&view=petitions&call=" + CALL;

    private static List<Person> sitting;

    @BeforeAll
    static void students_sit_the_exam_of_the_call() {
        world = PortalWorld.empty(state);
        LivelyExample.play(world.system().apiUrl(), world.system().login(), CallChoice.OE_2020, APPLICANTS);
        sitting = LivelyExample.context(world.api(), CallChoice.OE_2020, APPLICANTS).world().students().stream()
                .filter(student -> student.plan().english().source() == English.Source.EXAM)
                .filter(student -> student.plan().habit() == Plan.Habit.SUBMITS)
                .map(Cast::student)
                .toList();
    }

    @Test
    @Order(1)
    void a_report_that_was_chosen_first_is_sent_with_the_petition_and_another_is_added_later() {
        try (var student = world.visitor(sitting.getFirst(), Language.EN, Visitor.PHONE, TURKIYE)
                .applyingTo(CALL)) {
            var page = student.tabAt("petition");
            give(page, "report.pdf", REPORT);
            assertThat(page.locator(".slot")).containsText("report.pdf is sent together with the petition");
            accessible(page);
            page.fill("#petition", "I was in hospital.");
            page.click("#file");

            assertThat(page.locator("#filed blockquote")).hasText("I was in hospital.");
            assertThat(page.locator(".slot .arrived strong")).hasText("report.pdf");
            accessible(page);
            give(page, "IMG_0001.jpg", HEIC);
            assertThat(page.locator(".slot .note.bad")).containsText("This is a HEIC photo");
            accessible(page);
            give(page, "second page.pdf", REPORT);
            assertThat(page.locator(".slot .arrived strong")).hasText(new String[] {"report.pdf", "second page.pdf"});
            page.reload();
            assertThat(page.locator(".slot .arrived strong")).hasCount(2);
            assertThat(page.locator("#petition")).hasValue("I was in hospital.");
            assertEquals(List.of(), student.complaints());
        }
    }

    private static void give(Page page, String name, byte[] content) {
        Visitor.give(page, "petition", name, content);
    }

    @Test
    @Order(2)
    void a_petition_is_written_sent_and_changed_with_the_keyboard_alone() {
        try (var student = world.visitor(sitting.get(1), Language.TR, Visitor.DESK, TURKIYE)
                .applyingTo(CALL)) {
            var page = student.tabAt("petition");
            assertThat(page.locator("#title")).hasText("Sınav mazereti");
            tabTo(page, "petition");
            page.keyboard().type("O gün hastanedeydim.");
            page.keyboard().press("Tab");
            assertThat(page.locator("#file-petition")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("#file")).isFocused();
            page.keyboard().press("Enter");

            assertThat(page.locator("#filed blockquote")).hasText("O gün hastanedeydim.");
            assertThat(page.locator("#file")).hasText("Değiştirilen dilekçeyi gönder");
            assertEquals(List.of(), student.complaints());
        }
    }

    /** Presses Tab until the field has the focus; an element that cannot be left would never let it arrive. */
    static void tabTo(Page page, String id) {
        for (int i = 0;
                i < 60 && !page.evaluate("() => document.activeElement.id").equals(id);
                i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("#" + id)).isFocused();
    }

    @Test
    @Order(3)
    void the_officer_opens_the_report_beside_the_petition_and_rules() {
        var who = sitting.getFirst();
        try (var officer = world.visitor(OFFICER, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(DESK + "&student=" + who.id());
            assertThat(page.locator("section[aria-labelledby=files]")).containsText("report.pdf");
            page.locator("button:has-text('Show the file')").first().click();
            assertThat(page.locator("iframe.sheet")).hasAttribute("src", Pattern.compile("blob:.*"));
            accessible(page);
            page.check("#accepted-true");
            page.fill("#reason", "The report is valid.");
            page.click("button:has-text('Record the ruling')");
            theNextPetitionFollows(page, who, sitting.get(1));
            page.check("#accepted-false");
            page.fill("#reason", "No report was handed in.");
            page.click("button:has-text('Record the ruling')");
            nothingIsLeftAndTheLastRulingCanBeChanged(page, sitting.get(1));
            assertEquals(List.of(), officer.complaints());
        }
        try (var student =
                world.visitor(who, Language.EN, Visitor.PHONE, TURKIYE).applyingTo(CALL)) {
            var page = student.tabAt("petition");
            assertThat(page.locator("main")).containsText("The report is valid.");
            assertThat(page.locator(".slot .arrived strong")).hasCount(2);
            assertThat(page.locator("#file-petition")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    private static void theNextPetitionFollows(Page page, Person ruledOn, Person next) {
        assertThat(page.locator("#last")).containsText("Decided: " + name(ruledOn) + ", accepted.");
        assertThat(page.locator("#title")).hasText(name(next) + next.id());
        assertThat(page.locator("section.note")).containsText("O gün hastanedeydim.");
        assertThat(page.locator("#accepted-true")).isFocused();
        assertThat(page.locator("[name=accepted]:checked")).hasCount(0);
        assertThat(page.locator("#reason")).hasValue("");
        assertThat(page).hasURL(Pattern.compile("student=" + next.id()));
        accessible(page);
    }

    private static void nothingIsLeftAndTheLastRulingCanBeChanged(Page page, Person ruledOn) {
        assertThat(page.locator("#last")).containsText("Decided: " + name(ruledOn) + ", not accepted.");
        assertThat(page.locator("#said")).hasText("Decided: " + name(ruledOn) + ", not accepted.");
        assertThat(page.locator("#title")).hasText("Petitions");
        assertThat(page.locator("#title")).isFocused();
        assertThat(page.locator(".tabs a")).hasText(new String[] {"Open (0)", "Ruled on (2)"});
        assertThat(page.locator("#portal")).containsText("There are no petitions here.");
        accessible(page);
        page.click("#last a");
        assertThat(page.locator("#title")).hasText(name(ruledOn) + ruledOn.id());
        assertThat(page.locator("#portal")).containsText("No report was handed in.");
        assertThat(page.locator("[name=accepted]")).hasCount(2);
    }

    private static String name(Person student) {
        return world.stored(CALL, student).path("name").asText();
    }

    @Test
    @Order(4)
    void a_hundred_payloads_in_the_petition_the_ruling_and_the_names_of_files_run_nowhere() {
        for (var language : Language.values()) {
            try (var student =
                    XssWatch.visitor(world, sitting.getFirst(), language).applyingTo(CALL)) {
                var page = student.tabAt("petition");
                new Payloads().addToAnswers(student.context());
                XssWatch.readEverywhere(
                        student,
                        page,
                        List.of(
                                "petition",
                                "status",
                                "messages",
                                "documents",
                                "check",
                                "about",
                                "exams",
                                "claims",
                                "choices",
                                "declarations"));
            }
        }
    }
}
