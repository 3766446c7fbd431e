package tr.edu.metu.ico.functions.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.OFFICER;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.REFUSED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.code;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.officefiles.DownloadedFile;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;

/** What partner universities are sent in OE-2024: Bora goes to Tokyo, Cem to Seoul, Ada and Hakan to Sydney. */
class NominationPackageTest {

    private static final String ALL = "{\"kind\":\"NOMINATIONS\",\"format\":\"ZIP\",\"language\":\"EN\"}";
    private static final String HEADER =
            "\uFEFFStudent number,Name,Level,Department,Semester,English proven by,Date of exam";

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.HAKAN).until(Season.Stage.PUBLISHED);
    private final MobilityActions mobilities = new MobilityActions(season.world, "OE-2024");
    private final DownloadedFile files = new DownloadedFile(season.world, season.clock, "OE-2024");

    @Test
    void a_partner_learns_who_comes_and_how_english_was_proven_and_no_score() {
        assertEquals(
                HEADER + "\r\n2500002,Student BORA,Undergraduate,EE,Fall,TOEFL IBT,2023-05-10\r\n", csv("JP-TOKYO"));
    }

    @Test
    void students_who_have_withdrawn_or_were_refused_are_on_no_list() {
        assertEquals("2500001 2500008", numbers("AU-SYDNEY"));

        ok(season.portal.withdraw(Cast.HAKAN, season.clock.instant()));
        assertEquals("2500001", numbers("AU-SYDNEY"));

        mobilities.steps(Cast.ADA.student(), NOMINATED, REFUSED);
        assertEquals("No student is placed at this university.", files.failure(OFFICER, body("AU-SYDNEY", "CSV")));
    }

    @Test
    void all_lists_come_in_one_file_with_a_folder_for_each_partner_that_names_no_other() throws IOException {
        var unzipped = unzipped(files.of(OFFICER, ALL));

        assertEquals(
                "[AU-SYDNEY/OE-2024-nominations-AU-SYDNEY.csv, AU-SYDNEY/OE-2024-nominations-AU-SYDNEY.pdf,"
                        + " JP-TOKYO/OE-2024-nominations-JP-TOKYO.csv, JP-TOKYO/OE-2024-nominations-JP-TOKYO.pdf,"
                        + " KR-SEOUL/OE-2024-nominations-KR-SEOUL.csv, KR-SEOUL/OE-2024-nominations-KR-SEOUL.pdf]",
                unzipped.keySet().toString());
        var tokyo = new String(unzipped.get("JP-TOKYO/OE-2024-nominations-JP-TOKYO.csv"), StandardCharsets.UTF_8);
        assertEquals(csv("JP-TOKYO"), tokyo);
    }

    @Test
    void a_list_can_be_printed_and_every_download_is_in_the_trail() {
        var pdf = files.of(OFFICER, body("KR-SEOUL", "PDF"));

        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(
                "NOMINATIONS KR-SEOUL PDF EN",
                season.world.ports.auditTrail().of("OE-2024").stream()
                        .filter(entry -> entry.action().equals("file.request"))
                        .map(entry -> entry.detail().substring(entry.detail().indexOf(' ') + 1))
                        .findFirst()
                        .orElseThrow());
        assertEquals(400, files.ask(OFFICER, body("KR-SEOUL", "ZIP")).status());
        assertEquals(400, files.ask(OFFICER, ALL.replace("ZIP", "CSV")).status());
    }

    @Test
    void nobody_withdraws_from_a_completed_mobility() {
        mobilities.steps(Cast.HAKAN.student(), NOMINATED, MobilityActions.ACCEPTED, MobilityActions.FIVE_MONTHS);
        season.clock.advance(Duration.ofMinutes(1));

        assertEquals(
                Optional.of("MOBILITY_COMPLETED"), code(season.portal.withdraw(Cast.HAKAN, season.clock.instant())));
    }

    private String csv(String university) {
        return new String(files.of(OFFICER, body(university, "CSV")), StandardCharsets.UTF_8);
    }

    private String numbers(String university) {
        return String.join(
                " ",
                csv(university).lines().skip(1).map(line -> line.split(",")[0]).toList());
    }

    private static String body(String university, String format) {
        return ALL.replace("ZIP", format).replace("}", ",\"university\":\"" + university + "\"}");
    }

    private static SortedMap<String, byte[]> unzipped(byte[] file) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
