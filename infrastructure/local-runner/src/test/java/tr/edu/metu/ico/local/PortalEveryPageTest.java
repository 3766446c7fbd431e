package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
 * Every page of a student at both widths and in both languages, with the text spacing of WCAG 1.4.12, in the dark and
 * enlarged. With {@code -DcontactSheet=FOLDER} a picture of each page is written to this folder.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalEveryPageTest extends PortalCase {
    private static final int APPLICANTS = 15;

    /** A window of 1,280 pixels at 400 %. */
    private static final int ENLARGED = 320;

    private static final Person PLACED = People.named("2500002");
    private static final Person UNPLACED = People.named("2500007");
    private static final String VERSION = "version";
    private static final List<String> OPEN = List.of(
            "applications",
            "about",
            "choices",
            "exams",
            "claims",
            "declarations",
            "documents",
            "check",
            "status",
            "messages",
            "data",
            "petition");
    private static final List<String> CLOSED =
            List.of("applications", "check", "status", "result", "messages", VERSION);
    private static final Optional<String> CONTACT_SHEET = Optional.ofNullable(System.getProperty("contactSheet"));

    private static PortalOffice office;

    @BeforeAll
    static void the_day_before_the_deadline() {
        world = PortalWorld.theDayBeforeTheDeadline(state, APPLICANTS);
        office = new PortalOffice(world.api(), APPLICANTS);
        // one place only, which goes to the better of the two
        chooses(PLACED, "JP-HINODE", "FALL");
        chooses(UNPLACED, "JP-HINODE", "SPRING");
    }

    /** A draft with this one choice, and otherwise the answers that are stored. */
    private static void chooses(Person student, String university, String semester) {
        var application = "/calls/OE-2024/applications/" + student.id();
        var stored = world.api().get(student, application).expecting(200);
        var content = (ObjectNode) stored.body().path(stored.body().has("draft") ? "draft" : "submitted");
        content.putArray("choices").addObject().put("university", university).put("semester", semester);
        var version = stored.etag().orElseThrow();
        world.api()
                .send(student, "PUT", application + "/draft", content.toString(), "If-Match", version)
                .expecting(200);
    }

    @Test
    @Order(1)
    void before_the_deadline_nothing_is_cut_off_or_overlaps_with_wider_text_spacing() {
        readable(PLACED, "open", OPEN);
    }

    @Test
    @Order(2)
    void after_the_publication_nothing_is_cut_off_or_overlaps_with_wider_text_spacing() {
        world.submit(PLACED);
        world.submit(UNPLACED);
        office.closes();
        office.decides();
        office.publishes();
        readable(UNPLACED, "unplaced", CLOSED);
        readable(PLACED, "placed", CLOSED);
    }

    private static void readable(Person person, String phase, List<String> pages) {
        for (var language : Language.values()) {
            try (var student = world.visitor(person, language, Visitor.DESK, TURKIYE)) {
                var page = student.tabAt("applications");
                for (var shown : pages) {
                    student.open(page, shown.equals(VERSION) ? version(person) : shown);
                    page.evaluate("() => document.querySelectorAll('details').forEach(one => (one.open = true))");
                    for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
                        page.setViewportSize(width, 900);
                        var name =
                                String.join("-", phase, shown.replaceAll("[^a-z]+", "-"), language.code(), width + "");
                        picture(page, name);
                        assertEquals(List.of(), spread(page), name);
                    }
                    if (language == Language.TR) {
                        enlargedInTheDark(page, phase + "-" + shown.replaceAll("[^a-z]+", "-"));
                    }
                }
                assertEquals(List.of(), student.complaints());
            }
        }
    }

    private static void enlargedInTheDark(Page page, String shown) {
        page.setViewportSize(ENLARGED, 900);
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), shown);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(page, shown + "-tr-dark-" + ENLARGED);
        accessible(page);
        RootLocale.run(() -> page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)));
        page.setViewportSize(Visitor.DESK, 900);
    }

    private static void picture(Page page, String name) {
        CONTACT_SHEET.ifPresent(folder -> page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png"))));
    }

    /** The query of the version that the student has submitted last. */
    private static String version(Person person) {
        var sent = world.api().get(person, "/calls/OE-2024/applications/" + person.id() + "/submissions");
        return "?page=version&call=OE-2024&version="
                + sent.list("submissions").getFirst().path("version").asText();
    }

    /** What is cut off or overlaps when text is spaced as a reader may wish (WCAG 1.4.12); empty when nothing does. */
    private static Object spread(Page page) {
        return page.evaluate("""
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
              const words = (element) => element.textContent.trim().replace(/\\s+/g, " ").slice(0, 60);
              const found = [];
              if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
              const seen = [...document.querySelectorAll("body *")].filter((element) =>
                element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest(".unseen") === null);
              for (const element of seen) {
                const { overflowX, overflowY } = getComputedStyle(element);
                const hides = [overflowX, overflowY].some((one) => one === "hidden" || one === "clip");
                if (hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) found.push("cut off: " + words(element));
              }
              for (const element of seen) {
                const said = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()).join("");
                const { width, height } = element.getBoundingClientRect();
                if (said.length > 40 && width < 130 && height > 200) found.push("squeezed: " + words(element));
              }
              const texts = [];
              for (const element of seen) {
                for (const node of element.childNodes) {
                  if (node.nodeType !== Node.TEXT_NODE || node.data.trim() === "") continue;
                  const range = document.createRange();
                  range.selectNodeContents(node);
                  for (const box of range.getClientRects()) texts.push({ element, box });
                }
              }
              texts.forEach((one, index) => {
                for (const other of texts.slice(index + 1)) {
                  if (one.element === other.element) continue;
                  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
                  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
                  if (wide > 3 && high > 6) found.push("overlap: " + words(one.element) + " / " + words(other.element));
                }
              });
              document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
              return found;
            }
            """);
    }

    @Test
    @Order(3)
    void an_objection_is_written_sent_and_changed_with_the_keyboard_alone() {
        try (var student = world.visitor(UNPLACED, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("result");
            PortalPetitionTest.tabTo(page, "objection");
            page.keyboard().type("My average is wrong.");
            page.keyboard().press("Tab");
            assertThat(page.locator("#object")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".objection blockquote")).hasText("My average is wrong.");

            PortalPetitionTest.tabTo(page, "objection");
            page.keyboard().press("Control+A");
            page.keyboard().type("My average is 3.50.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator(".objection blockquote")).hasText("My average is 3.50.");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    @Order(4)
    void a_hundred_payloads_in_result_objection_and_versions_run_nowhere() {
        office.answers(UNPLACED, "REJECTED", String.join(" ", Payloads.ALL.subList(0, 8)));
        for (var person : List.of(UNPLACED, PLACED)) {
            for (var language : Language.values()) {
                try (var student = XssWatch.visitor(world, person, language)) {
                    var page = student.tabAt("applications");
                    new Payloads().addToAnswers(student.context());
                    XssWatch.readEverywhere(
                            student, page, List.of("result", version(person), "status", "messages", "data"));
                }
            }
        }
    }

    @Test
    @Order(5)
    void a_late_withdrawal_says_what_it_costs_before_and_after() {
        world.advance(Duration.between(office.moment("scoreAt"), office.moment("withdrawClosesAt"))
                .plusHours(1));
        try (var student = world.visitor(PLACED, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("result");
            PortalPetitionTest.tabTo(page, "leave");
            page.keyboard().press("Enter");
            assertThat(page.locator("#leaving")).isFocused();
            assertThat(page.locator(".leaving li")).hasText(new String[] {
                "Yerinizi kaybedersiniz.",
                "Süresi dolmuştur: sonraki başvurularınızda puanınız kesilebilir.",
                "Bu işlemi ofis de geri alamaz."
            });
            page.keyboard().press("Tab");
            page.keyboard().type("Ailevi nedenler.");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.locator("#title")).isFocused();
            assertThat(page.locator(".leaving")).hasCount(0);
            accessible(page);
            student.open(page, "status");
            assertThat(page.locator("main")).containsText("Vazgeçme zamanı:");
            assertEquals(List.of(), student.complaints());
        }
    }
}
