package tr.edu.metu.ico.verifier.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Instances in a folder. */
class PlaceFolderTest {
    private static final String PROGRAMMES = "id,capacity,country\nA,1,JP\n17,1,KR\n017,1,\nlonger-than-eight,1,KR\n";

    @TempDir
    private Path folder;

    @Test
    void rows_of_a_folder_are_placed_whatever_the_ids_are() {
        var answer = answer(
                "{'tieBreak':'INPUT_ORDER','citizenshipDeduction':5}",
                PROGRAMMES,
                "id,score,citizenship,c1,c2,c3\n"
                        + "one,80.25,JP,A,17,-1\n"
                        + "two,79.5,,A,,\n"
                        + "three,90,KR,longer-than-eight,017,17\n"
                        + "four,86,-1,longer-than-eight,017,A");

        assertEquals(
                PlaceRun.json("{'one':'17','two':'A','three':'017','four':'longer-than-eight'}"),
                answer.get("placement"));
        assertEquals(
                PlaceRun.json("{'A':'79.5','17':'80.25','017':'90','longer-than-eight':'86'}"), answer.get("cutOff"));
    }

    @Test
    void quoted_cells_other_line_ends_and_marks_change_nothing() {
        var plain = "id,score,citizenship,c1,c2\na,80,JP,A,17\nb,79,KR,A,17\nc,78,,17,017\n";
        var expected = answer("{'tieBreak':'INPUT_ORDER'}", PROGRAMMES, plain);

        var windows = answer(
                "\uFEFF{'tieBreak':'INPUT_ORDER'}\r\n",
                "\uFEFF" + PROGRAMMES.replace("\n", "\r\n"),
                "\uFEFF" + plain.replace("\n", "\r\n"));
        var oldMac = answer("{'tieBreak':'INPUT_ORDER'}", PROGRAMMES, plain.replace("\n", "\r"));
        var quoted = answer(
                "{'tieBreak':'INPUT_ORDER'}",
                PROGRAMMES.replace("A,1", "'A','1'"),
                plain.replace("A,17", "'A',17").replace("id,score", "'id',score"));

        assertEquals(expected, windows);
        assertEquals(expected, oldMac);
        assertEquals(expected, quoted);
    }

    @Test
    void a_quoted_id_may_hold_commas_line_ends_and_quotation_marks() {
        var answer =
                answer("{}", "id,capacity,country\n'x,\n''y',1,\n", "id,score,citizenship,c1\n'a\nb',1,,'x,\n''y'\n");

        assertEquals("x,\n\"y", answer.get("placement").get("a\nb").asText());
    }

    @Test
    void unknown_and_repeated_programmes_of_a_row_are_warned_of() {
        var place = run("{}", PROGRAMMES, "id,score,citizenship,c1,c2,c3\na,1,,99,A,A\n");
        place.answer(".");

        assertEquals("""
            warning: a asks for the unknown programme 99
            warning: a names programme A again; the first time counts
            """, place.warnings());
    }

    @Test
    void a_folder_and_a_file_of_one_market_get_one_answer() {
        for (int seed = 0; seed < 60; seed++) {
            var market = new Drawn(new Random(seed));
            var fromFolder = answer(market.options, market.programmesCsv.toString(), market.applicantsCsv.toString());
            var fromFile =
                    new PlaceRun(folder).with("market.json", market.json()).answer("market.json");

            assertEquals(fromFile, fromFolder);
        }
    }

    @Test
    void a_file_of_many_rows_is_read_to_its_end() {
        var rows = new StringBuilder("id,score,citizenship,c1,c2\n");
        for (int row = 0; row < 120_000; row++) {
            rows.append("applicant-")
                    .append(row * 7 % 120_000)
                    .append(',')
                    .append(row % 100)
                    .append(",TR,A,17\n");
        }
        var summary =
                run("{'tieBreak':'INPUT_ORDER'}", PROGRAMMES, rows.toString()).answer(".", "--summary");

        assertEquals(120_000, summary.get("applicants").asInt());
        assertEquals(240_000, summary.get("choices").asInt());
        assertEquals(2, summary.get("placed").asInt());
    }

    private JsonNode answer(String options, String programmes, String applicants) {
        return run(options, programmes, applicants).answer(".");
    }

    private PlaceRun run(String options, String programmes, String applicants) {
        return new PlaceRun(folder)
                .with("instance.json", options)
                .with("programmes.csv", programmes)
                .with("applicants.csv", applicants.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    /** One random market written in both ways. */
    private static final class Drawn {
        private final String options = "{'call':'T','citizenshipDeduction':'2.50','countryGrants':{'JP':1,'KR':2}}";
        private final StringBuilder programmesCsv = new StringBuilder("id,capacity,country\n");
        private final StringBuilder applicantsCsv = new StringBuilder("id,score,citizenship,c1,c2,c3\n");
        private final StringBuilder programmes = new StringBuilder();
        private final StringBuilder applicants = new StringBuilder();

        Drawn(Random random) {
            String[] countries = {"JP", "KR", "TR"};
            for (int programme = 0; programme < 5; programme++) {
                int capacity = random.nextInt(4);
                var country = countries[random.nextInt(3)];
                programmesCsv.append(String.format(Locale.ROOT, "P%d,%d,%s%n", programme, capacity, country));
                programmes.append(String.format(
                        Locale.ROOT, ",{'id':'P%d','capacity':%d,'country':'%s'}", programme, capacity, country));
            }
            for (int applicant = 0; applicant < 20; applicant++) {
                var score = random.nextInt(6) + "." + random.nextInt(10);
                var country = countries[random.nextInt(3)];
                int first = random.nextInt(5);
                int third = (first + 1 + random.nextInt(4)) % 5;
                applicantsCsv.append(
                        String.format(Locale.ROOT, "s%d,%s,%s,P%d,-1,P%d%n", applicant, score, country, first, third));
                applicants.append(String.format(
                        Locale.ROOT,
                        ",{'id':'s%d','score':'%s','citizenship':'%s','choices':['P%d','P%d']}",
                        applicant,
                        score,
                        country,
                        first,
                        third));
            }
        }

        String json() {
            return options.replace(
                    "}}",
                    "},'applicants':[" + applicants.substring(1) + "],'programmes':[" + programmes.substring(1) + "]}");
        }
    }
}
