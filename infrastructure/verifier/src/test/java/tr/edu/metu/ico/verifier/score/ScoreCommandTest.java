package tr.edu.metu.ico.verifier.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.verifier.BadInput;
import tr.edu.metu.ico.verifier.Exit;

/** The output for cases run from the command line. */
class ScoreCommandTest {
    private static final String CASE = """
        {"id": "X-1", "kind": "cgpaComponent", "call": "OE-2024", "input": {"cgpa": "3.15", "cohortAverage": "2.89"},
         "expected": {"component": "82.18"}}\
        """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_single_case_is_reported_with_what_was_expected_and_what_came_out() throws IOException {
        assertEquals(Exit.HOLDS, run(CASE));
        var reported = answer().get("cases").get(0);
        assertEquals("{\"component\":\"82.18\"}", reported.get("expected").toString());
        assertEquals(
                "{\"ratio\":\"1.09\",\"factor\":\"26.09\",\"component\":\"82.18\"}",
                reported.get("actual").toString());
        assertTrue(reported.get("holds").booleanValue());
    }

    @Test
    void another_expectation_does_not_hold_and_the_file_goes_on() throws IOException {
        assertEquals(Exit.DOES_NOT_HOLD, run("[" + CASE.replace("82.18", "82.19") + "," + CASE + "]"));
        assertEquals(2, answer().get("count").intValue());
        assertEquals(1, answer().get("held").intValue());
    }

    @Test
    void a_field_that_no_rule_reads_is_reported_and_does_no_harm() throws IOException {
        assertEquals(Exit.HOLDS, run(CASE.replace("\"cgpa\"", "\"shoeSize\": 43, \"cgpa\"")));
        assertEquals("case X-1: input.shoeSize is not read by any rule" + System.lineSeparator(), text(err));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "kind": "cgpaComponent"  | "kind": "shoeSize"       | kind must be one of
        "call": "OE-2024"        | "call": "OE-1999"        | call must be a shipped call
        "call": "OE-2024"        | "call": "OE-2018"        | OE-2018 is known in part only
        "cgpa": "3.15"           | "cgpa": true             | input.cgpa must be a text
        "cgpa": "3.15"           | "cgpa": "good"           | input.cgpa must be a decimal
        """)
    void a_case_that_cannot_be_read_is_bad_input_and_names_the_field(String good, String bad, String message)
            throws IOException {
        assertEquals(Exit.BAD_INPUT, run(CASE.replace(good, bad)));
        assertTrue(text(err).contains(message), text(err));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"cases": [           | line 1
        {"cases": []}         | holds no case
        {"id": "X"}           | kind must be a text
        {"id": 1}             | id must be a text
        []                    | holds no case
        """)
    void a_file_that_cannot_be_read_is_refused_with_the_place(String content, String message) {
        var refusal = assertThrows(BadInput.class, () -> run(content));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void numbers_that_no_score_can_have_are_answered_with_the_reason() throws IOException {
        assertEquals(
                Exit.HOLDS,
                run(CASE.replace("\"3.15\"", "\"4.01\"")
                        .replace("{\"component\": \"82.18\"}", "{\"error\": \"CGPA_OUT_OF_RANGE\"}")));
        assertEquals(
                Exit.HOLDS,
                run(CASE.replace("\"2.89\"", "\"0\"")
                        .replace("{\"component\": \"82.18\"}", "{\"error\": \"COHORT_AVERAGE_OUT_OF_RANGE\"}")));
        assertEquals(
                Exit.HOLDS,
                run(CASE.replace(", \"cohortAverage\": \"2.89\"", "")
                        .replace("{\"component\": \"82.18\"}", "{\"error\": \"MISSING_COHORT_AVERAGE\"}")));
        assertEquals(
                Exit.HOLDS,
                run(CASE.replace("\"3.15\"", "\"1e1000000000\"")
                        .replace("{\"component\": \"82.18\"}", "{\"error\": \"CGPA_OUT_OF_RANGE\"}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        doctoralGrant | DOC-2023 | {"activityDays":0}                                           | {"error":"DURATION_BELOW_5"}
        icmGrant      | ICM-2024 | {"months":5,"usedMonths":8,"travelEur":"820"}                 | {"total":"3620.00"}
        deduction     | OE-2024  | {"level":"UG","history":[{"program":"KA131","level":"UG","outcome":"BENEFITED"}]} | {"points":0}
        languageChoice | OE-2020 | {"option":2,"olderScores":[]}                                 | {"score":null,"status":"INELIGIBLE_LANGUAGE"}
        acceptanceLetter | DOC-2023 | {"versions":[{"uploadedAt":"2023-12-01T10:00:00+03:00","decision":null}]} | {"effectiveVersion":1,"eligible":false}
        """)
    void cases_at_the_edge_come_out_as_the_rules_say(String kind, String call, String input, String expected)
            throws IOException {
        assertEquals(
                Exit.HOLDS,
                run("{\"id\":\"E\",\"kind\":\"" + kind + "\",\"call\":\"" + call + "\",\"input\":" + input
                        + ",\"expected\":" + expected + "}"),
                () -> text(out) + text(err));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        languageChoice | OE-2020 | {"option":3}                                                  | input.option must be 1
        placement      | OE-2024 | {"universities":[{"id":"U","country":"JP","capacity":1},{"id":"U","country":"JP","capacity":1}],"applicants":[]} | an id appears twice
        placement      | OE-2024 | {"universities":[],"applicants":[{"id":"S","total":"1","choices":[]},{"id":"S","total":"1","choices":[]}]} | S appears twice
        """)
    void a_case_that_contradicts_itself_is_bad_input(String kind, String call, String input, String message)
            throws IOException {
        assertEquals(
                Exit.BAD_INPUT,
                run("{\"id\":\"E\",\"kind\":\"" + kind + "\",\"call\":\"" + call + "\",\"input\":" + input
                        + ",\"expected\":{}}"));
        assertTrue(text(err).contains(message), text(err));
    }

    private Exit run(String content) throws IOException {
        out.reset();
        err.reset();
        var file = Files.writeString(folder.resolve("cases.json"), content);
        return new ScoreCommand().run(List.of(file.toString()), print(out), print(err));
    }

    private JsonNode answer() throws IOException {
        return new JsonMapper().readTree(out.toByteArray());
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
