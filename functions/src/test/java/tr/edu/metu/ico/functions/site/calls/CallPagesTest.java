package tr.edu.metu.ico.functions.site.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.functions.site.PageText;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.site.CallBanner.Stage;
import tr.edu.metu.ico.site.CallPage;
import tr.edu.metu.ico.site.CallPage.Need;
import tr.edu.metu.ico.site.CallTopic;
import tr.edu.metu.ico.site.Statement;

/** What anybody can read about the four shipped calls. */
class CallPagesTest {

    static final List<String> IDS = AnnouncedCalls.IDS;
    private static final int LARGEST = 12 * 1024;

    private final AnnouncedCalls calls = new AnnouncedCalls();

    @Test
    void an_announced_call_has_a_page_in_each_language_and_a_calendar_file() {
        assertEquals(
                List.of(
                        "tr/call/OE-2024/about",
                        "en/call/OE-2024/about",
                        "calendar/OE-2024.ics",
                        "tr/call/OE-2024/calculator",
                        "en/call/OE-2024/calculator"),
                calls.pages("OE-2024").stream().map(SitePage::key).toList());
        assertEquals(List.of(), calls.pages("OE-2031"));
    }

    @Test
    void all_calls_have_a_first_page_a_list_and_a_calendar_file() {
        AnnouncedCalls.keep(calls.lists(), "");
        assertEquals(
                List.of("tr/home", "en/home", "tr/calls", "en/calls", "calendar/all.ics"),
                calls.lists().stream().map(SitePage::key).toList());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void every_sentence_of_the_announcement_stands_on_the_page_once(String id) {
        var page = page(id);
        var shown = shown(page).stream().collect(Collectors.groupingBy(Statement::place, Collectors.counting()));

        var announced = calls.definition(id).rules().stream()
                .map(Rule::clause)
                .map(Statement::of)
                .collect(Collectors.groupingBy(Statement::place, Collectors.counting()));
        assertEquals(announced, shown);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void the_editor_of_the_call_shows_its_officers_the_same_sentences_by_topic_in_the_same_order(String id) {
        var page = page(id);
        var shown =
                page.topics().stream().flatMap(topic -> shown(page, topic).map(one -> Map.entry(topic.name(), one)));

        assertEquals(shown.toList(), calls.preview(id));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void a_page_is_small_enough_for_a_slow_line(String id) {
        var pages = calls.pages(id);
        AnnouncedCalls.keep(pages, "");
        for (var page : pages) {
            assertTrue(compressed(page) <= LARGEST, page.key() + " has " + compressed(page) + " bytes");
        }
    }

    @Test
    void the_example_is_what_the_scoring_computes_with_the_numbers_of_the_announcement() {
        assertEquals(
                List.of("3.15", "2.89", "1.09", "25", "26.09", "82.18", "80", "81.0900", "81.09"),
                values(page("OE-2024")));
        assertEquals(List.of("3.15", "25", "78.75", "80", "79.3750", "79.38"), values(page("DOC-2023")));
    }

    @Test
    void a_document_says_who_needs_it() {
        assertEquals(
                Map.of(
                        "English score document", Need.ENGLISH_SCORE,
                        "Letter of acceptance of the host", Need.EVERYBODY,
                        "Medical report on a disability", Need.POINTS,
                        "Document of a relative of a martyr or veteran", Need.POINTS,
                        "Document of protection under Law 2828", Need.POINTS,
                        "AFAD aid document from e-Devlet", Need.POINTS),
                page("DOC-2023").documents().stream()
                        .collect(Collectors.toMap(document -> document.title().en(), CallPage.Document::need)));
    }

    @Test
    void a_call_at_the_national_portal_says_so_at_its_top() {
        assertEquals(
                "Application, selection and placement run on the portal of the National Agency.",
                page("ICM-2024")
                        .advice(CallTopic.HOW_TO_APPLY)
                        .getFirst()
                        .text()
                        .en());
        assertEquals(
                "Applications are made online, on the portal of the National Agency; documents are uploaded, never"
                        + " handed in on paper.",
                page("DOC-2023")
                        .advice(CallTopic.HOW_TO_APPLY)
                        .getFirst()
                        .text()
                        .en());
    }

    @Test
    void only_a_call_of_this_system_says_that_the_last_application_sent_counts() {
        assertEquals(
                List.of("OE-2020", "OE-2024"),
                IDS.stream().filter(id -> page(id).appliedForHere()).toList());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void no_page_shows_the_number_of_a_reading(String id) {
        for (var page : calls.pages(id)) {
            var html = new String(page.content(), StandardCharsets.UTF_8);
            assertFalse(
                    Pattern.compile("[Rr]eadings? A-|\\bA-\\d").matcher(html).find(), page.key());
        }
    }

    @Test
    void an_announced_call_says_when_applications_open_and_has_no_tab_of_results() {
        assertEquals(Stage.ANNOUNCED, page("OE-2024").banner().stage());
        var about = about("en/call/OE-2024/about");
        assertTrue(about.contains("Applications open: "), about);
        assertTrue(about.contains("Where to apply:"), about);
        assertFalse(about.contains("href=\"/en/call/OE-2024/results\""), about);
    }

    @ParameterizedTest
    @CsvSource({
        "REVIEWED, Applications ended: , They are being evaluated.",
        "PUBLISHED, The results of this call were published on , Results page"
    })
    void after_the_close_a_call_says_how_far_it_is_in_place_of_where_to_apply(
            Season.Stage stage, String state, String more) {
        var season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA).until(stage);
        var html = PageText.of(
                new CallPages(season.world.freshParts(), calls.writer, _ -> List.of()).of(Season.CALL),
                "en/call/OE-2024/about");

        assertTrue(html.contains(state) && html.contains(more), html);
        assertTrue(html.contains("<li><a href=\"/en/call/OE-2024/results\">Results</a></li>"), html);
        assertFalse(html.contains("Where to apply:"), html);
    }

    private String about(String key) {
        return PageText.of(calls.pages("OE-2024"), key);
    }

    @Test
    void a_call_with_its_own_exam_names_the_day() {
        var exam = page("OE-2020").dates().exam().orElseThrow();
        assertEquals("EPEEP 2019-12-07", exam.name() + " " + exam.day());
    }

    @Test
    void points_have_a_name_and_the_sentence_that_gives_or_takes_them() {
        assertEquals(
                List.of(
                        "+10 Medical report on a disability",
                        "+15 Document of a child of a martyr or veteran",
                        "+10 Document of protection under Law 2828",
                        "+10 AFAD aid document from e-Devlet",
                        "-10 Took part before",
                        "-10 Late withdrawal before",
                        "-10 Country of own citizenship"),
                page("OE-2024").adjustments().stream()
                        .map(adjustment -> (adjustment.points() > 0 ? "+" : "") + adjustment.points() + " "
                                + adjustment.name().en())
                        .toList());
    }

    private CallPage page(String id) {
        return new CallRecord(calls.call(id), calls.definition(id)).page(calls.world.ports.officeData(), List.of());
    }

    private static List<Statement> shown(CallPage page) {
        return page.topics().stream().flatMap(topic -> shown(page, topic)).toList();
    }

    /** Points are added and deducted within the topic of the score, after its rules. */
    private static Stream<Statement> shown(CallPage page, CallTopic topic) {
        var adjustments = topic == CallTopic.SCORE ? page.adjustments() : List.<CallPage.Adjustment>of();
        return Stream.of(
                        page.rules(topic),
                        adjustments.stream().map(CallPage.Adjustment::rule).toList(),
                        page.advice(topic))
                .flatMap(List::stream);
    }

    private static List<String> values(CallPage page) {
        return page.example().stream().map(line -> line.value().toPlainString()).toList();
    }

    private static int compressed(SitePage page) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(page.content());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.size();
    }
}
