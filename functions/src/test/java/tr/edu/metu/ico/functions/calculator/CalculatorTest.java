package tr.edu.metu.ico.functions.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinitions;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.functions.world.Person;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** Anybody calculates a score by the rules of a call, without a login. */
class CalculatorTest {

    private static final String TABLE = """
        table_version,exam,exam_score,metu_iys_score
        2023-10-10,TOEFL_IBT,60,60
        2023-10-10,TOEFL_IBT,100,90
        """;

    private final Season season = new Season(Stores::inMemory).until(Stage.IMPORTED);

    @Test
    void a_stranger_gets_each_step_that_the_scoring_computes() {
        assertEquals(
                List.of(
                        "CGPA 3.15",
                        "Average CGPA of the cohort 2.89",
                        "CGPA in relation to the cohort 3.15 / 2.89 = 1.09",
                        "Convergent factor 25",
                        "Factor of the CGPA 25 + 1.09 = 26.09",
                        "CGPA component 3.15 × 26.09 = 82.18",
                        "English score 80",
                        "Score before bonuses and deductions 0.50 × 82.18 + 0.50 × 80 = 81.09",
                        "AFAD aid document from e-Devlet 10",
                        "Took part before -10",
                        "Country of own citizenship -10",
                        "Total 81.0900 + 10 - 10 - 10 = 71.09"),
                steps(
                        calculate(
                                "cgpa=3.15&cohort=CENG.UG.5&score=80&ground=AFAD_AID&ground=BENEFITED_BEFORE&ground=CITIZENSHIP")));
    }

    @Test
    void a_comma_is_as_good_as_a_point() {
        var answered = calculate("cgpa=3%2C15&average=+2.89+&score=80");
        assertEquals("81.09", json(200, answered).get("total").asText());
    }

    @Test
    void the_score_of_an_exam_is_converted_by_the_table_of_the_office() {
        season.importFile(ImportKind.EQUIVALENCES, TABLE.getBytes(StandardCharsets.UTF_8));

        var answered = json(200, calculate("cgpa=3.15&average=2.89&exam=TOEFL_IBT&score=80"));

        assertEquals(
                "{\"exam\":\"TOEFL_IBT\",\"score\":80,\"equal\":75,\"table\":\"2023-10-10\"}",
                answered.get("converted").toString());
        assertEquals("78.59", answered.get("total").asText());
    }

    @Test
    void a_table_that_is_only_an_example_converts_nothing() {
        assertEquals(
                List.of("exam NO_TABLE"), problems(calculate("cgpa=3.15&average=2.89&exam=SAMPLE_EXAM_A&score=50")));
    }

    @Test
    void everything_that_is_wrong_is_reported_at_once_by_its_field() {
        season.importFile(ImportKind.EQUIVALENCES, TABLE.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("cgpa MISSING_FIELD", "cohort UNKNOWN_COHORT", "score OUTSIDE_TABLE", "ground UNKNOWN_GROUND"),
                problems(calculate("cohort=CENG.UG.19&exam=TOEFL_IBT&score=120&ground=RICH_UNCLE")));
    }

