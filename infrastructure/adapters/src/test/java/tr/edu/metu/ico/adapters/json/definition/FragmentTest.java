package tr.edu.metu.ico.adapters.json.definition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.definition.Fragment;

/** What remains of OE-2018: shown and compared, never announced. */
class FragmentTest {
    private static final String OE2018 = ShippedDefinition.document("OE-2018");

    @Test
    void known_and_unknown_values_are_kept_apart() {
        var fragment = assertInstanceOf(Fragment.class, ShippedDefinition.announcement("OE-2018"));

        assertEquals(
                List.of(
                        "OE18-UNKNOWN-GRADUATES",
                        "OE18-UNKNOWN-CALENDAR",
                        "OE18-UNKNOWN-ENGLISH",
                        "OE18-UNKNOWN-SCORE",
                        "OE18-UNKNOWN-PLACEMENT"),
                fragment.unknown().stream().map(gap -> gap.id().value()).toList());
        assertEquals(7, fragment.rules().size());
    }

    @Test
    void a_fragment_is_no_call_and_the_refusal_lists_what_is_not_known() {
        var problems = assertThrows(InvalidJson.class, () -> CallDefinitionJson.read(OE2018))
                .problems();

        assertEquals(
                List.of(
                        "fragment FRAGMENT",
                        "rules[2] UNKNOWN",
                        "rules[3] UNKNOWN",
                        "rules[4] UNKNOWN",
                        "rules[5] UNKNOWN",
                        "rules[6] UNKNOWN"),
                problems.stream().map(FragmentTest::reported).toList());
        assertEquals(
                "OE-2018 is a fragment and cannot be announced as a call. Fill the gaps below first.",
                problems.getFirst().text().en());
        assertEquals(
                "Bilinmiyor: Hangi sınavların ne kadar süreyle geçerli olduğu.",
                problems.get(3).text().tr());
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "fragment": true     | "fragment": false                     | fragment INVALID_VALUE
        "fragment": true     | "fragment": "yes"                     | fragment WRONG_TYPE
        "fragment": true     | "fragment": true, "slots": []         | slots UNKNOWN_FIELD
        "format": "1"        | "format": "2"                         | format INVALID_VALUE
        "programme": "OE"    | "programme": "Overseas"               | programme INVALID_VALUE
        "2018-2019",         | "2018",                               | academicYear INVALID_VALUE
        "OE18-PROG-1"        | "OE18-ELIG-1"                         | rules DUPLICATE
        "minimum": "2.50"    | "minimum": "5.00"                     | rules[1].minimum INVALID_VALUE
        """)
    void one_wrong_field_is_named(String written, String instead, String expected) {
        var problems = assertThrows(
                        InvalidJson.class, () -> AnnouncementJson.read(OE2018.replaceFirst(written, instead)))
                .problems();

        assertEquals(
                List.of(expected), problems.stream().map(FragmentTest::reported).toList());
    }

    @Test
    void a_fragment_says_what_is_missing() {
        var complete = OE2018.replace("UNKNOWN\"", "NOTICE\"").replace("\"what\"", "\"because\"");

        var problems = assertThrows(InvalidJson.class, () -> AnnouncementJson.read(complete))
                .problems();

        assertEquals(
                List.of("rules INVALID_VALUE"),
                problems.stream().map(FragmentTest::reported).toList());
    }

    @Test
    void no_call_stands_on_a_gap() {
        var gap = ShippedDefinition.document("OE-2024")
                .replaceFirst("\"kind\": \"NOTICE\",\n      \"because\"", "\"kind\": \"UNKNOWN\",\n      \"what\"");

        var problems = assertThrows(InvalidJson.class, () -> CallDefinitionJson.read(gap))
                .problems();

        assertEquals(
                "OE24-PROG-1 is of kind UNKNOWN. A call with a gap cannot be announced; replace it with the actual"
                        + " rule.",
                problems.getFirst().text().en());
    }

    private static String reported(Problem problem) {
        return problem.field() + " " + problem.code();
    }
}
