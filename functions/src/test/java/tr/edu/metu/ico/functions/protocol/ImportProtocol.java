package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.ImportKind;
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

/** An office file is in force whole, once, and only by an officer's decision (INV-10, INV-26). */
abstract class ImportProtocol {

    private final Stores.Maker stores;
    private final int stride;

    /** @param stride the step of exhaustive loops over calls */
    ImportProtocol(Stores.Maker stores, int stride) {
        this.stores = stores;
        this.stride = stride;
    }

    private Season until(Stage stage) {
        return new Season(stores, Cast.ADA).until(stage);
    }

    private static String upload(Season season, int seatsInTokyo) {
        season.clock.advance(Duration.ofMinutes(1));
        return season.uploadOfficeFile(ImportKind.AGREEMENTS, OfficeFiles.agreements(seatsInTokyo));
    }

    private static void uploaded(World world, String id) {
        world.created(Area.IMPORTS, CALL + "/" + id);
    }

    private static String state(Season season, String id) {
        return Season.json(season.portal.importReport(id)).get("state").asText();
    }

    private static int seats(Season season) {
        return season.world.ports.officeData().agreements(season.call()).stream()
                .filter(agreement -> agreement.university().value().equals("JP-TOKYO"))
                .findFirst()
                .orElseThrow()
                .capacity();
    }

    private static World.Response force(World world, String id) {
        return new Portal(world).putInForce(id, Optional.of("corrected"));
    }

    @Test
    void INV_26_an_event_that_comes_again_changes_nothing_before_and_after_the_freeze() {
        for (var stage : List.of(Stage.OPENED, Stage.FROZEN)) {
            var season = until(stage);
            var id = upload(season, 3);
            uploaded(season.world, id);
            var waiting = season.state();

            uploaded(season.world, id);

            assertEquals(waiting, season.state());
            assertEquals(1, seats(season));
            force(season.world, id);
            var before = season.state();

            uploaded(season.world, id);

            assertEquals(before, season.state());
            assertEquals(3, seats(season));
            assertEquals(stage == Stage.FROZEN ? 1 : 0, season.call().epoch());
        }
    }

    @Test
    void INV_26_of_two_files_the_one_counts_that_an_officer_put_in_force_in_either_order_of_events() {
        for (boolean reversed : List.of(false, true)) {
            var season = until(Stage.OPENED);
            var first = upload(season, 3);
            var second = upload(season, 4);
            (reversed ? List.of(second, first) : List.of(first, second)).forEach(id -> uploaded(season.world, id));

            assertEquals(1, seats(season));
            force(season.world, first);

            assertEquals(3, seats(season));
            assertEquals("IMPORTED", state(season, first));
            assertEquals("WAITING", state(season, second));
        }
    }

    @Test
    void INV_26_two_workers_with_one_event_report_once_wherever_they_meet() {
        var frozen = new Seasons(() -> until(Stage.FROZEN));
        int calls = Seam.callsOf(seam -> {
            var season = frozen.get();
            uploaded(season.worker(seam), upload(season, 3));
        });
        for (int n = 1; n <= calls; n += stride) {
            var season = frozen.get();
            var id = upload(season, 3);
            uploaded(season.worker(Seam.meanwhile(n, () -> uploaded(season.world, id))), id);

            assertEquals("WAITING", state(season, id), "call " + n);
            assertEquals(0, season.call().epoch(), "call " + n);
            assertEquals(1, season.state().times("import.read") - imported(), "call " + n);
        }
    }

    @Test
    void INV_26_two_officers_with_the_same_decision_put_it_in_force_once_wherever_they_meet() {
        var frozen = new Seasons(() -> until(Stage.FROZEN));
        int calls = Seam.callsOf(seam -> {
            var season = frozen.get();
            var id = upload(season, 3);
            uploaded(season.world, id);
            force(season.worker(seam), id);
        });
        for (int n = 1; n <= calls; n += stride) {
            var season = frozen.get();
            var id = upload(season, 3);
            uploaded(season.world, id);

            force(season.worker(Seam.meanwhile(n, () -> force(season.world, id))), id);

            assertEquals("IMPORTED", state(season, id), "call " + n);
            assertEquals(1, season.call().epoch(), "call " + n);
            assertEquals(1, season.state().times("import.in_force") - imported(), "call " + n);
        }
    }

