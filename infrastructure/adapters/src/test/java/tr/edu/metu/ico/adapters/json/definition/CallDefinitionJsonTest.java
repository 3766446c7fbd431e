package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;

class CallDefinitionJsonTest {
    private static final String OE2024 = ShippedDefinition.text("/definitions/OE-2024.json");

    @Test
    void the_same_document_is_read_as_the_same_definition() {
        assertEquals(CallDefinitionJson.read(OE2024), CallDefinitionJson.read(OE2024));
    }

    /** One edit in the shipped document, and the field that the refusal names. */
    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "kind": "MINIMUM_CGPA"            | "kind": "MINIMUM_GPA"             | rules[1].kind               | UNKNOWN_KIND
        "levels": ["UG"]                  | "levels": ["BSC"]                 | rules[1].levels[0]          | UNKNOWN_VALUE
        "levels": ["UG"]                  | "levels": []                      | rules[1].levels             | INVALID_VALUE
        "levels": ["UG"]                  | "levels": ["UG", "UG"]            | rules[1].levels[1]          | DUPLICATE
        "levels": ["UG"]                  | "levels": "UG"                    | rules[1].levels             | WRONG_TYPE
        "minimum": "2.50"                 | "minimum": "2,50"                 | rules[1].minimum            | INVALID_VALUE
        "minimum": "2.50"                 | "minimum": 2.50                   | rules[1].minimum            | WRONG_TYPE
        "minimum": "2.50"                 | "minimum": "4.01"                 | rules[1].minimum            | INVALID_VALUE
        "minimum": "2.50"                 | "least": "2.50"                   | rules[1].says.en            | UNKNOWN_PLACEHOLDER; rules[1].says.tr UNKNOWN_PLACEHOLDER; rules[1].minimum MISSING_FIELD; rules[1].least UNKNOWN_FIELD
        "minimum": "2.50"                 | "minimum": "2.50", "max": 1       | rules[1].max                | UNKNOWN_FIELD
        "minimum": 1                      | "minimum": 1.5                    | rules[4].minimum            | WRONG_TYPE
        "minimum": 1                      | "minimum": 99999999999            | rules[4].minimum            | WRONG_TYPE
        "minimum": 1                      | "minimum": 0                      | rules[4].minimum            | INVALID_VALUE
        "cgpaRequired": true              | "cgpaRequired": "yes"             | rules[5].cgpaRequired       | WRONG_TYPE
        "id": "OE24-ELIG-1"               | "id": "first rule"                | rules[1].id                 | INVALID_VALUE
        "id": "OE24-ELIG-1"               | "id": "OE24-ELIG-2"               | rules                       | DUPLICATE
        "place": "Eligibility, 1"         | "place": " "                      | rules[1].place              | INVALID_VALUE
        "cgpaWeight": "0.50"              | "cgpaWeight": "0.60"              | rules[38].cgpaWeight        | INVALID_VALUE
        "rounding": "STEPWISE_2_HALF_UP"  | "rounding": "NONE"                | rules[38].rounding          | UNKNOWN_VALUE
        "LANGUAGE", "CGPA", "LOTTERY"     | "LANGUAGE", "CGPA"                | rules[28].tieBreak          | INVALID_VALUE
        "slot": "DISABILITY"              | "slot": "DISABILTY"               | rules[44].slot              | INVALID_VALUE
        "maxBytes": 5000000               | "maxBytes": 0                     | slots[0].maxBytes           | INVALID_VALUE
        "special": false                  | "special": 0                      | slots[0].special            | WRONG_TYPE
        "zone": "Europe/Istanbul"         | "zone": "Europe/Ankara"           | calendar.zone               | INVALID_VALUE
        "closesAt": "2023-11-30T17:00"    | "closesAt": "30.11.2023 17:00"    | calendar.closesAt           | INVALID_VALUE
        "closesAt": "2023-11-30T17:00"    | "closesAt": "2023-11-01T17:00"    | calendar.opensAt            | INVALID_VALUE
        "withdrawClosesAt": "2024-01-27   | "withdrawClosesAt": "2024-01-02   | calendar.withdrawOpensAt    | INVALID_VALUE
        "drain": "PT5M"                   | "drain": "PT5S"                   | calendar.drain              | INVALID_VALUE
        "drain": "PT5M"                   | "drain": "5 minutes"              | calendar.drain              | INVALID_VALUE
        "validYears": 5                   | "validYears": 0                   | rules[25].validYears        | INVALID_VALUE
        "countedFrom": "EITHER"         | "countedFrom": "TODAY"            | rules[25].countedFrom       | UNKNOWN_VALUE
        "scaleLowest": "1"                | "scaleLowest": "100"              | rules[23].scaleLowest       | INVALID_VALUE
        "scaleHighest": "100"             | "scaleHighest": 100               | rules[23].scaleHighest      | WRONG_TYPE
        "interpolation": "LINEAR"         | "interpolation": "CUBIC"          | rules[23].interpolation     | UNKNOWN_VALUE
        "table": "IMPORTED"               | "table": "BUILT_IN"               | rules[23].table             | UNKNOWN_VALUE
        "call": "OE-2024"                 | "call": "oe 2024"                 | call                        | INVALID_VALUE
        "programme": "OE",                | "programme": "Exchange",          | programme                   | INVALID_VALUE
        "academicYear": "2024-2025"       | "academicYear": "next year"       | academicYear                | INVALID_VALUE
        "format": "1"                     | "format": "2"                     | format                      | INVALID_VALUE
        "format": "1"                     | "format": "1", "colour": "red"    | colour                      | UNKNOWN_FIELD
        """)
    void one_wrong_field_is_named(String written, String instead, String field, String code) {
        assertTrue(OE2024.contains(written), () -> "the shipped definition no longer holds " + written);

        assertEquals(List.of((field + " " + code).split("; ")), refusal(replaceFirst(written, instead)));
    }

    /** One field of the rules of an exam in the call, and the field that the refusal names; + counts from the rules shipped. */
    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "exam":"EPEEP","day"      | "exam":"epeep","day"      | rules[+0].exam     | INVALID_VALUE
        "day":"2023-12-09"        | "day":"09.12.2023"        | rules[+0].day      | INVALID_VALUE
        "day":"2023-12-09"        | "on":"2023-12-09"         | rules[+0].day      | MISSING_FIELD; rules[+0].on UNKNOWN_FIELD
        "day":"2023-12-09"        | "day":"2023-11-30"        | rules[+0].day      | INVALID_VALUE
        "day":"2023-12-09"        | "day":"2023-12-20"        | calendar.scoreAt   | INVALID_VALUE
        "effect":"NONE"           | "effect":"MERCY"          | rules[+2].effect   | UNKNOWN_VALUE
        "yearFrom":"2023-09-01"   | "yearFrom":"2023"         | rules[+3].yearFrom | INVALID_VALUE
        "yearFrom":"2023-09-01"   | "yearFrom":"2022-09-01"   | rules[+3].yearFrom | INVALID_VALUE
        "minimum":"60"            | "minimum":"sixty"         | rules[+5].minimum  | INVALID_VALUE
        "EXAM_IN_CALL"            | "EXAM_SOMEWHERE"          | rules[+0].kind     | UNKNOWN_KIND
        """)
    void one_wrong_field_of_an_exam_in_the_call_is_named(String written, String instead, String field, String code) {
        var document = withExam();
        assertTrue(document.contains(written), () -> "the document does not hold " + written);
        assertEquals(
                "EPEEP",
                CallDefinitionJson.read(document).examInCall().orElseThrow().exam());

        assertEquals(
                List.of(behindTheShipped(field + " " + code).split("; ")),
                refusal(document.replaceFirst(Pattern.quote(written), instead)));
    }

    private static String behindTheShipped(String fields) {
        int shipped = CallDefinitionJson.read(OE2024).rules().size();
        return Pattern.compile("\\[\\+([0-9])]")
                .matcher(fields)
                .replaceAll(found -> "[" + (shipped + Integer.parseInt(found.group(1))) + "]");
    }

    private static String withExam() {
        var rules = new StringBuilder();
        for (var rule : List.of(
                "\"EXAM_IN_CALL\",\"exam\":\"EPEEP\",\"day\":\"2023-12-09\"",
                "\"EXAM_ABSENCE\"",
                "\"ABSENCE_PETITION\",\"effect\":\"NONE\"",
                "\"EXAM_ONCE_A_YEAR\",\"exam\":\"EPEEP\",\"yearFrom\":\"2023-09-01\"",
                "\"EXAM_SEATS\"",
                "\"LANGUAGE_MINIMUM\",\"minimum\":\"60\"")) {
            rules.append(",{\"id\":\"OE24-EXAM-" + rules.length()
                    + "\",\"place\":\"English\",\"says\":{\"en\":\"An exam.\",\"tr\":\"Bir sınav.\"},\"kind\":" + rule
                    + "}");
        }
        return OE2024.substring(0, OE2024.lastIndexOf(']')) + rules + "]}";
    }

    @Test
    void a_field_written_twice_is_refused() {
        var twice = replaceFirst("\"format\": \"1\",", "\"format\": \"1\", \"format\": \"1\",");

        assertEquals(List.of("format DUPLICATE_FIELD"), refusal(twice));
    }

    @Test
    void what_is_no_json_document_is_refused() {
        assertEquals(List.of(" EMPTY_BODY"), refusal(""));
        assertEquals(List.of("document WRONG_TYPE"), refusal("[]"));
        assertEquals(List.of(" TRAILING_TEXT"), refusal("{} {}"));
        assertEquals(List.of("format NOT_JSON"), refusal("{\"format\": NaN}"));
        assertEquals(List.of("TOO_DEEP"), codes(refusal("[".repeat(50))));
    }

    @Test
    void several_wrong_fields_are_reported_together() {
        var document = replaceFirst("\"minimum\": \"2.50\"", "\"minimum\": \"9\"")
                .replace("\"zone\": \"Europe/Istanbul\"", "\"zone\": \"Mars\"")
                .replace("\"maxBytes\": 5000000", "\"maxBytes\": -1");

        assertEquals(
                List.of(
                        "calendar.zone INVALID_VALUE",
                        "slots[0].maxBytes INVALID_VALUE",
                        "slots[1].maxBytes INVALID_VALUE",
                        "slots[2].maxBytes INVALID_VALUE",
                        "slots[3].maxBytes INVALID_VALUE",
                        "slots[4].maxBytes INVALID_VALUE",
                        "rules[1].minimum INVALID_VALUE"),
                refusal(document));
    }

    @Test
    void several_wrong_fields_of_one_rule_and_what_the_rest_contradicts_are_reported_together() {
        var document = replaceFirst("\"cgpaWeight\": \"0.50\"", "\"cgpaWeight\": 0.5")
                .replaceFirst("\"languageWeight\": \"0.50\"", "\"languageWeight\": \"half\"")
                .replaceFirst("\"academicYear\": \"2024-2025\"", "\"academicYear\": \"soon\"")
                .replaceFirst("\"opensAt\": \"2023-11-06", "\"opensAt\": \"2024-11-06")
                .replaceFirst("\"drain\": \"PT5M\"", "\"drain\": \"PT1S\"");

        assertEquals(
                List.of(
                        "calendar.opensAt INVALID_VALUE",
                        "calendar.drain INVALID_VALUE",
                        "rules[38].cgpaWeight WRONG_TYPE",
                        "rules[38].languageWeight INVALID_VALUE",
                        "academicYear INVALID_VALUE"),
                refusal(document));
    }

    @Test
    void rules_that_can_be_read_are_held_against_each_other_although_the_calendar_cannot() {
        var document = replaceFirst("\"zone\": \"Europe/Istanbul\"", "\"zone\": \"Mars\"")
                .replaceFirst("\"slot\": \"DISABILITY\"", "\"slot\": \"DISABILTY\"");

        assertEquals(List.of("calendar.zone INVALID_VALUE", "rules[44].slot INVALID_VALUE"), refusal(document));
    }

    private static List<String> refusal(String document) {
        return assertThrows(InvalidJson.class, () -> CallDefinitionJson.read(document)).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static List<String> codes(List<String> reported) {
        return reported.stream()
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .toList();
    }

    private static String replaceFirst(String written, String instead) {
        int at = OE2024.indexOf(written);
        return OE2024.substring(0, at) + instead + OE2024.substring(at + written.length());
    }
}
