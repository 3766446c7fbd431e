package tr.edu.metu.ico.functions.mobility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.NOMINATED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.REFUSED;
import static tr.edu.metu.ico.functions.mobility.MobilityActions.code;
import static tr.edu.metu.ico.functions.security.Answers.ok;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;

/** What partner universities are sent in OE-2024: Bora goes to Tokyo, Cem to Seoul, Ada and Hakan to Sydney. */
class NominationPackageTest {

    private static final String HEADER =
            "\uFEFFStudent number,Name,Level,Department,Semester,English proven by,Date of exam";

    private final Season season =
            new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM, Cast.HAKAN).until(Season.Stage.PUBLISHED);
    private final MobilityActions mobilities = new MobilityActions(season.world, "OE-2024");

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
        assertEquals(Optional.of("NOBODY_PLACED_THERE"), code(one("AU-SYDNEY", "CSV")));
    }

    @Test
    void all_lists_come_in_one_file_with_a_folder_for_each_partner_that_names_no_other() throws IOException {
        var answer = ok(season.world
                .as(MobilityActions.OFFICER)
                .ask("GET /calls/{call}/nomination-packages", "call", "OE-2024"));
        var files = unzipped(Base64.getDecoder().decode(answer.body()));

        assertEquals(
                "[AU-SYDNEY/OE-2024-nominations-AU-SYDNEY.csv, AU-SYDNEY/OE-2024-nominations-AU-SYDNEY.pdf,"
                        + " JP-TOKYO/OE-2024-nominations-JP-TOKYO.csv, JP-TOKYO/OE-2024-nominations-JP-TOKYO.pdf,"
                        + " KR-SEOUL/OE-2024-nominations-KR-SEOUL.csv, KR-SEOUL/OE-2024-nominations-KR-SEOUL.pdf]",
                files.keySet().toString());
        var tokyo = new String(files.get("JP-TOKYO/OE-2024-nominations-JP-TOKYO.csv"), StandardCharsets.UTF_8);
        assertEquals(csv("JP-TOKYO"), tokyo);
    }

    @Test
    void a_list_can_be_printed_and_every_download_is_in_the_trail() {
        var pdf = Base64.getDecoder().decode(ok(one("KR-SEOUL", "PDF")).body());

        assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
        assertEquals(
                "KR-SEOUL PDF",
                season.world.ports.auditTrail().of("OE-2024").stream()
                        .filter(entry -> entry.action().equals("nomination_package.download"))
                        .map(entry -> entry.detail())
                        .findFirst()
                        .orElseThrow());
        assertEquals(400, one("KR-SEOUL", "XLSX").status());
    }

    @Test
    void nobody_withdraws_from_a_completed_mobility() {
        mobilities.steps(Cast.HAKAN.student(), NOMINATED, MobilityActions.ACCEPTED, MobilityActions.FIVE_MONTHS);
        season.clock.advance(Duration.ofMinutes(1));

        assertEquals(
                Optional.of("MOBILITY_COMPLETED"), code(season.portal.withdraw(Cast.HAKAN, season.clock.instant())));
    }

    private String csv(String university) {
        return new String(Base64.getDecoder().decode(ok(one(university, "CSV")).body()), StandardCharsets.UTF_8);
    }

    private String numbers(String university) {
        return String.join(
                " ",
                csv(university).lines().skip(1).map(line -> line.split(",")[0]).toList());
    }

    private Response one(String university, String format) {
        return season.world
                .as(MobilityActions.OFFICER)
                .query("university", university)
                .query("format", format)
                .ask("GET /calls/{call}/nomination-package", "call", "OE-2024");
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
