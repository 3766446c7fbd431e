package tr.edu.metu.ico.adapters.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tr.edu.metu.ico.adapters.json.definition.ShippedDefinition;
import tr.edu.metu.ico.checker.RunChecker;
import tr.edu.metu.ico.rulebook.Selection;

/** The hand-written cases on English scores, of all calls. */
class GoldenLanguageTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> every_case_on_english_comes_out_as_written_by_hand() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.get("id").textValue() + " " + c.get("title").textValue(),
                        () -> assertEquals(expected(c), actual(c))));
    }

    @Test
    void the_cases_are_all_there_and_come_out_the_same_in_turkish() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(9, cases().size());
            cases().forEach(c -> assertEquals(expected(c), actual(c)));
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** The days around both ends of the window, for each call (reading A-05, inclusive). */
    @Test
    void a_score_counts_from_the_oldest_day_to_the_day_of_the_deadline() {
        assertEquals(List.of("false", "true", "true", "false"), valid("OE-2020", "EPEEP", 2017, "11-28", "11-29", 2019));
        assertEquals(List.of("false", "true", "true", "false"), valid("OE-2020", "METU_EPE", 2017, "11-28", "11-29", 2019));
        assertEquals(List.of("false", "true", "true", "false"), valid("OE-2024", "YDS", 2018, "11-29", "11-30", 2023));
        assertEquals(List.of("false", "true", "true", "false"), valid("ICM-2024", "YDS", 2018, "11-29", "11-30", 2023));
        assertEquals(List.of("false", "true", "true", "false"), valid("DOC-2023", "YDS", 2018, "12-14", "12-15", 2023));
        assertEquals(List.of("false", "false", "false", "false"), valid("OE-2020", "YDS", 2017, "11-28", "11-29", 2019));
    }

    @Test
    void an_excuse_lets_the_score_on_record_count_or_not_as_the_office_decides() {
        var older = ",\"olderScores\":[{\"exam\":\"METU_EPE\",\"examDate\":\"2019-06-10\",\"score\":\"90\"}]}";

        assertEquals(Map.of("score", "90", "status", "OK"), choice("{\"option\":1,\"excuse\":\"EXCUSED\"" + older));
        assertEquals(
                Map.of("score", "null", "status", "CANCELLED"), choice("{\"option\":1,\"excuse\":\"REFUSED\"" + older));
        assertEquals(
                Map.of("score", "null", "status", "CANCELLED"), choice("{\"option\":1,\"excuse\":\"EXCUSED\"}"));
        assertEquals(Map.of("score", "90", "status", "OK"), choice("{\"option\":2" + older));
    }

    /** Oldest day out, oldest day in, last day in, last day out. */
    private static List<String> valid(String call, String exam, int year, String out, String in, int deadline) {
        var next = in.substring(0, 3) + String.format(Locale.ROOT, "%02d", Integer.parseInt(in.substring(3)) + 1);
        var after = next.equals("11-31") ? "12-01" : next;
        return Stream.of(year + "-" + out, year + "-" + in, deadline + "-" + in, deadline + "-" + after)
                .map(day -> node("{\"exam\":\"" + exam + "\",\"examDate\":\"" + day + "\"}"))
                .map(input -> GoldenLanguage.validity(LanguageEra.of(call), input).get("valid"))
                .toList();
    }

    private static Map<String, String> choice(String input) {
        return GoldenLanguage.choice(LanguageEra.of("OE-2020"), node(input));
    }

    private static Map<String, String> actual(JsonNode c) {
        var call = LanguageEra.of(c.get("call").textValue());
        var input = c.get("input");
        if (c.get("kind").textValue().equals("languageValidity")) {
            return GoldenLanguage.validity(call, input);
        }
        var sealed = GoldenLanguage.application(call, input);
        assertEquals(List.of(), RunChecker.check(call, sealed, Selection.select(call, sealed)));
        return GoldenLanguage.choice(call, input);
    }

    private static Map<String, String> expected(JsonNode c) {
        var expected = new TreeMap<String, String>();
        c.get("expected").properties().forEach(field -> expected.put(field.getKey(), field.getValue().asText()));
        return expected;
    }

    private static List<JsonNode> cases() {
        var cases = new ArrayList<JsonNode>();
        node(ShippedDefinition.text("/golden/language.json")).forEach(cases::add);
        return cases;
    }

    private static JsonNode node(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
