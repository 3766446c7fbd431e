package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.THE_DAY_BEFORE;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.saved;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.world.SampleFiles;
import tr.edu.metu.ico.site.Language;

/** Students apply through the pages to calls that ask for a stay: ICM-2024 for months, DOC-2023 for a traineeship. */
class PortalStaysTest extends PortalCase {
    private static final int MOST_INTERACTIONS = 35;
    private static final JsonMapper JSON = new JsonMapper();
    private static final byte[] PDF = SampleFiles.pdf("A document");

    @BeforeAll
    static void the_office_has_announced_both_calls() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "ICM-2024", "DOC-2023");
    }

    @Test
    void a_student_asks_for_five_months_without_a_grant() throws JsonProcessingException {
        var person = People.named("2600001");
        try (var student =
                world.visitor(person, Language.EN, Visitor.DESK, TURKIYE).applyingTo("ICM-2024")) {
            var page = student.tabAt("check");
            assertEquals(
                    List.of(
                            "Not answered yet: Choices",
                            "Not answered yet: English score",
                            "Not answered yet: Length of the stay",
                            "Confirm that you have read the privacy notice."),
                    page.locator("#blocking li").allInnerTexts());
            accessible(page);
            var taps = new Taps(page);
            taps.click("#blocking li:first-child a");
            taps.click("main ul.plain button >> nth=0");
            taps.click("main ul.plain button >> nth=4");
            accessible(page);
            student.open(page, "exams");
            uploadedScore(taps);
            taps.click(".on a");
            taps.click(".on a");
            accessible(page);
            assertThat(page.locator("#grant-yes")).isChecked();
            taps.choose("#months", "5");
            taps.click("#grant-no");
            taps.click(".on a");
            taps.click("#continuesSameLevel");
            taps.click("#courseLoad");
            taps.click(".on a");
            give(page, "LANGUAGE");
            taps.click(".on a");
            submitted(taps, page);

            var sent = world.stored("ICM-2024", person).path("submitted");
            assertEquals(JSON.readTree("{\"kind\":\"MONTHS\",\"months\":5}"), sent.path("stay"));
            assertEquals(JSON.readTree("false"), sent.path("wantsGrant"));
            assertTrue(taps.count() <= MOST_INTERACTIONS, taps.count() + " interactions");
            assertEquals(List.of(), student.complaints());
        }
    }

    @Test
    void a_doctoral_student_describes_a_traineeship_and_hands_in_the_letter() throws JsonProcessingException {
        var person = People.named("2700001");
        try (var student =
                world.visitor(person, Language.TR, Visitor.PHONE, TURKIYE).applyingTo("DOC-2023")) {
            var page = student.tabAt("about");
            assertEquals(
                    List.of(
                            "Bilgileriniz",
                            "İngilizce puanı",
                            "Ek puan",
                            "Kalış süresi ve hibe",
                            "Belgeler",
                            "Kontrol ve gönderim"),
                    page.locator(".way a").allInnerTexts());
            var taps = new Taps(page);
            taps.click(".on a");
            uploadedScore(taps);
            taps.click(".on a");
            taps.click(".on a");
            taps.type("#host", "Institut für Beispiele");
            taps.choose("#country", "DE");
            day(taps, "first", "4", "3", "2024");
            day(taps, "last", "1", "3", "2024");
            assertThat(page.locator("form .wrong").first())
                    .hasText("Son gün ilk günden önce. İkisini de kontrol edin.");
            day(taps, "last", "4", "4", "2024");
            assertThat(page.locator("form")).containsText("Toplam 32 gün");
            assertThat(page.locator("form .wrong")).containsText("30");
            taps.type("#last-month", "3");
            taps.type("#last-day", "22");
            taps.click("#grant-or-without");
            saved(page);
            assertThat(page.locator("form .wrong")).hasCount(0);
            accessible(page);
            taps.click(".on a");
            give(page, "LANGUAGE");
            give(page, "ACCEPTANCE_LETTER");
            taps.click(".on a");
            submitted(taps, page);

            var sent = world.stored("DOC-2023", person).path("submitted");
            assertEquals(JSON.readTree("""
                {"kind":"TRAINEESHIP","host":"Institut für Beispiele","country":"DE",
                 "firstDay":"2024-03-04","lastDay":"2024-03-22"}\
                """), sent.path("stay"));
            assertEquals(JSON.readTree("true"), sent.path("wantsGrant"));
            assertEquals(JSON.readTree("true"), sent.path("withoutGrantIfNoneLeft"));
            assertTrue(taps.count() <= MOST_INTERACTIONS, taps.count() + " interactions");
            assertEquals(List.of(), student.complaints());
        }
    }

    private static void uploadedScore(Taps taps) {
        taps.click("#source-upload");
        taps.choose("#exam", "TOEFL_IBT");
        day(taps, "date", "4", "3", "2023");
    }

    private static void day(Taps taps, String id, String day, String month, String year) {
        taps.type("#" + id + "-day", day);
        taps.type("#" + id + "-month", month);
        taps.type("#" + id + "-year", year);
    }

    private static void give(Page page, String slot) {
        Visitor.give(page, slot, slot + ".pdf", PDF);
        assertThat(page.locator("section[aria-labelledby=slot-" + slot + "] .tag.good"))
                .isVisible();
    }

    private static void submitted(Taps taps, Page page) {
        taps.click("#privacyNotice");
        saved(page);
        assertThat(page.locator("#blocking")).hasCount(0);
        taps.click("#submit");
        assertThat(page.locator("#title"))
                .hasText(Pattern.compile("Başvurunuz alındı|Your application has been received"));
        accessible(page);
    }
}
