package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.people.Deputyship;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** A coordinator, a deputy and an officer work on the same applications, until the result is public. */
@TestMethodOrder(OrderAnnotation.class)
class StaffTogetherTest extends PortalCase {
    private static final int APPLICANTS = 40;
    private static final Person CENG = People.named("coordinator-ceng");
    private static final Person DEPUTY = People.named("coordinator-ee");
    private static final Person OFFICER = People.named("officer-1");
    private static final String LIST = "?page=staff&view=department&call=OE-2024";
    private static final String DEPUTIES = "?page=staff&view=deputies";

    @BeforeAll
    static void students_have_applied() {
        world = PortalWorld.theDayBeforeTheDeadline(state, APPLICANTS);
    }

    @Test
    @Order(1)
    void a_coordinator_names_a_deputy_who_decides_until_the_office_ends_it() {
        try (var deputy = world.visitor(DEPUTY, Language.EN, Visitor.DESK, TURKIYE);
                var coordinator = world.visitor(CENG, Language.EN, Visitor.DESK, TURKIYE);
                var officer = world.visitor(OFFICER, Language.TR, Visitor.PHONE, TURKIYE)) {
            var theirs = deputy.tabAt("?page=staff");
            var own = coordinator.tabAt(DEPUTIES);
            accessible(own);
            name(own, "nobody@ico.example");
            var refused = "Nobody has logged in as a coordinator with this address.";
            assertThat(own.locator("#error")).containsText(refused);
            assertThat(own.locator("#error button")).hasCount(0);
            assertThat(own.locator("#mail-wrong")).containsText(refused);
            own.click("#error a");
            assertThat(own.locator("#mail")).isFocused();
            accessible(own);
            own.fill("#until-day", "");
            button(own, "Name the deputy").click();
            assertThat(own.locator("#until-wrong")).hasText("“Last day” must include a day.");
            assertThat(own.locator("#mail-wrong")).hasCount(0);
            own.fill("#mail", " ");
            own.fill("#from-month", "13");
            button(own, "Name the deputy").click();
            assertThat(own.locator("#error li")).hasText(new String[] {
                "Fill in “Email address of the deputy”.",
                "“First day” is not a day of the calendar. Check day, month and year.",
                "“Last day” must include a day."
            });
            own.click("#error li:last-child a");
            assertThat(own.locator("#until-day")).isFocused();
            accessible(own);
            name(own, "coordinator-ee@ico.example");
            assertThat(own.locator(".list")).containsText("Coordinator of Electrical and Electronics Engineering");
            assertThat(own.locator(".list .tag")).hasText("decides now");
            accessible(own);

            deputy.open(theirs, "?page=staff");
            assertThat(theirs.locator(".note")).containsText("You decide for CENG in place of");
            accessible(theirs);
            deputy.open(theirs, LIST + "&decision=NEW&department=CENG");
            theirs.locator(".list th[scope=row] a").first().click();
            assertThat(theirs.locator("#approve")).isFocused();
            theirs.keyboard().press("Enter");
            assertThat(theirs.locator("#last")).containsText("Decided:");

            var office = officer.tabAt(DEPUTIES);
            accessible(office);
            fits(office);
            button(office, "Şimdi sonlandır").click();
            assertThat(office.locator(".list .tag")).hasText("erken sonlandırıldı");
            deputy.open(theirs, LIST + "&decision=NEW&department=CENG");
            assertThat(theirs.locator("#error")).isVisible();
            assertEquals(List.of(), coordinator.complaints());
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static void name(Page page, String mail) {
        page.fill("#mail", mail);
        var today = Deputyship.day(world.system().clock().instant());
        day(page, "from", today);
        day(page, "until", today.plusDays(7));
        button(page, "Name the deputy").click();
    }

    private static void day(Page page, String field, LocalDate day) {
        page.fill("#" + field + "-day", Integer.toString(day.getDayOfMonth()));
        page.fill("#" + field + "-month", Integer.toString(day.getMonthValue()));
        page.fill("#" + field + "-year", Integer.toString(day.getYear()));
    }

    @Test
    @Order(2)
    void the_department_and_the_office_read_each_others_comments_on_an_application() {
        try (var coordinator = world.visitor(CENG, Language.EN, Visitor.DESK, TURKIYE);
                var officer = world.visitor(OFFICER, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW&sort=NAME");
            page.locator(".list th[scope=row] a").first().click();
            page.fill("#comment", "Please look at the second choice.");
            button(page, "Add the comment").click();
            assertThat(page.locator("#comments")).isFocused();
            assertThat(page.locator("section:has(#comments) li")).containsText("Please look at the second choice.");
            page.locator("summary", new Page.LocatorOptions().setHasText("History"))
                    .press("Enter");
            assertThat(page.locator("details[open] li").last()).containsText("submitted");
            accessible(page);
            afterTheLoginExpired(page);

            var student = page.url().replaceAll(".*student=([0-9]{7}).*", "$1");
            var office = officer.tabAt(LIST + "&student=" + student);
            assertThat(office.locator("section:has(#comments) li")).containsText("Please look at the second choice.");
            office.locator("summary", new Page.LocatorOptions().setHasText("Geçmiş"))
                    .press("Enter");
            assertThat(office.locator("details[open]")).containsText("yorum");
            accessible(office);
            fits(office);
            assertEquals(List.of(), coordinator.complaints());
            assertEquals(List.of(), officer.complaints());
        }
    }

    /** A login that has expired has its own sentence and leads back to the same application. */
    private static void afterTheLoginExpired(Page page) {
        var place = page.url();
        world.expire(page, CENG);
        page.fill("#comment", "One more.");
        button(page, "Add the comment").click();
        assertThat(page.locator("#error")).containsText("Your login has expired");
        button(page, "Log in").click();
        page.locator("button[value='" + CENG.id() + "']").click();
        page.waitForSelector("#comments");
        assertEquals(place, page.url());
    }

    @Test
    @Order(3)
    void what_many_at_once_decided_is_taken_back_with_one_click() {
        try (var coordinator = world.visitor(DEPUTY, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW");
            int waiting = page.locator(".list tbody tr").count();
            assertTrue(waiting > 1, () -> waiting + " wait");
            button(page, "Choose all").click();
            button(page, "Approve those chosen").click();
            page.locator("form.warn button").first().click();
            assertThat(page.locator("#outcomes")).containsText(waiting + " applications");
            assertThat(page.locator(".list tbody tr")).hasCount(0);
            accessible(page);

            page.click("#undo");
            assertThat(page.locator("#outcomes")).hasText(waiting + " decisions have been taken back.");
            assertThat(page.locator("#outcomes")).isFocused();
            assertThat(page.locator(".list tbody tr")).hasCount(waiting);
            accessible(page);

            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#approve")).isFocused();
            var place = page.url();
            page.keyboard().press("Enter");
            assertThat(page.locator(".between")).containsText(waiting - 1 + " left to decide");
            page.click("#take-last-back");
            assertThat(page.locator(".between")).containsText(waiting + " left to decide");
            assertThat(page.locator("#approve")).isFocused();
            assertEquals(place, page.url());
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    @Order(4)
    void after_the_publication_a_coordinator_sees_outcome_place_and_withdrawal_of_their_students() {
        var office = new PortalOffice(world.api(), APPLICANTS);
        office.closes();
        office.decides();
        try (var coordinator = world.visitor(CENG, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = coordinator.tabAt(LIST);
            assertThat(page.locator("#field-outcome")).hasCount(0);
            office.publishes();
            coordinator.open(page, LIST);
            page.selectOption("#field-outcome", outcome(page));
            button(page, "Süz").click();
            page.waitForURL(address -> address.contains("outcome="));
            assertThat(page.locator(".list")).containsText("tercih");
            accessible(page);
            fits(page);
            page.locator("a", new Page.LocatorOptions().setHasText("Bu listeyi dosya olarak al"))
                    .click();
            assertThat(page.locator("#department")).hasValue("CENG");
            assertEquals(List.of(), coordinator.complaints());
        }
        try (var desk = world.visitor(CENG, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = desk.tabAt(LIST);
            assertThat(page.locator(".list")).containsText(Pattern.compile("choice [1-9]"));
            accessible(page);
        }
    }

    /** The first outcome of the list with a place. */
    private static String outcome(Page page) {
        return page.locator("#field-outcome option").all().stream()
                .map(option -> option.getAttribute("value"))
                .filter(value -> value.startsWith("PLACED"))
                .findFirst()
                .orElseThrow();
    }

    private static void fits(Page page) {
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));
    }
}
