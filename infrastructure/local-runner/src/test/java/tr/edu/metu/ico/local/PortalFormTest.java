package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.THE_DAY_BEFORE;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.PortalWorld.choices;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.saved;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.site.Language;

/** The form with the keyboard, a mouse and a finger: choices, taking an application back, and what a browser may do. */
class PortalFormTest extends PortalCase {
    private static final int MOST_KEYS = 12;
    private static final List<String> STEPS =
            List.of("about", "choices", "exams", "claims", "declarations", "documents", "check");

    @BeforeAll
    static void the_office_has_announced_a_call() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "OE-2024");
    }

    @Test
    void four_choices_are_turned_round_with_at_most_twelve_keys_and_every_move_is_spoken() {
        var person = People.named("2500002");
        world.draft(person, 4);
        try (var student = world.visitor(person, Language.EN, Visitor.DESK, TURKIYE)) {
            var before = choices(world.stored(person).path("draft"));
            var page = student.tabAt("choices");
            page.focus("#down-0");
            var keys = List.of(
                    "4 up-3",
                    "ArrowUp up-2",
                    "ArrowUp up-1",
                    "ArrowUp down-0",
                    "3 down-2",
                    "ArrowUp down-1",
                    "ArrowUp down-0",
                    "2 down-1");
            for (var key : keys) {
                var pressed = key.split(" ")[0];
                page.keyboard().press(pressed);
                assertThat(page.locator("#" + key.split(" ")[1])).isFocused();
                if (pressed.matches("[0-9]")) {
                    assertThat(page.locator("#said"))
                            .hasText(Pattern.compile(".+\\(.+\\) is now choice " + pressed + " of 4\\."));
                }
            }
            saved(page);

            assertTrue(keys.size() <= MOST_KEYS, keys.size() + " keys");
            assertEquals(before.reversed(), choices(world.stored(person).path("draft")));
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_choice_is_dragged_with_a_mouse_and_with_a_finger() {
        var person = People.named("2500004");
        world.draft(person, 3);
        var before = choices(world.stored(person).path("draft"));
        try (var student = world.visitor(person, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("choices");
            dragged(page, 2, 0);
            saved(page);
            assertEquals(
                    List.of(before.get(2), before.get(0), before.get(1)),
                    choices(world.stored(person).path("draft")));
            touched(page, student.context().newCDPSession(page), 0, 1);
            assertThat(page.locator("#said")).hasText(Pattern.compile(".+: artık 3 tercihin 2. sırasında."));
            saved(page);
            assertEquals(
                    List.of(before.get(0), before.get(2), before.get(1)),
                    choices(world.stored(person).path("draft")));
            assertEquals(List.of(), student.complaints());
        }
    }

    private static double[] gripOf(Page page, int row) {
        page.locator(".grip").nth(row).scrollIntoViewIfNeeded();
        return middle(page, ".grip", row);
    }

    private static double[] middle(Page page, String selector, int row) {
        var box = page.locator(selector).nth(row).boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private static void dragged(Page page, int from, int to) {
        var grip = gripOf(page, from);
        page.mouse().move(grip[0], grip[1]);
        page.mouse().down();
        var target = middle(page, ".ranking > li", to);
        page.mouse().move(target[0], target[1], new Mouse.MoveOptions().setSteps(5));
        assertThat(page.locator(".ranking > li").nth(to)).hasClass(Pattern.compile("above|below"));
        page.mouse().up();
    }

    private static void touched(Page page, CDPSession device, int from, int to) {
        var grip = gripOf(page, from);
        touch(device, "touchStart", grip);
        touch(device, "touchMove", middle(page, ".ranking > li", to));
        touch(device, "touchEnd", null);
    }

    private static void touch(CDPSession device, String type, double[] at) {
        var event = new JsonObject();
        event.addProperty("type", type);
        var points = new JsonArray();
        if (at != null) {
            var point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        event.add("touchPoints", points);
        device.send("Input.dispatchTouchEvent", event);
    }

    @Test
    void the_score_of_the_public_calculator_is_shown_beside_the_choices() {
        var person = People.named("2500002");
        try (var student = world.visitor(person, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("choices");
            assertThat(page.locator("#estimate")).containsText(Pattern.compile("Tahmini puan: [0-9]{2},[0-9]{2}\\."));
            accessible(page);
            page.click("#estimate a");
            assertThat(page.locator("#cgpa")).isVisible();
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void an_application_is_taken_back_in_two_steps_and_submitted_again() {
        var person = People.named("2500012");
        world.draft(person, 2);
        world.submit(person);
        try (var student = world.visitor(person, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("status");
            button(page, "Take it back").click();
            assertThat(page.locator("#leaving")).isFocused();
            accessible(page);
            button(page, "Keep it").click();
            assertThat(page.locator("#leave")).isFocused();
            assertEquals("SUBMITTED", world.stored(person).path("state").asText());
            page.keyboard().press("Enter");
            page.click("#leave-now");
            assertThat(page.locator("#said")).hasText("The application was taken back. It is a draft again.");
            assertEquals("DRAFT", world.stored(person).path("state").asText());
            student.open(page, "check");
            assertThat(page.locator(".note").first()).containsText("Not submitted yet.");
            page.click("#submit");
            assertThat(page.locator("#title")).hasText("Your application has been received");
            assertEquals("SUBMITTED", world.stored(person).path("state").asText());
            assertEquals(2, world.submissions(person));
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void back_forward_and_reload_change_nothing_on_any_step() {
        var person = People.named("2500003");
        world.draft(person, 3);
        try (var student = world.visitor(person, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("about");
            assertThat(page.locator("#portal")).containsText("As of ");
            assertThat(page.locator("#portal")).containsText("write to the office before the deadline");
            var before = world.stored(person).path("draft");
            for (var step : STEPS.subList(1, STEPS.size())) {
                page.click(".on a");
                page.waitForURL(address -> address.contains("page=" + step));
                page.reload();
                Visitor.shown(page);
            }
            for (var step : STEPS.reversed().subList(1, STEPS.size())) {
                page.goBack();
                page.waitForURL(address -> address.contains("page=" + step));
                page.waitForSelector(".way [aria-current=step]");
            }
            page.goForward();
            assertThat(page.locator(".ranking > li")).hasCount(3);
            assertEquals(before, world.stored(person).path("draft"));
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_browser_that_dies_at_any_step_leaves_a_draft_that_opens_elsewhere() {
        var person = People.named("2500005");
        var answers = Map.of(
                "choices", "main ul.plain button >> nth=0", "exams", "#source-record", "declarations", "#courseLoad");
        for (var step : List.of("choices", "exams", "declarations", "documents", "check")) {
            try (var dying = world.visitor(person, Language.TR, Visitor.PHONE, TURKIYE)) {
                var page = dying.tabAt(step);
                page.waitForSelector(".way [aria-current=step]");
                if (answers.containsKey(step)) {
                    page.click(answers.get(step));
                    saved(page);
                }
            }
        }
        try (var elsewhere = world.visitor(person, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = elsewhere.tabAt("check");
            assertThat(page.locator(".note").first()).containsText("Not submitted yet.");
            assertThat(page.locator(".answers")).containsText("The score that the university has on record");
            assertEquals("DRAFT", world.stored(person).path("state").asText());
            assertEquals(1, choices(world.stored(person).path("draft")).size());
            assertEquals(0, world.submissions(person));
        }
    }
}
