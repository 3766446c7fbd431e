package tr.edu.metu.ico.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.agreement.Semester;
import tr.edu.metu.ico.announcement.Problem;

class StrictJsonTest {

    private static final String GOOD = "{\"name\":\"Çağrı İ\",\"count\":2,\"score\":3.10,\"day\":\"2024-01-31\","
            + "\"at\":\"2024-01-31T14:00:00Z\",\"open\":true,\"lines\":[{\"to\":\"A\",\"semester\":\"FALL\"}],"
            + "\"matrix\":[[1]],\"note\":\"x\",\"place\":7}";

    private final StrictJson json = new StrictJson();

    record Form(
            String name,
            int count,
            BigDecimal score,
            LocalDate day,
            Instant at,
            boolean open,
            List<Line> lines,
            List<List<Integer>> matrix,
            Optional<String> note,
            OptionalInt place) {}

    record Line(String to, Semester semester) {
        Line {
            if (to.isEmpty()) {
                throw new InvalidJson(List.of(Problem.of("to", "EMPTY", "must not be empty", "boş olamaz")));
            }
            if (to.equals("?")) {
                throw new IllegalArgumentException("secret of " + Line.class.getName());
            }
        }
    }

    record Odd(double share) {}

    @Test
    void what_is_written_is_what_is_read() {
        var form = json.read(GOOD, Form.class);

        assertEquals(
                new Form(
                        "Çağrı İ",
                        2,
                        new BigDecimal("3.10"),
                        LocalDate.of(2024, 1, 31),
                        Instant.parse("2024-01-31T14:00:00Z"),
                        true,
                        List.of(new Line("A", Semester.FALL)),
                        List.of(List.of(1)),
                        Optional.of("x"),
                        OptionalInt.of(7)),
                form);
        assertEquals(GOOD, json.write(form));
        assertEquals(form, json.read(GOOD.getBytes(StandardCharsets.UTF_8), Form.class));
    }

