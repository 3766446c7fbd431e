package tr.edu.metu.ico.functions.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.security.Answers;
import tr.edu.metu.ico.functions.security.OfficeSeed;
import tr.edu.metu.ico.functions.security.Story;

/** Office files from the request of a link to the report, as an officer meets them: whole or not at all, every bad line named. */
class ImportFileTest {

    private static final String ADA = Story.ADA_NUMBER;

    private Story story;

    @BeforeEach
    void the_call_has_its_files() {
        story = new Story().imported();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad(
                        "a missing column",
                        "RECORDS",
                        OfficeSeed.RECORDS
                                .replace(",cgpa", "")
                                .replace(",3.15", "")
                                .replace(",2.90", ""),
                        line(1, "cgpa", "")),
                bad(
                        "a column nobody knows",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("citizenships", "citizenship"),
                        line(1, "citizenship", "citizenship"),
                        line(1, "citizenships", "")),
                bad(
                        "a column twice",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES.replace("level", "department"),
                        line(1, "department", "department"),
                        line(1, "level", "")),
                bad(
                        "a decimal comma",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "\"3,15\""),
                        line(2, "cgpa", "3,15")),
                bad(
                        "a decimal comma of an average",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES.replace("2.70", "\"2,70\""),
                        line(3, "average", "2,70")),
                bad(
                        "a decimal comma that makes a cell too many",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "3,15"),
                        line(2, "", "")),
                bad(
                        "a CGPA above 4.00",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "4.01"),
                        line(2, "cgpa", "4.01")),
                bad(
                        "a CGPA as 1e1000000000",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("3.15", "1e1000000000"),
                        line(2, "cgpa", "1e1000000000")),
                bad(
                        "an average of zero",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES.replace("2.89", "0"),
                        line(2, "average", "0")),
                bad(
                        "a student twice",
                        "RECORDS",
                        OfficeSeed.RECORDS + ADA + ",Another,CENG,UG,5,4,2.00,yes,no,TR\n",
                        line(4, "student", ADA)),
                bad(
                        "a score twice",
                        "LANGUAGE_SCORES",
                        OfficeSeed.LANGUAGE_SCORES + ADA + ",METU_EPE,2023-03-05,90.00\n",
                        line(4, "student", ADA)),
                bad(
                        "a university twice",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS + "JP-TOKYO,Tokyo,JP,9,UG,FALL,ALL,\n",
                        line(9, "university", "JP-TOKYO")),
                bad(
                        "an average of an unknown department",
                        "COHORT_AVERAGES",
                        OfficeSeed.COHORT_AVERAGES + "PHYS,UG,5,2.50\n",
                        line(4, "department", "PHYS")),
                bad(
                        "an agreement for an unknown department",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("FALL,ARCH", "FALL,ARCH|ELVISH"),
                        line(8, "departments", "ARCH|ELVISH")),
                bad(
                        "a department in small letters",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("CENG", "ceng"),
                        line(2, "department", "ceng")),
                bad(
                        "a department in Turkish capitals",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace("CENG", "ÇEVRE"),
                        line(2, "department", "ÇEVRE")),
                bad(
                        "a student number of six digits",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(ADA, "234567"),
                        line(2, "student", "234567")),
                bad(
                        "a student number in Arabic digits",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(ADA, "٢٣٤٥٦٧١"),
                        line(2, "student", "٢٣٤٥٦٧١")),
                bad(
                        "a formula in a name",
                        "RECORDS",
                        OfficeSeed.RECORDS.replace(Story.ADA_NAME, "=HYPERLINK(\"\"x\"\")"),
                        line(2, "name", "=HYPERLINK(\"\"x\"\")")),
                bad(
                        "a formula behind a blank",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("University of Tokyo", " @SUM(A1)"),
                        line(2, "name", " @SUM(A1)")),
                bad(
                        "a negative capacity",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("JP,2", "JP,-2"),
                        line(2, "capacity", "-2")),
                bad(
                        "ten times the capacity there can be",
                        "AGREEMENTS",
                        OfficeSeed.AGREEMENTS.replace("JP,2", "JP,100000"),
                        line(2, "capacity", "100000")),
                bad(
                        "a word nobody knows",
                        "PARTICIPATIONS",
                        OfficeSeed.PARTICIPATIONS.replace("BENEFITED", "Benefited"),
                        line(2, "outcome", "Benefited")),
                bad(
                        "a Turkish date",
                        "LANGUAGE_SCORES",
                        OfficeSeed.LANGUAGE_SCORES.replaceFirst("2023-03-05", "05.03.2023"),
                        line(2, "date", "05.03.2023")),
                bad(
                        "a score above 100",
                        "LANGUAGE_SCORES",
                        OfficeSeed.LANGUAGE_SCORES.replaceFirst("85.00", "100.01"),
                        line(2, "score", "100.01")),
                bad(
                        "yes in Turkish",
                        "RECORDS",
                        OfficeSeed.RECORDS.replaceFirst("yes,no", "evet,no"),
                        line(2, "full_degree", "evet")),
                bad("an empty file but for blanks", "RECORDS", " \n", line(1, "", "")),
                bad(
                        "a header alone",
                        "RECORDS",
                        OfficeSeed.RECORDS.lines().findFirst().orElseThrow() + "\n",
                        line(1, "", "")),
                bad(
                        "an open quotation mark",
                        "RECORDS",
                        OfficeSeed.RECORDS.replaceFirst(",CENG", ",\"CENG"),
                        line(2, "", "")),
                bad(
                        "the file of another kind",
                        "RECORDS",
                        OfficeSeed.LANGUAGE_SCORES,
                        line(1, "exam", "exam"),
                        line(1, "date", "date"),
                        line(1, "score", "score"),
                        line(1, "name", "")),
                bad(
                        "a spreadsheet instead of a CSV file",
                        "RECORDS",
                        "PK\u0003\u0004xl/workbook.xml",
                        line(1, "student", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_file_is_refused_whole_with_every_bad_line(
            String name, String kind, String content, List<String> expected) {
        var before = inForce();

        var report = story.importFile(kind, content.getBytes(StandardCharsets.UTF_8));

        assertEquals("REFUSED", report.get("state").asText(), report::toString);
        assertFalse(report.get("inForce").asBoolean());
        var told =
                report.get("problems").valueStream().map(ImportFileTest::place).toList();
        assertTrue(told.containsAll(expected), () -> expected + " is not in " + report);
        report.get("problems").forEach(problem -> {
            assertFalse(problem.get("message").get("en").asText().isBlank());
            assertFalse(problem.get("message").get("tr").asText().isBlank());
        });
        assertEquals(before, inForce());
    }

    @Test
    void every_bad_line_is_told_and_not_only_the_first() {
        var report = story.importFile(
                "RECORDS",
                OfficeSeed.RECORDS.replace("3.15", "x").replace("2.90", "y").getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(line(2, "cgpa", "x"), line(3, "cgpa", "y")),
                report.get("problems").valueStream().map(ImportFileTest::place).toList());
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("with a byte order mark", "\uFEFF" + OfficeSeed.RECORDS),
                Arguments.of("with Windows line ends", OfficeSeed.RECORDS.replace("\n", "\r\n")),
                Arguments.of("with semicolons, as a Turkish Excel writes", OfficeSeed.RECORDS.replace(",", ";")),
                Arguments.of("with Turkish letters", OfficeSeed.RECORDS.replace(Story.ADA_NAME, "İIıi ŞşĞğÇçÖöÜü Ââ")),
                Arguments.of("with a quoted comma", OfficeSeed.RECORDS.replace(Story.ADA_NAME, "\"Çiğdem, Ada\"")),
                Arguments.of("without a last line end", OfficeSeed.RECORDS.strip()),
                Arguments.of("with blank lines at the end", OfficeSeed.RECORDS + "\n\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_good_file_is_in_force(String name, String content) {
        var report = story.importFile("RECORDS", content.getBytes(StandardCharsets.UTF_8));

        assertEquals("IMPORTED", report.get("state").asText(), report::toString);
        assertEquals(2, report.get("rows").asInt());
        assertTrue(report.get("inForce").asBoolean());
    }

    @Test
    void a_file_in_another_encoding_is_refused_at_the_line_where_it_shows() {
        var report = story.importFile("RECORDS", OfficeSeed.RECORDS.getBytes(Charset.forName("windows-1254")));

        assertEquals(
                List.of(line(2, "", "")),
                report.get("problems").valueStream().map(ImportFileTest::place).toList());
    }

    @Test
    void a_file_that_is_not_the_announced_one_is_refused() {
        var content = OfficeSeed.RECORDS.getBytes(StandardCharsets.UTF_8);
        var before = inForce();

        var report = story.importAnnounced(
                """
                {"kind":"RECORDS","fileName":"r.csv","size":%d,"sha256":"%s"}\
                """.formatted(content.length, Sha256.of("another" + " file").hex()), content);

        assertEquals("REFUSED", report.get("state").asText());
        assertEquals(
                List.of(line(0, "", "")),
                report.get("problems").valueStream().map(ImportFileTest::place).toList());
        assertEquals(before, inForce());
    }

    @Test
    void a_good_file_after_a_bad_one_is_in_force() {
        story.importFile("RECORDS", "nothing".getBytes(StandardCharsets.UTF_8));

        var report = story.importFile(
                "RECORDS", OfficeSeed.RECORDS.replace("3.15", "3.99").getBytes(StandardCharsets.UTF_8));

        assertTrue(report.get("inForce").asBoolean());
        assertEquals(
                List.of(report.get("id").asText()),
                inForce().stream()
                        .filter(kind -> kind.startsWith("RECORDS "))
                        .map(kind -> kind.substring("RECORDS ".length()))
                        .toList());
    }

    /** The file in force of each kind, as officers see it. */
    private List<String> inForce() {
        return Answers.json(
                        Answers.ok(story.world.as(Story.OFFICER).ask("GET /calls/{call}/imports", "call", Story.CALL)))
                .get("imports")
                .valueStream()
                .filter(found -> found.get("inForce").asBoolean())
                .map(found -> found.get("kind").asText() + " " + found.get("id").asText())
                .sorted()
                .toList();
    }

    private static Arguments bad(String name, String kind, String content, String... lines) {
        return Arguments.of(name, kind, content, List.of(lines));
    }

    private static String line(int line, String column, String value) {
        return line + " '" + column + "' '" + value + "'";
    }

    private static String place(JsonNode problem) {
        return line(
                problem.get("line").asInt(),
                problem.get("column").asText(),
                problem.get("value").asText());
    }
}