    @Test
    void INV_26_of_two_officers_with_two_files_the_second_gets_a_conflict_wherever_they_meet() {
        var opened = new Seasons(() -> until(Stage.OPENED));
        int calls = Seam.callsOf(seam -> {
            var season = opened.get();
            var id = upload(season, 3);
            uploaded(season.world, id);
            new Portal(season.worker(seam)).putInForce(id, Optional.of("corrected"));
        });
        for (int n = 1; n <= calls; n += stride) {
            var season = opened.get();
            var mine = upload(season, 3);
            var other = upload(season, 4);
            List.of(mine, other).forEach(id -> uploaded(season.world, id));
            var report = season.portal.importReport(mine);

            var answered = ImportApproval.approve(
                    season.worker(Seam.meanwhile(n, () -> force(season.world, other))),
                    Portal.OFFICER,
                    CALL.value(),
                    report,
                    "{\"reason\":\"corrected\"}");

            assertTrue(answered.status() == 200 || answered.status() == 412, answered::toString);
            assertEquals(answered.status() == 200 && seats(season) == 3 ? 3 : 4, seats(season), "call " + n);
            assertEquals(answered.status() == 412 ? "WAITING" : "IMPORTED", state(season, mine), "call " + n);
        }
    }

    /** The files the season itself imports. */
    private static int imported() {
        return OfficeFiles.KINDS_BEFORE.size();
    }

    @Test
    void INV_10_a_file_that_waited_over_the_freeze_needs_a_reason_then() {
        var season = until(Stage.APPLIED);
        var id = season.uploadOfficeFile(ImportKind.COHORT_AVERAGES, OfficeFiles.of(ImportKind.COHORT_AVERAGES, 7));
        uploaded(season.world, id);
        season.until(Stage.FROZEN);

        assertEquals(422, season.portal.putInForce(id, Optional.empty()).status());
        assertEquals("WAITING", state(season, id));
        assertEquals(0, season.call().epoch());
    }

    @Test
    void INV_26_two_workers_with_one_edit_make_the_same_rows_wherever_they_meet() {
        var opened = new Seasons(() -> until(Stage.OPENED));
        int calls = Seam.callsOf(seam -> {
            var season = opened.get();
            uploaded(season.worker(seam), edit(season));
        });
        for (int n = 1; n <= calls; n += stride) {
            var season = opened.get();
            var id = edit(season);
            uploaded(
                    season.worker(Seam.meanwhile(n, () -> {
                        uploaded(season.world, id);
                        force(season.world, id);
                    })),
                    id);

            assertEquals("IMPORTED", state(season, id), "call " + n);
            assertEquals(5, seats(season), "call " + n);
            assertEquals(1, season.state().times("import.read") - imported(), "call " + n);
        }
    }

    private static String edit(Season season) {
        var asked = season.editRow(season.world, ImportKind.AGREEMENTS, "JP-TOKYO", "\"capacity\":\"5\"");
        return Season.json(asked).get("id").asText();
    }

    @Test
    void INV_26_a_file_that_is_not_the_one_announced_is_refused() {
        var season = until(Stage.OPENED);
        var id = Season.json(
                        season.portal.askToImport(ImportKind.AGREEMENTS, OfficeFiles.agreements(3), Optional.empty()))
                .get("id")
                .asText();
        season.stores.upload().put(Area.IMPORTS, CALL + "/" + id, OfficeFiles.agreements(9));
        uploaded(season.world, id);

        assertEquals("REFUSED", state(season, id));
        assertEquals(1, seats(season));
    }
}
