package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Killed;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.ImportApproval;
import tr.edu.metu.ico.functions.world.OfficeFiles;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Seasons;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World;

/**
 * A worker dies before or after any single call to the table or the files, and another starts over; or another does
 * everything in between. The season ends as if nothing had happened (INV-12, INV-26).
 */
abstract class KillProtocol {

    private static final Cast[] ALL = {Cast.ADA, Cast.BORA, Cast.CEM};

    private final Stores.Maker stores;
    private final int stride;

    /** @param stride the step between calls at which a worker is killed; 1 is every call */
    KillProtocol(Stores.Maker stores, int stride) {
        this.stores = stores;
        this.stride = stride;
    }

    private Season at(Stage stage, Instant now) {
        var season = new Season(stores, ALL).until(stage);
        season.clock.moveTo(now);
        return season;
    }

    @Test
    void INV_26_the_freeze_may_die_anywhere() {
        everywhere(Stage.APPLIED, FREEZE, (_, world) -> world.alarm(Milestone.FREEZE, CALL));
    }

    @Test
    void INV_26_the_freeze_may_die_anywhere_when_no_event_of_a_document_ever_came() {
        everywhere(() -> silent(FREEZE), (_, world) -> world.alarm(Milestone.FREEZE, CALL));
    }

    /** Two documents are stored without events. */
    private Season silent(Instant now) {
        var season = new Season(stores, ALL).until(Stage.OPENED);
        season.clock.moveTo(OPENS.plusSeconds(60));
        season.upload(Cast.CEM, "AFAD_AID", Portal.pdf("first"));
        season.upload(Cast.BORA, "LANGUAGE", Portal.pdf("second"));
        season.clock.moveTo(now);
        return season;
    }

    @Test
    void INV_26_the_seal_may_die_anywhere() {
        everywhere(Stage.REVIEWED, SCORING, (_, world) -> world.alarm(Milestone.SEAL, CALL));
    }

    @Test
    void INV_26_the_placement_may_die_anywhere() {
        everywhere(Stage.SEALED, SCORING, (_, world) -> world.alarm(Milestone.PLACE, CALL));
    }

    @Test
    void INV_26_the_publication_may_die_anywhere() {
        everywhere(Stage.PLACED, PUBLISHING, (season, world) -> new Portal(world).publish(season.run()));
    }

    @Test
    void INV_26_registering_a_document_may_die_anywhere() {
        everywhere(
                () -> silent(OPENS.plusSeconds(120)),
                (season, world) -> world.created(Area.SPECIAL_DOCUMENTS, season.key(Cast.CEM, "AFAD_AID")));
    }

    @Test
    void INV_26_reading_an_office_file_may_die_anywhere() {
        everywhere(
                () -> at(Stage.FROZEN, SCORING),
                season -> season.uploadOfficeFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2)),
                (id, world) -> world.created(Area.IMPORTS, CALL + "/" + id));
    }

    @Test
    void INV_26_putting_an_import_in_force_may_die_anywhere() {
        everywhere(
                () -> at(Stage.FROZEN, SCORING),
                season -> {
                    var id = season.uploadOfficeFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(2));
                    season.world.created(Area.IMPORTS, CALL + "/" + id);
                    return season.portal.importReport(id);
                },
                (report, world) -> ImportApproval.approve(
                        world, Portal.OFFICER, CALL.value(), report, "{\"reason\":\"corrected\"}"));
    }

    @Test
    void INV_26_asking_for_an_edit_of_one_row_may_die_anywhere() {
        everywhere(Stage.OPENED, OPENS, (season, world) -> {
            seatsInTokyo(season, world);
            world.files.list(Area.IMPORTS, CALL.value()).forEach(file -> world.created(Area.IMPORTS, file.key()));
        });
    }

    @Test
    void INV_26_copying_the_rows_of_an_edit_may_die_anywhere() {
        everywhere(
                () -> at(Stage.FROZEN, SCORING),
                season -> Season.json(expect(201, seatsInTokyo(season, season.world)))
                        .get("id")
                        .asText(),
                (id, world) -> world.created(Area.IMPORTS, CALL + "/" + id));
    }

    private static World.Response seatsInTokyo(Season season, World through) {
        return season.editRow(through, ImportKind.AGREEMENTS, "JP-TOKYO", "\"capacity\":\"4\"");
    }

    @Test
    void INV_03_a_submission_whose_answer_was_lost_is_there_once_after_the_request_came_again() {
        var begin = new Seasons(() -> at(Stage.OPENED, OPENS));
        int calls = Seam.callsOf(seam -> submit(begin.get().worker(seam)));
        boolean stored = false;
        for (int n = 1; n <= calls; n++) {
            for (var seam : List.of(Seam.killedBefore(n), Seam.killedAfter(n))) {
                var season = begin.get();
                int status = submit(season.worker(seam)).status();
                // once the submission is stored, only what accompanies its receipt can be lost
                stored |= status == 201;
                assertEquals(stored ? 201 : 500, status, "call " + n);

                var answer = expect(201, submit(season.world));

                var submission = season.state()
                        .dossiers()
                        .getFirst()
                        .application()
                        .submission()
                        .orElseThrow();
                assertEquals(1, submission.receipt().version());
                assertEquals(
                        submission.receipt().id(),
                        Season.json(answer).get("receipt").asText());
                assertEquals(1, season.state().times("application.submit"));
            }
        }
        assertTrue(stored, "the receipt is answered whatever happens after the submission is stored");
    }

    private static World.Response submit(World world) {
        return new Portal(world).submit(Cast.ADA, OPENS);
    }

    private void everywhere(Stage before, Instant now, BiConsumer<Season, World> act) {
        everywhere(() -> at(before, now), act);
    }

    private void everywhere(Supplier<Season> begin, BiConsumer<Season, World> act) {
        everywhere(begin, season -> season, act);
    }

    private <T> void everywhere(Supplier<Season> playing, Function<Season, T> prepare, BiConsumer<T, World> act) {
        var begin = new Seasons(playing);
        var undisturbed = begin.get();
        var counting = Seam.counting();
        act.accept(prepare.apply(undisturbed), undisturbed.worker(counting));
        var expected = undisturbed.state();
        assertTrue(counting.calls() > 2);

        for (int n = 1; n <= counting.calls(); n += stride) {
            for (var killed : List.of(Seam.killedBefore(n), Seam.killedAfter(n))) {
                var season = begin.get();
                var prepared = prepare.apply(season);
                die(() -> act.accept(prepared, season.worker(killed)));
                act.accept(prepared, season.world);
                assertEquals(expected, season.state(), "killed at call " + n);
            }
            var season = begin.get();
            var prepared = prepare.apply(season);
            act.accept(prepared, season.worker(Seam.meanwhile(n, () -> act.accept(prepared, season.world))));
            assertEquals(expected, season.state(), "twins at call " + n);
        }
    }

    /** Over HTTP a crash is a 500 response, elsewhere it is the failure itself. */
    private static void die(Runnable act) {
        try {
            act.run();
        } catch (Killed _) {
            // expected
        }
    }
}
