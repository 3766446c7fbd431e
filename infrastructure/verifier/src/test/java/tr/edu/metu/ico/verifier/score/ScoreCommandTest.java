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

/** What somebody gets who runs cases from the command line. */
class ScoreCommandTest {
    private static final String CASE = """
            {"id": "X-1", "kind": "cgpaComponent", "call": "OE-2024", "input": {"cgpa": "3.15", "cohortAverage": "2.89"},
             "expected": {"component": "82.18"}}""";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_single_case_is_told_with_what_was_expected_and_what_came_out() throws IOException {
        assertEquals(Exit.HOLDS, run(CASE));
        var told = answer().get("cases").get(0);
        assertEquals("{\"component\":\"82.18\"}", told.get("expected").toString());
        assertEquals("{\"ratio\":\"1.09\",\"factor\":\"26.09\",\"component\":\"82.18\"}", told.get("actual").toString());
        assertTrue(told.get("holds").booleanValue());
    }

    @Test
    void another_expectation_does_not_hold_and_the_file_goes_on() throws IOException {
        assertEquals(Exit.DOES_NOT_HOLD, run("[" + CASE.replace("82.18", "82.19") + "," + CASE + "]"));
        assertEquals(2, answer().get("count").intValue());
        assertEquals(1, answer().get("held").intValue());
    }

    @Test
    void a_field_that_no_rule_looks_at_is_told_and_does_no_harm() throws IOException {
        assertEquals(Exit.HOLDS, run(CASE.replace("\"cgpa\"", "\"shoeSize\": 43, \"cgpa\"")));
        assertEquals("case X-1: input.shoeSize is not looked at" + System.lineSeparator(), text(err));
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
        assertEquals(Exit.HOLDS, run(CASE.replace("\"3.15\"", "\"4.01\"").replace(
                "{\"component\": \"82.18\"}", "{\"error\": \"CGPA_OUT_OF_RANGE\"}")));
        assertEquals(Exit.HOLDS, run(CASE.replace("\"2.89\"", "\"0\"").replace(
                "{\"component\": \"82.18\"}", "{\"error\": \"COHORT_AVERAGE_OUT_OF_RANGE\"}")));
        assertEquals(Exit.HOLDS, run(CASE.replace(", \"cohortAverage\": \"2.89\"", "").replace(
                "{\"component\": \"82.18\"}", "{\"error\": \"MISSING_COHORT_AVERAGE\"}")));
        assertEquals(Exit.HOLDS, run(CASE.replace("\"3.15\"", "\"1e1000000000\"").replace(
                "{\"component\": \"82.18\"}", "{\"error\": \"CGPA_OUT_OF_RANGE\"}")));
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
