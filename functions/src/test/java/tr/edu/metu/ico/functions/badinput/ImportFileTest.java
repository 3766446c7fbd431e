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

/** Office files from requesting a link to the report: imported whole or not at all, with every bad line named. */
class ImportFileTest {

    private Story story;

    @BeforeEach
    void the_call_has_its_files() {
        story = new Story().imported();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tr.edu.metu.ico.functions.badinput.BadFiles#all")
    void a_bad_file_is_refused_whole_with_every_bad_line(
            String name, String kind, String content, List<String> expected) {
        var before = inForce();

        var report = story.importFile(kind, content.getBytes(StandardCharsets.UTF_8));

        assertEquals("REFUSED", report.get("state").asText(), report::toString);
        assertFalse(report.get("inForce").asBoolean());
        var reported =
                report.get("problems").valueStream().map(ImportFileTest::place).toList();
        assertTrue(reported.containsAll(expected), () -> expected + " is not in " + report);
        report.get("problems").forEach(problem -> {
            assertFalse(problem.get("message").get("en").asText().isBlank());
            assertFalse(problem.get("message").get("tr").asText().isBlank());
        });
        assertEquals(before, inForce());
    }

    @Test
    void every_bad_line_is_reported_and_not_only_the_first() {
        var report = story.importFile(
                "RECORDS",
                OfficeSeed.RECORDS.replace("3.15", "x").replace("2.90", "y").getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of(BadFiles.line(2, "cgpa", "x"), BadFiles.line(3, "cgpa", "y")),
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

    static Stream<Arguments> turkish() {
        return Stream.of(
                Arguments.of("RECORDS", OfficeSeed.RECORDS.replace("3.15", "\"3,15\"")),
                Arguments.of("COHORT_AVERAGES", OfficeSeed.COHORT_AVERAGES.replace("2.70", "\"2,70\"")),
                Arguments.of("RECORDS", OfficeSeed.RECORDS.replace("CENG", "ceng")),
                Arguments.of("PARTICIPATIONS", OfficeSeed.PARTICIPATIONS.replace("BENEFITED", "Benefited")),
                Arguments.of("LANGUAGE_SCORES", OfficeSeed.LANGUAGE_SCORES.replaceFirst("2023-03-05", "05.03.2023")),
                Arguments.of("RECORDS", OfficeSeed.RECORDS.replaceFirst("yes,no", "evet,no")));
    }

    @ParameterizedTest(name = "{0} {index}")
    @MethodSource("turkish")
    void what_has_one_meaning_is_read_and_the_report_says_how(String kind, String content) {
        var report = story.uploadFile(kind, content.getBytes(StandardCharsets.UTF_8));

        assertEquals("WAITING", report.get("state").asText(), report::toString);
        assertFalse(report.get("readings").isEmpty(), report::toString);
    }

    @Test
    void a_file_of_a_turkish_windows_is_read_and_the_report_says_so() {
        var report = story.uploadFile("RECORDS", OfficeSeed.RECORDS.getBytes(Charset.forName("windows-1254")));

        assertEquals("WAITING", report.get("state").asText(), report::toString);
        assertFalse(report.get("readings").isEmpty(), report::toString);
    }

    @Test
    void a_file_that_is_not_the_announced_one_is_refused() {
        var content = OfficeSeed.RECORDS.getBytes(StandardCharsets.UTF_8);
        var before = inForce();

        var report = story.uploadAnnounced(
                """
                {"kind":"RECORDS","fileName":"r.csv","size":%d,"sha256":"%s"}\
                """.formatted(content.length, Sha256.of("another" + " file").hex()), content);

        assertEquals("REFUSED", report.get("state").asText());
        assertEquals(
                List.of(BadFiles.line(0, "", "")),
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

    private static String place(JsonNode problem) {
        return BadFiles.line(
                problem.get("line").asInt(),
                problem.get("column").asText(),
                problem.get("value").asText());
    }
}
