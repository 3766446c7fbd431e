package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.expect;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;

/** The bundle of a call that ran from announcement to publication. */
class BundleTest {

    private static final Cast[] ALL = {Cast.ADA, Cast.BORA, Cast.CEM};

    private static Season until(Stage stage) {
        return new Season(Stores::inMemory, ALL).until(stage);
    }

    @Test
    void it_lies_there_before_the_publication_and_holds_in_every_check() {
        var examination = BundleExaminer.examine(bundle(until(Stage.PLACED)), Optional.of(World.OFFICE.publicKey()));

        assertTrue(examination.holds(), () -> examination.checks().toString());
        assertEquals(CALL, examination.manifest().orElseThrow().call());
    }

    @Test
    void it_names_no_applicant() {
        var season = until(Stage.PLACED);
        var bytes = new String(bundle(season), StandardCharsets.UTF_8);

        for (var who : ALL) {
            assertFalse(bytes.contains(who.number), who.name());
        }
    }

    @Test
    void students_find_their_row_by_the_pseudonym_of_their_result() throws Exception {
        var season = until(Stage.PUBLISHED);
        var bytes = new String(bundle(season), StandardCharsets.UTF_8);

        for (var who : ALL) {
            var result = new JsonMapper()
                    .readTree(expect(200, season.portal.result(who)).body());
            assertTrue(
                    bytes.contains("{\"student\":\"" + result.get("pseudonym").textValue() + "\",\"outcome\""));
        }
    }

    @Test
    void the_commitment_of_the_lots_is_published_with_the_call_and_in_the_bundle() throws Exception {
        var season = until(Stage.PUBLISHED);
        var reported = new JsonMapper()
                .readTree(expect(200, season.world.as(Cast.ADA.person()).ask("GET /calls/{call}", "call", CALL.value()))
                        .body());
        var manifest = BundleExaminer.examine(bundle(season), Optional.empty())
                .manifest()
                .orElseThrow();

        assertEquals(
                manifest.lotCommitment().hex(),
                reported.get("process").get("lotCommitment").textValue());
    }

    @Test
    void a_second_worker_does_not_write_another_one() {
        var season = until(Stage.PLACED);
        var before = bundle(season);
        season.world.sweep(Milestone.PLACE);

        assertEquals(1, bundles(season).count());
        assertEquals(
                new String(before, StandardCharsets.ISO_8859_1),
                new String(bundle(season), StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_officer_gets_a_link_to_it_once_the_result_is_published() {
        assertEquals(409, until(Stage.PLACED).portal.bundle().status());
        assertTrue(expect(201, until(Stage.PUBLISHED).portal.bundle()).body().contains("bundle.zip"));
    }

    @Test
    void what_is_no_kind_of_file_is_refused_by_its_field() {
        var season = until(Stage.PUBLISHED);
        for (var body :
                List.of("{\"kind\":\"bundle\"}", "{\"kind\":null}", "{}", "{\"kind\":\"BUNDLE\",\"file\":\"x\"}")) {
            var answered = season.world
                    .as(Portal.OFFICER)
                    .body(body)
                    .ask("POST /calls/{call}/result-file-link", "call", CALL.value());
            assertEquals(400, answered.status(), body);
        }
    }

    private static byte[] bundle(Season season) {
        return season.world.files.read(Area.RESULTS, bundles(season).findFirst().orElseThrow(), 1 << 24);
    }

    private static Stream<String> bundles(Season season) {
        return season.world.files.list(Area.RESULTS, CALL + "/runs/").stream()
                .map(file -> file.key())
                .filter(key -> key.endsWith("/bundle.zip"));
    }
}