    @Test
    void only_optional_fields_may_be_missing_or_null() {
        var shorter = GOOD.replace(",\"note\":\"x\",\"place\":7", "");
        var form = json.read(shorter, Form.class);

        assertEquals(Optional.empty(), form.note());
        assertEquals(OptionalInt.empty(), form.place());
        assertEquals(shorter, json.write(form));
        assertEquals(form, json.read(GOOD.replace("\"x\"", "null").replace("7}", "null}"), Form.class));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        "count":2          | "count":2.9            | count             | WRONG_TYPE
        "count":2          | "count":"2"            | count             | WRONG_TYPE
        "count":2          | "count":""             | count             | WRONG_TYPE
        "count":2          | "count":null           | count             | NOT_NULL
        "count":2          | "count":true           | count             | WRONG_TYPE
        "count":2          | "count":[2]            | count             | WRONG_TYPE
        "count":2          | "count":1e400          | count             | WRONG_TYPE
        "count":2          | "count":9999999999     | count             | WRONG_TYPE
        "count":2          | "count":NaN            | count             | NOT_JSON
        "count":2          | "count":02             | count             | NOT_JSON
        "count":2          | "count":2,"count":3    | count             | DUPLICATE_FIELD
        "count":2          | "count":2,"extra":3    | extra             | UNKNOWN_FIELD
        "count":2,         |                        | count             | MISSING_FIELD
        "score":3.10       | "score":1e400          | score             | WRONG_TYPE
        "score":3.10       | "score":1e1000000000   | score             | WRONG_TYPE
        "score":3.10       | "score":1e-1000000000  | score             | WRONG_TYPE
        "score":3.10       | "score":3.1234567      | score             | WRONG_TYPE
        "score":3.10       | "score":1234567        | score             | WRONG_TYPE
        "score":3.10       | "score":"3.10"         | score             | WRONG_TYPE
        "score":3.10       | "score":"NaN"          | score             | WRONG_TYPE
        "score":3.10       | "score":-Infinity      | score             | NOT_JSON
        "score":3.10       | "score":3,10           | score             | NOT_JSON
        "name":"Çağrı İ"   | "name":7               | name              | WRONG_TYPE
        "name":"Çağrı İ"   | "name":true            | name              | WRONG_TYPE
        "name":"Çağrı İ"   | "name":null            | name              | NOT_NULL
        "name":"Çağrı İ"   | "name":{}              | name              | WRONG_TYPE
        "name":"Çağrı İ"   | "name":"\\ud800"       | name              | BROKEN_TEXT
        "day":"2024-01-31" | "day":"31.01.2024"     | day               | WRONG_TYPE
        "day":"2024-01-31" | "day":"2024-02-31"     | day               | WRONG_TYPE
        "day":"2024-01-31" | "day":[2024,1,31]      | day               | WRONG_TYPE
        "at":"2024-01-31T14:00:00Z" | "at":1706709600 | at              | WRONG_TYPE
        "at":"2024-01-31T14:00:00Z" | "at":"2024-01-31T14:00" | at      | WRONG_TYPE
        "open":true        | "open":"true"          | open              | WRONG_TYPE
        "open":true        | "open":1               | open              | WRONG_TYPE
        "to":"A"           | "to":""                | lines[0].to       | EMPTY
        "to":"A"           | "to":"?"               | lines[0]          | NOT_ALLOWED
        "to":"A",          |                        | lines[0].to       | MISSING_FIELD
        "FALL"             | "fall"                 | lines[0].semester | WRONG_TYPE
        "FALL"             | 0                      | lines[0].semester | WRONG_TYPE
        "FALL"             | ""                     | lines[0].semester | WRONG_TYPE
        "FALL"}            | "FALL"},null           | lines[1]          | NOT_NULL
        "FALL"}            | "FALL"},{"to":"B"}     | lines[1].semester | MISSING_FIELD
        [[1]]              | [[1],[1.5]]            | matrix[1][0]      | WRONG_TYPE
        [[1]]              | 1                      | matrix            | WRONG_TYPE
        [[1]]              | ""                     | matrix            | WRONG_TYPE
        "place":7          | "place":7.5            | place             | WRONG_TYPE
        "note":"x"         | "note":7               | note              | WRONG_TYPE
        """)
    void a_bad_field_is_refused_by_its_name(String good, String bad, String field, String code) {
        var body = GOOD.replace(good, bad == null ? "" : bad);

        assertEquals(List.of(field + " " + code), refused(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e10", "-9999900000e9999", "1e999999999", "1e-999999999", "1e99999999999", "1e-2147483649"})
    void a_number_that_cannot_be_written_again_is_refused_in_what_is_kept_as_it_was_sent(String number) {
        var body = "{\"kept\":{\"number\":" + number + "}}";

        var refused = assertThrows(InvalidJson.class, () -> json.read(body, JsonNode.class));

        assertEquals("NUMBER_TOO_LONG", refused.problems().getFirst().code());
        assertEquals(
                "\"" + number + "\"",
                json.read("\"" + number + "\"", JsonNode.class).toString());
    }

    @Test
    void a_wrong_field_before_a_number_beyond_any_number_is_refused_too() {
        var body = GOOD.replace("\"Çağrı İ\"", "[]").replace("3.10", "1e99999999999");

        assertEquals(List.of("score NUMBER_TOO_LONG"), refused(body));
    }

    @Test
    void a_number_of_900_digits_and_a_depth_of_900_are_refused_where_they_stand() {
        assertEquals(List.of("count NUMBER_TOO_LONG"), refused(GOOD.replace("2,", "9".repeat(900) + ",")));
        assertEquals(List.of("score NUMBER_TOO_LONG"), refused(GOOD.replace("3.10", "3." + "1".repeat(900))));
        assertEquals(List.of("name TEXT_TOO_LONG"), refused(GOOD.replace("Çağrı", "x".repeat(20_001))));
        var deep = refused(GOOD.replace("[[1]]", "[".repeat(900) + "]".repeat(900)));
        assertTrue(deep.getFirst().matches("matrix(\\[0]){20} TOO_DEEP"), deep.toString());
    }

    @Test
    void every_field_given_twice_is_reported() {
        assertEquals(
                List.of("count DUPLICATE_FIELD", "lines[0].to DUPLICATE_FIELD"),
                refused(GOOD.replace("\"count\":2", "\"count\":2,\"count\":2")
                        .replace("\"to\":\"A\"", "\"to\":\"A\",\"to\":\"A\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        ''            | EMPTY_BODY
        '  '          | EMPTY_BODY
        null          | WRONG_TYPE
        []            | WRONG_TYPE
        "text"        | WRONG_TYPE
        {} {}         | TRAILING_TEXT
        {} x          | TRAILING_TEXT
        {             | NOT_JSON
        }             | NOT_JSON
        {'a':1}       | NOT_JSON
        /**/ {}       | NOT_JSON
        """)
    void a_bad_body_is_refused_as_a_whole(String body, String code) {
        assertEquals(List.of(" " + code), refused(body));
    }

    @Test
    void an_absent_body_other_encodings_and_too_much_of_it_are_refused() {
        assertEquals(List.of(" EMPTY_BODY"), refused((String) null));
        assertEquals(List.of(" NOT_UTF_8"), refused(GOOD.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(List.of(" NOT_JSON"), refused("{}".getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(List.of(" TOO_LARGE"), refused(GOOD + " ".repeat(StrictJson.REQUEST_LIMIT)));
        assertEquals(
                2,
                new StrictJson(StrictJson.DEFINITION_LIMIT)
                        .read(GOOD + " ".repeat(StrictJson.REQUEST_LIMIT), Form.class)
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "{\"lines\":{}}", "{\"lines\":[{\"semester\":\"WINTER\"}]}", "{\"a\":{\"b\":[", "nul"
            })
    void no_answer_names_a_class_of_ours_or_of_a_library(String body) {
        var problems = assertThrows(InvalidJson.class, () -> json.read(body, Form.class))
                .problems();

        var reported = problems.toString();
        assertTrue(
                List.of("jackson", "java.", "tr.edu", "StrictJson", "Form", "line:", "column", "deserialize").stream()
                        .noneMatch(reported::contains),
                reported);
    }

    @Test
    void a_wrong_semester_is_answered_with_the_right_ones() {
        var problem = assertThrows(InvalidJson.class, () -> json.read(GOOD.replace("FALL", "WINTER"), Form.class))
                .problems()
                .getFirst();

        assertEquals(
                Problem.of(
                        "lines[0].semester",
                        "WRONG_TYPE",
                        "The field must be one of FALL, SPRING, FULL_YEAR.",
                        "Alan şunlardan biri: FALL, SPRING, FULL_YEAR olmalı."),
                problem);
    }

    @Test
    void a_record_with_a_double_is_our_mistake_not_the_senders() {
        assertThrows(IllegalStateException.class, () -> json.read("{\"share\":1.5}", Odd.class));
        assertThrows(IllegalStateException.class, () -> json.read("{\"share\":1e400}", Odd.class));
    }

    private List<String> refused(String body) {
        return reported(assertThrows(InvalidJson.class, () -> json.read(body, Form.class)));
    }

    private List<String> refused(byte[] body) {
        return reported(assertThrows(InvalidJson.class, () -> json.read(body, Form.class)));
    }

    private static List<String> reported(InvalidJson invalid) {
        return invalid.problems().stream().map(p -> p.field() + " " + p.code()).collect(Collectors.toList());
    }
}