    @ParameterizedTest
    @CsvSource({
        "cgpa=4.01&average=2.89&score=80, cgpa CGPA_OUT_OF_RANGE",
        "cgpa=3.15&average=0&score=80, average COHORT_AVERAGE_OUT_OF_RANGE",
        "cgpa=3.15&average=2.89&score=100.5, score LANGUAGE_OUT_OF_RANGE",
        "cgpa=abc&average=2.89&score=80, cgpa NO_NUMBER",
        "cgpa=1e9&average=2.89&score=80, cgpa NO_NUMBER",
        "cgpa=3.15&average=2.89&score=-80, score NO_NUMBER",
        "cgpa=3.1.5&average=2.89&score=80, cgpa NO_NUMBER",
        "cgpa=٣&average=2.89&score=80, cgpa NO_NUMBER",
        "cgpa=3.15&average=&cohort=&score=80, cohort MISSING_FIELD",
        "cgpa=3.15&average=2.89&cohort=CENG.UG.5&score=80, average GROUP_AND_AVERAGE"
    })
    void a_bad_number_is_named(String form, String problem) {
        assertEquals(List.of(problem), problems(calculate(form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=Ada", "cgpa=%zz", "{\"cgpa\":3}", "cgpa[]=3", "cgpa=3&cgpa=4"})
    void what_is_no_form_of_these_fields_is_refused(String body) {
        assertEquals(400, calculate(body).status());
    }

    @Test
    void a_browser_is_shown_what_is_wrong_with_a_form_that_cannot_be_read() {
        var english = shown(400, "en-GB,en;q=0.8", "name=Ada");

        assertTrue(english.contains("<html lang=\"en\">"), english);
        assertTrue(english.contains("<p>There is no such field. Use the form on the page of the call.</p>"), english);
        assertTrue(shown(413, "tr-TR,tr;q=0.9", "cgpa=" + "3".repeat(4092)).contains("<h1>İstek çok büyük.</h1>"));
    }

    @Test
    void a_body_of_more_than_four_kilobytes_is_too_large() {
        assertEquals(413, calculate("cgpa=" + "3".repeat(4092)).status());
    }

    @Test
    void a_browser_without_scripts_gets_a_page_with_the_same_numbers() {
        var turkish = page("language=tr&cgpa=3.15&cohort=CENG.UG.5&score=80");

        assertTrue(turkish.contains("<html lang=\"tr\">"), turkish);
        assertTrue(turkish.contains("Puanınız: <strong>81,09</strong>"), turkish);
        assertTrue(turkish.contains("3,15 ÷ 2,89"), turkish);
        assertTrue(turkish.contains("value=\"3.15\""), "what was entered stays in the form");
        assertTrue(turkish.contains("<option value=\"CENG.UG.5\" selected>"), turkish);
    }

    @ParameterizedTest
    @CsvSource({
        "cgpa=2.49&cohort=CENG.UG.5&score=80, Undergraduate students need a CGPA of 2.50",
        "cgpa=2.99&average=2.89&score=80, Graduate students need a CGPA of 3.00"
    })
    void a_cgpa_below_the_minimum_of_the_call_is_pointed_out(String form, String condition) {
        assertTrue(page("language=en&" + form).contains("<li>" + condition), condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cgpa=2.50&cohort=CENG.UG.5&score=80", "cgpa=3&average=2.89&score=80"})
    void a_cgpa_that_is_enough_is_not(String form) {
        assertFalse(page("language=en&" + form).contains("you do not meet this condition"), form);
    }

    @Test
    void without_a_table_the_form_says_that_only_the_scale_of_the_university_counts() {
        assertTrue(page("language=tr").contains("Dönüştürme tablosu henüz yayımlanmadı;"));
        season.importFile(ImportKind.EQUIVALENCES, TABLE.getBytes(StandardCharsets.UTF_8));
        assertFalse(page("language=tr").contains("Dönüştürme tablosu henüz yayımlanmadı;"));
    }

    @Test
    void a_page_shows_what_is_wrong_beside_the_field_and_never_as_markup() {
        var english = page("language=en&cgpa=" + encoded("\"><script>alert(1)</script>") + "&average=2.89&score=80");

        assertTrue(english.contains("<p class=\"wrong\" id=\"cgpa-wrong\">Enter a plain number, such as 3.15.</p>"));
        assertTrue(english.contains("aria-describedby=\"cgpa-hint cgpa-wrong\""), english);
        assertFalse(english.contains("<script>alert"), english);
    }

    @ParameterizedTest
    @CsvSource({
        "OE-2020, cgpa=3.15&average=2.89&score=80, 81.09",
        "ICM-2024, cgpa=3.15&average=2.89&score=80&ground=MARTYR_VETERAN, 96.09",
        "DOC-2023, cgpa=3.15&score=80, 79.38",
        "DOC-2023, cgpa=3.15&score=80&ground=BENEFITED_BEFORE, 69.38",
        "DOC-2023, cgpa=3.15&score=80&ground=BENEFITED_BEFORE&ground=SELECTED_AND_GRANTED, 69.38",
        "DOC-2023, cgpa=3.15&score=80&ground=LATE_WITHDRAWAL&ground=BENEFITED_BEFORE, 59.38"
    })
    void every_shipped_call_calculates_by_its_own_rules(String call, String form, String total) {
        season.clock.moveTo(Instant.parse("2019-09-01T09:00:00Z"));
        announce(call);

        assertEquals(total, json(200, calculate(call, form)).get("total").asText());
    }

    @Test
    void an_unknown_call_is_not_found() {
        assertEquals(404, calculate("OE-2031", "cgpa=3.15").status());
    }

    @Test
    void nothing_is_stored() {
        var before = season.state();
        calculate("cgpa=3.15&cohort=CENG.UG.5&score=80");
        assertEquals(before, season.state());
    }

    private void announce(String call) {
        var body = "{\"officers\":[],\"reason\":\"new\",\"definition\":"
                + ShippedDefinitions.confirmed(call).orElseThrow() + "}";
        var answered = season.world.as(Person.officer("officer-1")).body(body).ask("PUT /calls/{call}", "call", call);
        assertEquals(200, answered.status(), answered.body());
    }

    private Response calculate(String form) {
        return calculate(Season.CALL.value(), form);
    }

    private Response calculate(String call, String form) {
        return season.world.as(Person.stranger()).body(form).ask("POST /calculator/{call}", "call", call);
    }

    private String page(String form) {
        var answered = season.world
                .as(Person.stranger())
                .header("accept", "text/html,application/xhtml+xml")
                .body(form)
                .ask("POST /calculator/{call}", "call", Season.CALL.value());
        assertEquals(200, answered.status(), answered.body());
        assertEquals("text/html; charset=utf-8", answered.headers().get("Content-Type"));
        return new String(Base64.getDecoder().decode(answered.body()), StandardCharsets.UTF_8);
    }

    private String shown(int status, String languages, String form) {
        var answered = season.world
                .as(Person.stranger())
                .header("accept", "text/html")
                .header("accept-language", languages)
                .body(form)
                .ask("POST /calculator/{call}", "call", Season.CALL.value());
        assertEquals(status, answered.status(), answered.body());
        return new String(Base64.getDecoder().decode(answered.body()), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> steps(Response answered) {
        var steps = new ArrayList<String>();
        json(200, answered)
                .get("steps")
                .forEach(step -> steps.add(step.at("/what/en").asText() + " "
                        + (step.has("operation") ? step.get("operation").asText() + " = " : "")
                        + step.get("value").decimalValue().toPlainString()));
        return steps;
    }

    private static List<String> problems(Response answered) {
        var problems = new ArrayList<String>();
        json(422, answered)
                .get("problems")
                .forEach(problem -> problems.add(problem.get("field").asText() + " "
                        + problem.get("code").asText()));
        return problems;
    }

    private static JsonNode json(int status, Response answered) {
        assertEquals(status, answered.status(), answered.body());
        return new StrictJson().read(answered.bytes(), JsonNode.class);
    }
}
