package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** Coordinators and officers at the portal, the day before the deadline: in a browser, against the whole system. */
class StaffPortalTest extends PortalCase {
    private static final Person EE = People.named("coordinator-ee");
    private static final Person CENG = People.named("coordinator-ceng");
    private static final Person ME = new Person(
            "coordinator-me", Person.Group.coordinator, List.of("ME"), "The coordinator of ME", "ME koordinatörü");
    private static final Person COLLEAGUE = new Person(
            "coordinator-2", Person.Group.coordinator, List.of("CENG"), "The other coordinator", "Diğer koordinatör");
    private static final Person ECON = People.named("coordinator-econ");
    private static final String LIST = "?page=staff&view=department&call=OE-2024";
    private static final String DOCUMENTS = "?page=staff&view=documents&call=OE-2024";
    private static final Person ENTITLED = People.named("officer-1");
    private static final Person OTHER = People.named("officer-2");
    /** The height of a small phone. */
    private static final int SMALL = 667;

    private static final int MOST_KEYS = 2;
    private static final int MOST_KEYS_FOR_A_DOCUMENT = 3;

    @BeforeAll
    static void students_have_applied() {
        world = PortalWorld.theDayBeforeTheDeadline(state, 40);
    }

    @Test
    void a_coordinator_decides_on_every_application_with_one_or_two_keys_each() {
        try (var coordinator = world.visitor(EE, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt("applications");
            assertThat(page.locator("#title")).hasText("My work");
            assertThat(page.locator("header nav a[aria-current]")).hasText("My work");
            accessible(page);
            page.click(".waits");
            page.waitForSelector(".list");
            var waiting = page.locator(".list tbody tr").count();
            assertThat(page.locator(".tabs [aria-current]")).hasText("To decide (" + waiting + ")");
            accessible(page);
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#approve")).isFocused();
            accessible(page);

            int keys = 0;
            for (int left = waiting; left > 0; left--) {
                assertThat(page.locator(".between")).containsText(left + " left to decide");
                assertThat(page.locator("#approve")).isFocused();
                keys += left % 3 == 0 ? press(page, "d", "Enter") : press(page, "Enter");
            }

            assertThat(page.locator("#title")).hasText("Applications");
            assertThat(page.locator("#portal")).containsText("No application is waiting for a decision here.");
            assertThat(page.locator("#last")).containsText("Decided:");
            assertTrue(keys <= MOST_KEYS * waiting, keys + " keys for " + waiting + " decisions");
            assertEquals(List.of(), undecided("EE"));
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    /** Presses keys one after the other and counts them. */
    private static int press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
        return keys.length;
    }

    @Test
    void the_list_shows_what_was_submitted_and_its_numbers_are_those_of_the_rows_behind_them() {
        try (var coordinator = world.visitor(ECON, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = coordinator.tabAt(LIST);
            var submitted = page.locator(".tabs [aria-current]");
            assertThat(submitted).hasText("Gönderilenlerin tümü (" + rows(page) + ")");
            assertThat(page.locator(".list")).not().containsText("Taslak, gönderilmedi");
            var drafts = page.locator(".tabs a", new Page.LocatorOptions().setHasText("Taslaklar"));
            var words = drafts.innerText();
            drafts.click();
            assertThat(submitted).hasText(words);
            assertThat(page.locator(".list tbody tr")).hasCount(Integer.parseInt(words.replaceAll("[^0-9]", "")));
            accessible(page);
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    private static int rows(Page page) {
        return page.locator(".list tbody tr").count();
    }

    @Test
    void the_buttons_of_a_decision_leave_three_quarters_of_a_phone_to_what_is_decided_on() {
        try (var coordinator = world.visitor(ECON, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW&sort=-NAME");
            page.setViewportSize(Visitor.PHONE, SMALL);
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#approve")).isFocused();
            assertThat(page.locator(".facts").first()).containsText("İngilizce puanı");
            assertTrue(page.locator(".decide").boundingBox().height <= SMALL / 4.0);
            assertTrue((boolean)
                    page.evaluate("() => document.querySelector('.crumbs .whole').getClientRects().length === 1"));
            accessible(page);
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void approving_many_shows_first_who_they_are_and_each_outcome_afterwards() {
        try (var coordinator = world.visitor(CENG, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW&sort=-CGPA");
            var waiting = undecided("CENG");
            button(page, "Karar bekleyenlerin tümünü seç").click();
            page.locator(".list input[type=checkbox]").first().uncheck();
            var theirs =
                    page.locator(".list th[scope=row] .soft").last().innerText().substring(0, 7);
            decline(COLLEAGUE, theirs);
            button(page, "Seçilenleri onayla").click();
            assertThat(page.locator("#sure")).hasText(waiting.size() - 2 + " başvuru onaylansın mı?");
            assertThat(page.locator("#sure")).isFocused();
            assertThat(page.locator("form.warn .columns li")).hasCount(waiting.size() - 2);
            assertThat(page.locator("form.warn")).containsText("1 başvuru onaylanamaz:");
            accessible(page);
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));

            button(page, "başvuruyu onayla").click();
            assertThat(page.locator("#outcomes")).hasText(waiting.size() - 2 + " başvuru onaylandı.");
            assertThat(page.locator(".list tbody tr")).hasCount(1);
            accessible(page);
            assertEquals(1, undecided("CENG").size());
            page.reload();
            assertThat(page.locator(".list tbody tr")).hasCount(1);
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void approving_many_shows_who_does_not_meet_a_condition_and_leaves_them_out_on_request() {
        try (var coordinator = world.visitor(ME, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW&sort=NAME");
            var waiting = undecided("ME");
            button(page, "Choose all that are to be decided").click();
            button(page, "Approve those chosen").click();
            assertThat(page.locator("#failing")).containsText("A score is needed");
            accessible(page);
            var failing = page.locator("#failing a").getAttribute("href").replaceAll(".*student=", "");

            page.click("#leave-out");
            assertThat(page.locator("#failing")).hasCount(0);
            assertThat(page.locator("form.warn .columns li")).hasCount(waiting.size() - 1);
            page.click("form.warn button:not([type=button])");
            assertThat(page.locator("#outcomes")).isFocused();
            assertEquals(List.of(failing), undecided("ME"));
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void a_decision_on_an_application_that_another_person_has_decided_meanwhile_overwrites_nothing() {
        try (var coordinator = world.visitor(ECON, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(LIST + "&decision=NEW&sort=NAME");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#approve")).isFocused();
            var student = page.url().replaceAll(".*student=([0-9]{7}).*", "$1");
            decline(ECON, student);

            page.keyboard().press("Enter");
            assertThat(page.locator("#error")).isFocused();
            assertThat(page.locator(".note.warn")).containsText("not approved on");
            accessible(page);
            assertEquals(false, reviewed(student).path("approved").asBoolean());
            button(page, "Load the page again").click();
            assertThat(page.locator(".decide .note")).containsText("not approved on");

            page.goBack();
            assertThat(page.locator(".tabs [aria-current]")).containsText("To decide");
            assertThat(page.locator("[aria-sort=ascending]")).hasText("Name");
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    @Test
    void an_officer_checks_documents_with_at_most_three_keys_each() {
        try (var officer = world.visitor(ENTITLED, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(DOCUMENTS + "&slot=LANGUAGE");
            assertThat(page.locator("#title")).hasText("Documents");
            accessible(page);
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            assertThat(page.locator("iframe.sheet")).hasAttribute("src", Pattern.compile("blob:.*"));
            accessible(page);
            int waiting = Integer.parseInt(
                    page.locator(".between .soft").innerText().replaceAll(".*\\. ([0-9]+) left.*", "$1"));

            int keys = press(page, "8", "5", "Enter");
            assertThat(page.locator("#last")).containsText("approved");
            assertThat(page.locator("#score")).isFocused();
            keys += press(page, "r", "2", "Enter");
            assertThat(page.locator("#last")).containsText("rejected");
            assertThat(page.locator("#score")).isFocused();

            assertEquals(2 * MOST_KEYS_FOR_A_DOCUMENT, keys);
            assertThat(page.locator(".between")).containsText(waiting - 2 + " left to check");
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    void a_verdict_is_taken_back_at_once_or_later_and_the_list_says_who_opened_what() {
        try (var officer = world.visitor(OTHER, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(DOCUMENTS + "&slot=LANGUAGE&sort=-ARRIVED&opened=NO");
            int untouched = page.locator(".list tbody tr").count();
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            var place = page.url();
            press(page, "r", "Enter");
            assertThat(page.locator("#last")).containsText("rejected");
            page.click("#take-last-back");
            assertThat(page.locator("#last")).containsText("Taken back:");
            assertThat(page.locator("#last a")).hasCount(0);
            assertEquals(place, page.url());
            assertThat(page.locator(".tag").first()).hasText("received");

            page.goBack();
            page.goBack();
            officer.open(page, DOCUMENTS + "&slot=LANGUAGE&sort=-ARRIVED&opened=NO");
            assertThat(page.locator(".list tbody tr")).hasCount(untouched - 2);
            page.selectOption("#field-opened", "YES");
            button(page, "Filter").click();
            assertThat(page.locator(".list tbody")).containsText("Opened by " + OTHER.english());
            accessible(page);

            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            press(page, "r", "Enter");
            assertThat(page.locator("#last")).containsText("rejected");
            officer.open(page, DOCUMENTS + "&state=REJECTED");
            assertThat(page.locator(".list")).containsText("Second ICO officer");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator(".wide-left")).containsText("Reason given:");
            page.click("#take-back");
            assertThat(page.locator("#reject")).hasCount(1);
            assertThat(page.locator("#take-back")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    void two_officers_at_one_document_are_told_who_decided_and_nothing_is_overwritten() {
        try (var officer = world.visitor(ENTITLED, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(DOCUMENTS + "&slot=LANGUAGE&sort=-NAME");
            page.locator(".list th[scope=row] a").first().click();
            assertThat(page.locator("#score")).isFocused();
            accessible(page);
            rejectedBy(OTHER, page.url());
            press(page, "8", "5", "Enter");

            assertThat(page.locator("#error")).isFocused();
            assertThat(page.locator("#error")).containsText("Second ICO officer");
            assertThat(page.locator(".wide-left")).containsText("Şimdiki durum: reddedildi.");
            accessible(page);
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    void an_officer_who_is_not_entitled_finds_no_document_of_a_special_category() {
        var special = StreamSupport.stream(
                        world.api()
                                .get(ENTITLED, "/calls/OE-2024/work/documents")
                                .expecting(200)
                                .body()
                                .path("documents")
                                .spliterator(),
                        false)
                .filter(task -> !task.path("slot").asText().equals("LANGUAGE"))
                .findFirst()
                .orElseThrow();
        try (var officer = world.visitor(OTHER, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(DOCUMENTS);
            assertThat(page.locator("#field-slot option")).hasText(new String[] {"All", "English score document"});
            officer.open(
                    page,
                    DOCUMENTS + "&student=" + special.path("student").asText() + "&document="
                            + special.path("document").asText());
            assertThat(page.locator("#error")).containsText("There is no such page");
            assertEquals(0, page.locator("#approve, .sheet, .facts").count());
            assertEquals(List.of(), officer.complaints());
        }
    }

    /** Rejects the document of an address by the API. */
    private static void rejectedBy(Person officer, String address) {
        var found =
                Pattern.compile("student=([0-9]{7}).*document=([0-9a-f]{32})").matcher(address);
        assertTrue(found.find(), address);
        var documents = "/calls/OE-2024/applications/" + found.group(1) + "/documents";
        var digest = StreamSupport.stream(
                        world.api()
                                .get(officer, documents)
                                .expecting(200)
                                .body()
                                .path("documents")
                                .spliterator(),
                        false)
                .filter(one -> one.path("id").asText().equals(found.group(2)))
                .map(one -> one.path("sha256").asText())
                .findFirst()
                .orElseThrow();
        var body = "{\"decision\":\"REJECTED\",\"reason\":\"No.\",\"sha256\":\"" + digest + "\"}";
        world.api()
                .send(officer, "PUT", documents + "/" + found.group(2) + "/verdict", body, "If-Match", "\"0\"")
                .expecting(200);
    }

    private static void decline(Person coordinator, String student) {
        var application = "/calls/OE-2024/applications/" + student;
        var version =
                world.api().get(coordinator, application).expecting(200).body().at("/receipt/version");
        var body =
                "{\"decision\":\"DECLINED\",\"code\":\"OTHER\",\"reason\":\"No.\",\"submission\":%d,\"declinedChoices\":[]}";
        world.api()
                .send(
                        coordinator,
                        "PUT",
                        application + "/review",
                        body.formatted(version.asLong()),
                        "If-Match",
                        "\"0\"")
                .expecting(200);
    }

    private static JsonNode reviewed(String student) {
        return world.api()
                .get(ECON, "/calls/OE-2024/applications/" + student)
                .expecting(200)
                .body()
                .path("review");
    }

    /** The students of a department who wait for a decision. */
    private static List<String> undecided(String department) {
        var work = world.api().get(ENTITLED, "/calls/OE-2024/work/applications?department=" + department);
        return StreamSupport.stream(
                        work.expecting(200).body().path("applications").spliterator(), false)
                .filter(task -> task.path("state").asText().equals("OPEN"))
                .map(task -> task.path("student").asText())
                .toList();
    }
}
