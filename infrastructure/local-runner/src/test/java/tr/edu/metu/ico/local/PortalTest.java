package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.PortalWorld.choices;
import static tr.edu.metu.ico.local.Visitor.button;
import static tr.edu.metu.ico.local.Visitor.saved;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;
import tr.edu.metu.ico.site.RootLocale;

/** Students at the portal, the day before the deadline: in a browser, against the whole system. */
class PortalTest extends PortalCase {
    private static final Person NEWCOMER = People.named("2500001");
    private static final Person HAS_DRAFT = People.named("2500002");
    private static final Person HAS_SUBMITTED = People.named("2500003");
    private static final int MOST_INTERACTIONS = 35;
    private static final JsonMapper JSON = new JsonMapper();

    private static final byte[] PDF = SampleFiles.pdf("An English score");
    private static final byte[] HEIC = "\0\0\0\u0018ftypheic\0\0\0\0".getBytes(ISO_8859_1);

    @BeforeAll
    static void the_office_has_announced_a_call() {
        world = PortalWorld.theDayBeforeTheDeadline(state, 15);
        world.draft(HAS_DRAFT, 3);
    }

    @Test
    void a_student_applies_on_a_phone_in_turkish_and_reads_the_receipt() {
        try (var student = world.visitor(NEWCOMER, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("applications");
            assertThat(page.locator(".cards")).containsText("Başvurabilirsiniz.");
            // the device is years ahead of the local system's clock: the server's time decides
            assertThat(page.locator(".cards")).containsText("kalan süre: 23 saat");
            accessible(page);
            var taps = new Taps(page);

            taps.click(".cards .button");
            assertThat(page.locator(".facts")).containsText(NEWCOMER.id());
            accessible(page);
            taps.click(".on a");
            taps.click("main ul.plain button >> nth=0");
            taps.click("main ul.plain button >> nth=4");
            saved(page);
            assertThat(page.locator(".ranking > li")).hasCount(2);
            accessible(page);
            taps.click(".on a");
            taps.click("#source-upload");
            taps.choose("#exam", "TOEFL_IBT");
            taps.type("#date-day", "4");
            taps.type("#date-month", "3");
            taps.type("#date-year", "2023");
            accessible(page);
            taps.click(".on a");
            accessible(page);
            taps.click(".on a");
            taps.click("#continuesSameLevel");
            taps.click("#courseLoad");
            accessible(page);
            taps.click(".on a");
            Visitor.give(page, "LANGUAGE", "IMG_0001.HEIC", HEIC);
            assertThat(page.locator(".slot").first()).containsText("Bu bir HEIC fotoğrafıdır");
            Visitor.give(page, "LANGUAGE", "ÖĞRENCİ ŞEMASI ığüşöç.pdf", PDF);
            assertThat(page.locator(".slot .tag").first()).hasText("✓ alındı");
            assertThat(page.locator(".slot").first()).containsText("ÖĞRENCİ ŞEMASI ığüşöç.pdf");
            accessible(page);
            taps.click(".on a");
            assertThat(page.locator(".note").first()).containsText("Henüz gönderilmedi.");
            accessible(page);
            submittingWithoutTheNoticeLeadsToIt(page);
            taps.click("#privacyNotice");
            saved(page);
            assertThat(page.locator("#blocking")).hasCount(0);
            taps.click("#submit");

            assertThat(page.locator("#title")).hasText("Başvurunuz alındı");
            accessible(page);
            var receipt = world.stored(NEWCOMER).path("receipt").path("receipt").asText();
            assertThat(page.locator(".facts")).containsText(receipt);
            assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"));
            assertTrue(taps.count() <= MOST_INTERACTIONS, taps.count() + " interactions");
            assertEquals(List.of(), student.complaints());
        }
    }

    /** With the keyboard; afterwards nothing is submitted and the focus is on the checkbox. */
    private static void submittingWithoutTheNoticeLeadsToIt(Page page) {
        assertThat(page.locator("#blocking")).containsText("Aydınlatma metnini okuduğunuzu onaylayın.");
        page.focus("#submit");
        page.keyboard().press("Enter");
        assertThat(page.locator("#privacyNotice")).isFocused();
        assertThat(page.locator("#privacyNotice")).hasAttribute("aria-invalid", "true");
        assertTrue(page.title().startsWith("Hata: "), page.title());
        assertThat(page.locator("#privacyNotice-wrong")).hasText("Aydınlatma metnini okuduğunuzu onaylayın.");
        accessible(page);
        assertEquals("DRAFT", world.stored(NEWCOMER).path("state").asText());
    }

    @Test
    void a_privacy_notice_that_changes_while_it_is_read_is_asked_for_again() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("applications");
            page.route(
                    "**/applications/" + HAS_DRAFT.id(),
                    PortalTest::withAnEarlierNotice,
                    new Page.RouteOptions().setTimes(1));
            student.open(page, "check");
            assertThat(page.locator("label[for=privacyNotice]")).hasText("I have read the privacy notice (version 2).");
            page.click("#blocking a[href='#privacyNotice']");
            assertThat(page.locator("#privacyNotice")).isFocused();
            page.keyboard().press("Space");

            assertThat(page.locator("label[for=privacyNotice]")).hasText("I have read the privacy notice (version 4).");
            assertThat(page.locator("#privacyNotice-says")).containsText("The privacy notice has changed");
            assertThat(page.locator("#privacyNotice")).not().isChecked();
            assertEquals(0, page.locator("#error").count());
            accessible(page);
            var notice = page.waitForPopup(() -> page.click("#privacyNotice-says a"));
            assertEquals(world.system().siteUrl() + "/en/privacy", notice.url());
            assertThat(notice.locator("h1")).containsText("Privacy notice");
            page.check("#privacyNotice");
            saved(page);

            assertEquals(
                    4, world.stored(HAS_DRAFT).at("/privacyNotice/acknowledged").asInt());
            student.open(page, "check");
            assertThat(page.locator("#submit")).isVisible();
            assertEquals(0, page.locator("#privacyNotice").count());
            assertEquals(List.of(), student.complaints());
        }
    }

    /** The application as it was shown before the notice changed, when nothing was acknowledged yet. */
    private static void withAnEarlierNotice(Route route) {
        var answer = route.fetch();
        try {
            var application = (ObjectNode) JSON.readTree(answer.body());
            application.putObject("privacyNotice").put("current", 2);
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(application.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void messages_are_shown_in_the_language_of_the_page() {
        try (var student = world.visitor(HAS_SUBMITTED, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("applications");
            page.click("text=Messages");
            assertThat(page.locator("#title")).hasText("Messages");
            var receipt = page.locator(".messages details").last();
            assertThat(receipt.locator("strong")).hasText("Application received");
            receipt.locator("summary").click();
            assertThat(receipt.locator(".letter")).containsText("Dear student,");
            assertThat(receipt.locator(".letter")).not().containsText("Sayın");
            accessible(page);
            page.click("a.switch");
            assertThat(page.locator("#title")).hasText("Mesajlar");
            assertThat(page.locator(".messages strong").last()).hasText("Başvurunuz alındı");
            assertThat(page.locator(".letter").last()).not().containsText("Dear student");
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void changes_of_a_submitted_application_are_submitted_once_however_often_the_button_is_clicked() {
        try (var student = world.visitor(HAS_SUBMITTED, Language.EN, Visitor.DESK, "Asia/Tokyo")) {
            var before = world.stored(HAS_SUBMITTED);
            var page = student.tabAt("choices");
            assertThat(page.locator(".note").first()).containsText("Türkiye time (UTC+3); on your device");
            page.click("#down-0");
            saved(page);
            assertThat(page.locator(".note").first()).containsText("2 changes not submitted.");
            assertEquals(
                    choices(before.path("submitted")),
                    choices(world.stored(HAS_SUBMITTED).path("submitted")));

            student.open(page, "check");
            page.evaluate("() => { for (let i = 0; i < 5; i++) document.getElementById('submit').click(); }");

            assertThat(page.locator("#title")).hasText("Your application has been received");
            var after = world.stored(HAS_SUBMITTED);
            assertEquals(moved(choices(before.path("submitted"))), choices(after.path("submitted")));
            assertEquals(2, world.submissions(HAS_SUBMITTED));
            student.open(page, "check");
            assertThat(page.locator("main")).containsText("Everything is submitted.");
            accessible(page);
            assertEquals(List.of(), student.complaints());
        }
    }

    /** With the first preference moved down by one. */
    private static List<String> moved(List<String> choices) {
        var moved = new ArrayList<>(choices);
        Collections.swap(moved, 0, 1);
        return moved;
    }

    @Test
    void preferences_are_put_in_order_with_the_keyboard_alone() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("choices");
            var before = choices(world.stored(HAS_DRAFT).path("draft"));

            page.focus("#down-0");
            page.keyboard().press("Enter");
            assertThat(page.locator("#said")).containsText(Pattern.compile("is now choice 2 of " + before.size()));
            assertThat(page.locator("#down-1")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#up-2")).isFocused();
            saved(page);

            assertEquals(
                    List.of(before.get(1), before.get(2), before.get(0)),
                    choices(world.stored(HAS_DRAFT).path("draft")));
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void what_was_entered_after_the_login_expired_is_saved_once_the_student_is_back() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("declarations");
            boolean before = page.isChecked("#courseLoad");
            world.expire(page, HAS_DRAFT);
            page.click("#courseLoad");
            assertThat(page.locator("#error")).containsText("Your login has expired");
            assertThat(page.locator("#error")).containsText("What you entered is kept in this tab.");
            assertTrue(page.title().startsWith("Error: "), page.title());
            assertEquals(1, page.locator("[role=alert]").count());
            accessible(page);

            button(page, "Log in").click();
            student.answerLogin(page);
            saved(page);

            assertAll(
                    () -> assertTrue(page.url().contains("page=declarations"), page.url()),
                    () -> assertEquals(!before, page.isChecked("#courseLoad")),
                    () -> assertEquals(
                            !before,
                            world.stored(HAS_DRAFT)
                                    .path("draft")
                                    .path("courseLoad")
                                    .asBoolean()),
                    () -> assertEquals(List.of(), student.complaints()));
        }
    }

    @Test
    void a_login_is_renewed_without_the_student_noticing() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("declarations");
            page.evaluate("""
                () => {
                  const tokens = JSON.parse(sessionStorage.getItem("ico.tokens"));
                  sessionStorage.setItem("ico.tokens", JSON.stringify({ ...tokens, until: 0 }));
                }\
                """);
            page.click("#continuesSameLevel");
            saved(page);
            assertEquals(0, page.locator("[role=alert]").count());
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void what_was_entered_without_a_connection_is_saved_when_it_is_back() {
        try (var student = world.visitor(HAS_DRAFT, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("declarations");
            boolean before = page.isChecked("#continuesSameLevel");
            RootLocale.run(() -> page.waitForLoadState(LoadState.NETWORKIDLE));
            student.context().setOffline(true);
            page.click("#continuesSameLevel");
            assertThat(page.locator("#error")).containsText("Bağlantı yok");
            // a step that was not opened before, and one that has to be read
            page.click(".way a:has-text('Ek puan')");
            assertThat(page.locator("#title")).hasText("Ek puan");
            page.click(".way a:has-text('Belgeler')");
            assertThat(page.locator("#error h2")).hasText("Bağlantı yok");
            student.context().setOffline(false);
            assertThat(page.locator("#title")).hasText("Belgeler");
            saved(page);

            assertEquals(0, page.locator("#error").count());
            assertEquals(
                    !before,
                    world.stored(HAS_DRAFT)
                            .path("draft")
                            .path("continuesSameLevel")
                            .asBoolean());
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void two_tabs_never_overwrite_each_other() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var older = student.tabAt("declarations");
            var newer = student.tabAt("choices");
            newer.click("#down-0");
            saved(newer);
            var kept = choices(world.stored(HAS_DRAFT).path("draft"));
            older.click("#courseLoad");

            assertThat(older.locator("#error")).containsText("This application was changed elsewhere");
            assertEquals(kept, choices(world.stored(HAS_DRAFT).path("draft")));
            accessible(older);
            button(older, "Take those saved elsewhere").click();
            assertThat(older.locator("#error")).hasCount(0);
            student.open(older, "choices");

            assertEquals(kept, choices(world.stored(HAS_DRAFT).path("draft")));
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void what_is_the_same_in_both_tabs_is_no_reason_to_ask() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var older = student.tabAt("declarations");
            var newer = student.tabAt("declarations");
            var before = world.stored(HAS_DRAFT).path("draft");
            newer.click("#courseLoad");
            saved(newer);
            older.click("#courseLoad");
            older.click("#continuesSameLevel");
            saved(older);

            var after = world.stored(HAS_DRAFT).path("draft");
            assertThat(older.locator("#error")).hasCount(0);
            for (var declared : List.of("courseLoad", "continuesSameLevel")) {
                assertEquals(
                        !before.path(declared).asBoolean(), after.path(declared).asBoolean(), declared);
                older.click("#" + declared);
            }
            saved(older);
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void back_and_reload_show_the_same_answers() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("choices");
            var ranking = page.locator(".ranking").innerText();
            page.click(".on a");
            page.waitForSelector("#source-record");
            page.goBack();
            assertThat(page.locator(".ranking")).hasText(Pattern.compile(".*"));
            assertEquals(ranking, page.locator(".ranking").innerText());
            page.reload();
            page.waitForSelector(".ranking");
            assertEquals(ranking, page.locator(".ranking").innerText());
            page.click("a.switch");
            assertThat(page.locator("#title")).hasText("Tercihler");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void nothing_is_left_after_logging_out() {
        try (var student = world.visitor(HAS_DRAFT, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = student.tabAt("about");
            button(page, "Oturumu kapat").click();
            assertThat(button(page, "Oturum aç")).isVisible();
            assertEquals(0, page.evaluate("() => sessionStorage.length + localStorage.length"));
            student.open(page, "about");
            assertThat(button(page, "Oturum aç")).isVisible();
            assertTrue(!page.content().contains(HAS_DRAFT.id()), page.url());
        }
    }

    @Test
    void an_address_that_is_not_the_students_has_a_sentence_and_a_way_on() {
        try (var student = world.visitor(HAS_DRAFT, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = student.tabAt("applications");
            page.navigate(world.system().siteUrl() + "/en/portal?page=status&call=OE-1999");
            assertThat(page.locator("#error")).containsText("There is no such page");
            assertThat(page.locator("#error a.button")).hasText("My applications");
            accessible(page);
        }
    }
}
