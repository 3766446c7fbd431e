package tr.edu.metu.ico.verifier.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The message of {@code place} for unusable input: one sentence with the file, the line and the field. */
class PlaceBadInputTest {
    private static final String NUMBER = "must be a decimal number with at most 9 digits before and 9 after the point";
    private static final String GOOD =
            "{'applicants':[{'id':'a','score':'1','choices':['A']}],\n'programmes':[{'id':'A','capacity':1}]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'score':'1'|'score':true|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':'1,5'|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':'NaN'|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':''|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':1e1000000000|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':'1e-1000000000'|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':1234567890|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'score':'0.1234567891'|line 1: /applicants/0/score " + NUMBER,
                "'score':'1'|'scores':'1'|line 1: /applicants/0/scores is not a field of an applicant",
                "'score':'1'|'score':'1','score':'2'|line 1: Duplicate field 'score'",
                "'score':'1',|`` |FILE applicant a has no score for programme A",
                "'id':'a',|`` |line 1: /applicants/0 has no id",
                "'id':'a'|'id':''|line 1: /applicants/0/id must not be empty",
                "'id':'a'|'id':7|line 1: /applicants/0/id must be a text",
                "'id':'a'|'id':null|line 1: /applicants/0/id must be a text",
                "'choices':['A']|'choices':'A'|line 1: /applicants/0/choices must be a list",
                "'choices':['A']|'choices':[7]|line 1: /applicants/0/choices/0 must be a text",
                "'choices':['A']|'reserved':'yes','choices':['A']|line 1: /applicants/0/reserved must be true or false",
                "'capacity':1|'capacity':-1|line 2: /programmes/0/capacity must be from 0 to 2147483647",
                "'capacity':1|'capacity':2147483648|line 2: /programmes/0/capacity must be from 0 to 2147483647",
                "'capacity':1|'capacity':99999999999999999999|line 2: /programmes/0/capacity must be from 0 to"
                        + " 2147483647",
                "'capacity':1|'capacity':1.5|line 2: /programmes/0/capacity must be a whole number",
                "'capacity':1|'capacity':'1'|line 2: /programmes/0/capacity must be a whole number",
                "'capacity':1|'capacity':1,'reservedSeats':2|line 2: /programmes/0 has more reservedSeats than"
                        + " capacity",
                "{'id':'A','capacity':1}|7|line 2: /programmes/0 must be an object",
                "{'id':'A','capacity':1}|{'id':'A','capacity':1},{'id':'A','capacity':1}"
                        + "|line 2: /programmes/1/id is the id of two programmes: A",
                "'programmes'|'tieBreak':'LUCK','programmes'|line 2: /tieBreak must be one of [INPUT_ORDER, CHAIN]",
                "'programmes'|'seed':1,'programmes'|line 2: /seed is not a field of an instance",
                "'programmes'|'citizenshipDeduction':'-1','programmes'|line 2: /citizenshipDeduction must not be"
                        + " negative",
                "'programmes'|'countryGrants':{'JP':-1},'programmes'"
                        + "|line 2: /countryGrants/JP must be from 0 to 2147483647",
                "}]}|}]}}|line 2: Unexpected close marker",
            })
    void a_field_that_cannot_be_used_is_named(String good, String bad, String reported) {
        var expected = reported.startsWith("FILE ") ? reported.substring(5) : "market.json " + reported;
        var refusal = refusal(GOOD.replace(good, bad.strip()).replace('\'', '"').getBytes(StandardCharsets.UTF_8));

        assertTrue(refusal.startsWith(expected), refusal);
    }

    @Test
    void two_applicants_with_one_id_are_refused() {
        var twice = GOOD.replace("[{'id':'a'", "[{'id':'a','choices':[]},\n{'id':'a'");

        assertEquals("market.json line 2: /applicants/1/id is the id of two applicants: a", refusal(bytes(twice)));
    }

    @Test
    void a_score_of_nine_hundred_digits_is_refused_without_being_computed() {
        assertEquals(
                "market.json line 1: /applicants/0/score " + NUMBER,
                refusal(bytes(GOOD.replace("'1'", "9".repeat(900)))));
    }

    @Test
    void wherever_a_file_breaks_off_it_is_refused() {
        byte[] whole = bytes(GOOD);
        for (int length = 0; length < whole.length; length++) {
            var refusal = refusal(Arrays.copyOf(whole, length));
            assertTrue(refusal.startsWith("market.json line "), refusal);
        }
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        byte[] text = bytes(GOOD);
        text[GOOD.indexOf("'a'") + 1] = (byte) 0xff;

        assertEquals("market.json line 1: is not UTF-8 from here on", refusal(text));
    }

    @Test
    void a_list_is_missing() {
        assertEquals("market.json has no applicants", refusal(bytes("{'programmes':[]}")));
    }

    @Test
    void usage_is_printed_for_missing_surplus_or_unknown_arguments() {
        assertEquals("place needs one INSTANCE, and perhaps --summary", new PlaceRun(folder).refusal());
        assertEquals("place needs one INSTANCE, and perhaps --summary", new PlaceRun(folder).refusal("a", "b"));
        assertEquals("place needs one INSTANCE, and perhaps --summary", new PlaceRun(folder).refusal("--fast"));
        assertEquals("nothing.json does not exist", new PlaceRun(folder).refusal("nothing.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a,1,TR|applicants.csv line 2: has 3 cells, not 4",
                "a,1|applicants.csv line 2: has 2 cells, not 4",
                "a|applicants.csv line 2: has 1 cells, not 4",
                "a,1,TR,A,B|applicants.csv line 2: has 5 cells, not 4",
                ",1,TR,A|applicants.csv line 2: id must not be empty",
                "a,1e1000000000,TR,A|applicants.csv line 2: score " + NUMBER,
                "a,x,TR,A|applicants.csv line 2: score " + NUMBER,
                "a,,TR,A|applicant a has no score for programme A",
                "b,1,TR,A\\nb,2,TR,A|applicants.csv line 3: id appears twice: b",
                "\"b\",1,TR,A\\nb,2,TR,A|applicants.csv line 3: id appears twice: b",
                "b,1,TR,A\\na,2,TR,A\\n\\n|applicants.csv line 4: id must not be empty",
                "\"b\",1,TR,A\\na,2,TR|applicants.csv line 3: has 3 cells, not 4",
                "\"b\",1,TR,A\\n\"a,2,TR,A|applicants.csv line 2: on the next line a quotation mark is not closed",
            })
    void a_row_that_cannot_be_used_is_named(String rows, String reported) {
        assertEquals(
                reported,
                folderRefusal("id,capacity,country\nA,1,\n", "id,score,citizenship,c1\n" + rows.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A,-1,JP", "A,2147483648,JP", "A,1.5,JP", "A,,JP"})
    void a_capacity_is_a_whole_number(String row) {
        assertEquals(
                "programmes.csv line 2: capacity must be a whole number from 0 to 2147483647",
                folderRefusal("id,capacity,country\n" + row + "\n", "id,score,citizenship,c1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1,1,JP", ",1,JP"})
    void a_programme_has_an_id(String row) {
        assertEquals(
                "programmes.csv line 2: id must be there, and -1 means none",
                folderRefusal("id,capacity,country\n" + row + "\n", "id,score,citizenship,c1\n"));
    }

    @Test
    void headers_and_files_must_be_there() {
        var programmes = "id,capacity,country\nA,1,\n";
        assertEquals("applicants.csv line 1: is empty, not a header", folderRefusal(programmes, ""));
        assertEquals("applicants.csv line 1: column 3 must be citizenship", folderRefusal(programmes, "id,score\n"));
        assertEquals(
                "applicants.csv line 1: column 5 must be c2",
                folderRefusal(programmes, "id,score,citizenship,c1,c3\n"));
        assertEquals("programmes.csv is empty", folderRefusal("", "id,score,citizenship\n"));
        assertEquals(
                "programmes.csv line 1: must name the columns id,capacity,country",
                folderRefusal("id,capacity\n", "id,score,citizenship\n"));
        assertEquals(
                "programmes.csv line 3: id appears twice: A",
                folderRefusal(programmes + "A,1,\n", "id,score,citizenship\n"));
    }

    @Test
    void a_row_that_is_not_utf_8_is_named() {
        var place = folder("id,capacity,country\nA,1,\n", "id,score,citizenship,c1\na,1,,A\nb,1,,A\n");
        byte[] text = bytes("id,score,citizenship,c1\na,1,,A\n?,1,,A\n");
        text["id,score,citizenship,c1\na,1,,A\n".length()] = (byte) 0xc3;

        assertEquals(
                "applicants.csv line 3: is not UTF-8 from here on",
                place.with("applicants.csv", text).refusal("."));
    }

    @Test
    void the_options_of_a_folder_are_only_options() {
        var place = folder("id,capacity,country\n", "id,score,citizenship\n");

        assertEquals(
                "instance.json line 1: /applicants is not an option",
                place.with("instance.json", "{'applicants':[]}").refusal("."));
    }

    @Test
    void an_id_of_millions_of_characters_is_refused_with_its_line() {
        var market = "{'applicants':[\n{'id':'" + "x".repeat(21_000_000) + "','score':1,'choices':[]}]}";

        assertEquals(
                "market.json line 2: String value length",
                refusal(bytes(market)).substring(0, "market.json line 2: String value length".length()));
    }

    @Test
    void a_folder_without_its_files_is_refused() {
        assertEquals("instance.json is not there or is not a file", new PlaceRun(folder).refusal("."));
    }

    private String folderRefusal(String programmes, String applicants) {
        return folder(programmes, applicants).refusal(".");
    }

    private PlaceRun folder(String programmes, String applicants) {
        return new PlaceRun(folder)
                .with("instance.json", "{}")
                .with("programmes.csv", programmes)
                .with("applicants.csv", applicants);
    }

    private String refusal(byte[] market) {
        return new PlaceRun(folder).with("market.json", market).refusal("market.json");
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
