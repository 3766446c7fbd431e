package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;
import static tr.edu.metu.ico.local.PortalWorld.accessible;
import static tr.edu.metu.ico.local.Visitor.button;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/** The office at the portal, the day before the deadline; StaffSeasonTest plays on to the correction of the result. */
@TestMethodOrder(OrderAnnotation.class)
class StaffOfficeTest extends PortalCase {
    private static final Person FIRST = People.named("officer-1");
    private static final Person CENG = People.named("coordinator-ceng");
    private static final Person OBJECTOR = People.named("2500003");
    private static final String UNREADABLE = "student,cgpa\n1,x\n";
    private static final String ONE_WRONG_LINE = "quota,code,places\ngrants,TN,1\nGRANTS,JP,-3\n";

    @BeforeAll
    static void students_have_applied() {
        world = PortalWorld.theDayBeforeTheDeadline(state, 15);
    }

    @Test
    @Order(1)
    void every_number_of_the_overview_leads_to_as_many_rows() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("dashboard"));
            assertThat(page.locator("#title")).hasText("Overview of the call");
            accessible(page);
            for (var line : List.of("Drafts that are not submitted", "Submitted applications", "Documents to check")) {
                officer.open(page, of("dashboard"));
                var row = page.locator("tr", new Page.LocatorOptions().setHasText(line));
                var number = row.locator("td").first().innerText();
                row.locator("a").click();
                assertThat(page.locator(".tabs")).isVisible();
                assertThat(page.locator(".list tbody tr")).hasCount(Integer.parseInt(number));
            }
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(2)
    void a_student_is_found_without_the_name_in_an_address_and_read_on_one_page() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("student"));
            page.click("#portal form button");
            var missing = "“Ad soyad ya da öğrenci numarası” alanını doldurun.";
            assertThat(page.locator("#text-wrong")).hasText(missing);
            assertThat(page.locator("#error a")).hasText(missing);
            page.fill("#text", OBJECTOR.id());
            page.keyboard().press("Enter");
            assertThat(page.locator("#found")).hasText("1 öğrenci bulundu");
            assertEquals(-1, page.url().indexOf(OBJECTOR.id()));
            page.click(".list a");
            assertThat(page.locator(".two")).containsText("Sağlanan koşullar");
            assertThat(page.locator(".facts")).containsText("Öğrencinin yüklediği belgeden: TOEFL iBT");
            page.click("#notices");
            assertThat(page.locator("details:has(#notices) li").first()).containsText("Başvuru alındı");
            page.click("summary:has-text('Geçmiş')");
            assertThat(page.locator("details:has-text('Geçmiş') li").first()).isVisible();
            accessible(page);
            fits(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(2)
    void departments_stand_with_their_faculty_and_the_page_of_runs_says_when_there_will_be_one() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("department"));
            assertThat(page.locator("#field-department")).containsText("CENG (Faculty of Engineering)");
            page.selectOption("#field-department", "CENG");
            button(page, "Filter").click();
            page.waitForURL(address -> address.contains("department=CENG"));
            officer.open(page, of("documents"));
            assertThat(page.locator("#field-department")).containsText("(Faculty of Engineering)");
            officer.open(page, of("runs"));
            assertThat(page.locator("#pending")).containsText("Wednesday, 20 December 2023, 09:00");
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(3)
    void a_revoked_letter_is_permitted_again_and_the_next_one_is_valid_beside_it() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("student") + "&student=" + OBJECTOR.id());
            var letters = page.locator("li:has(code)");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(1);

            page.click("summary");
            page.fill("li:has(code) input", "The code became known.");
            button(page, "Revoke the letter").click();
            assertThat(letters.locator(".tag")).hasText("Revoked");
            accessible(page);

            button(page, "Allow it to be made again").click();
            assertThat(letters).containsText("it can be made again, under a new code");
            page.click("#letter-receipt-en");
            assertThat(letters).hasCount(2);
            assertThat(letters.locator(".tag", new Locator.LocatorOptions().setHasText("Valid")))
                    .hasCount(1);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(4)
    void a_file_is_judged_before_it_counts_and_news_is_published_after_it_is_written() {
        try (var officer = world.visitor(FIRST, Language.TR, Visitor.PHONE, TURKIYE)) {
            var page = officer.tabAt(of("imports"));
            assertThat(page.locator(".list tbody tr").first()).containsText("yürürlükte");
            accessible(page);
            page.setInputFiles(
                    "#file", new FilePayload("records.csv", "text/csv", UNREADABLE.getBytes(StandardCharsets.UTF_8)));
            button(page, "Gönder ve denetle").click();
            assertThat(page.locator("#title")).hasText("Öğrenci kayıtları, records.csv");
            assertThat(page.locator("p:has(.tag)")).containsText("reddedildi");
            assertThat(page.locator(".list")).containsText("completed_semesters");
            assertThat(page.locator("#reason")).hasCount(0);
            accessible(page);
            fits(page);

            officer.open(page, of("imports"));
            page.click(".list a:text-is('Bölümlerin fakülteleri')");
            page.click("#one-row");
            assertThat(page.locator("#portal")).not().containsText("Yürürlükteki veriyle karşılaştırma");
            accessible(page);
            page.fill("#row-key", "ME");
            page.selectOption("#row-column", "faculty_tr");
            page.fill("#row-value", "Makine Fakültesi");
            page.fill("#row-reason", "Ad değişti.");
            page.click("#row-send");
            assertThat(page.locator("#portal")).containsText("Yürürlükteki veriyle karşılaştırma");
            page.click("summary:has-text('Farklı olan satırlar')");
            assertThat(page.locator("ul.plain li")).hasCount(1);
            assertThat(page.locator("ul.plain li")).containsText("Mühendislik Fakültesi \u2192 Makine Fakültesi");
            button(page, "Yürürlüğe al").click();
            assertThat(page.locator("p:has(.tag)")).containsText("yürürlükte");
            assertThat(page.locator("#portal")).containsText("Yürürlüğe alındığında değiştirdikleri");
            fits(page);

            officer.open(page, "?page=staff&view=news&news=new");
            accessible(page);
            page.fill("#title-tr", "Bilgilendirme");
            page.fill("#body-tr", "Birinci.\n\nİkinci.");
            page.fill("#title-en", "Information");
            page.fill("#body-en", "First.\n\nSecond.");
            button(page, "Taslağı kaydet").click();
            page.click("#publish");
            assertThat(page.locator(".tag")).hasText("Yayımlandı");
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(5)
    void the_report_of_a_file_says_where_a_value_was_read_and_what_a_number_must_be_and_offers_its_good_rows() {
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("imports"));
            page.selectOption("#kind", "QUOTAS");
            page.setInputFiles(
                    "#file",
                    new FilePayload("quotas.csv", "text/csv", ONE_WRONG_LINE.getBytes(StandardCharsets.UTF_8)));
            button(page, "Send and check").click();
            assertThat(page.locator("p > .tag").first()).hasText("has wrong lines");
            assertEquals(
                    "3 places -3 It must be a whole number from 0 to 10000.",
                    row(page.locator(".list:has-text('What is wrong') tbody tr")));
            // the number of a line stands under its head, like every number
            assertEquals(
                    List.of("right", "right"),
                    page.locator(".list:has-text('What is wrong') tr > :first-child").all().stream()
                            .map(cell -> cell.evaluate("one => getComputedStyle(one).textAlign"))
                            .toList());
            assertEquals(
                    "2 quota grants GRANTS Read in capital letters. 1",
                    row(page.locator(".list:has-text('How unusual values were read') tbody tr")));
            assertThat(page.locator("form h2")).hasText("Put the good rows in force");
            assertThat(page.locator("form")).containsText("The wrong line is left out. Give the reason.");
            assertEquals(true, page.locator("#reason").evaluate("field => field.required"));
            accessible(page);
            page.setViewportSize(360, 720);
            fits(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    private static String row(Locator row) {
        return String.join(" ", row.locator("th, td").allInnerTexts());
    }

    @Test
    @Order(6)
    void mails_stand_latest_first_with_the_names_of_those_they_are_for_and_without_empty_columns() {
        var sent = world.api().get(FIRST, "/calls/OE-2024/notices?state=SENT").list("notices").stream()
                .filter(notice -> notice.has("student"))
                .sorted(Comparator.comparing((JsonNode notice) ->
                                Instant.parse(notice.path("since").asText()))
                        .reversed())
                .map(notice -> notice.path("student").asText())
                .toList();
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt(of("mails") + "&state=SENT");
            assertThat(page.locator(".list thead th")).hasText(new String[] {"To", "Kind", "Since"});
            assertEquals(sent, page.locator("th a + .soft").allInnerTexts());
            assertThat(page.locator("th a").first()).not().containsText(Pattern.compile("[0-9]"));
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
    }

    @Test
    @Order(7)
    void of_a_cancelled_call_only_what_can_still_be_read_is_offered_and_nothing_is_decided() {
        var reason = "{\"reason\":{\"en\":\"No partner is left.\",\"tr\":\"Anlaşmalı üniversite kalmadı.\"}}";
        world.api().send(FIRST, "POST", "/calls/OE-2024/cancellation", reason).expecting(200);
        try (var officer = world.visitor(FIRST, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = officer.tabAt("staff");
            var pages = addresses(page, ".own li:has-text('Overseas') .short-list a");
            assertEquals(
                    List.of("dashboard", "department", "student", "runs", "mails"),
                    pages.stream().map(StaffOfficeTest::view).toList());
            officer.open(page, of("dashboard"));
            var lists = addresses(page, ".list tbody a");
            assertFalse(lists.isEmpty());
            for (var address : Stream.concat(pages.stream(), lists.stream()).toList()) {
                officer.open(page, address.substring(address.indexOf('?')));
                assertThat(page.locator("#error")).hasCount(0);
            }
            officer.open(page, of("department") + "&student=" + OBJECTOR.id());
            assertThat(page.locator("section:has(#comments)")).containsText("The call was cancelled.");
            assertThat(page.locator("#comment")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), officer.complaints());
        }
        try (var coordinator = world.visitor(CENG, Language.EN, Visitor.DESK, TURKIYE)) {
            var page = coordinator.tabAt(of("department"));
            assertThat(page.locator("#settled")).hasText("The call is cancelled and can no longer be changed.");
            assertThat(page.locator("#bulk, .list input")).hasCount(0);
            accessible(page);
            assertEquals(List.of(), coordinator.complaints());
        }
    }

    private static List<String> addresses(Page page, String links) {
        return page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static String view(String address) {
        return address.replaceAll(".*view=([a-z]+).*", "$1");
    }

    private static String of(String view) {
        return "?page=staff&view=" + view + "&call=OE-2024";
    }

    private static void fits(Page page) {
        assertEquals(0, page.evaluate("() => document.documentElement.scrollWidth - innerWidth"), page.title());
    }
}
