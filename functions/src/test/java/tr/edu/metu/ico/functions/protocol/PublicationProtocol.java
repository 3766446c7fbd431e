package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Seasons;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** Readers see nothing or one complete checked run, permanently (INV-15, INV-25). */
abstract class PublicationProtocol {

    private static final Cast[] ALL = {Cast.ADA, Cast.BORA, Cast.CEM};
    private static final List<Integer> NOTHING = List.of(409, 409, 409, 409);
    private static final List<Integer> EVERYTHING = List.of(200, 200, 200, 201);

    private final Stores.Maker stores;
    private final int stride;

    /** @param stride the step of exhaustive loops over calls */
    PublicationProtocol(Stores.Maker stores, int stride) {
        this.stores = stores;
        this.stride = stride;
    }

    private Season until(Stage stage) {
        return new Season(stores, ALL).until(stage);
    }

    /** The responses to each student and to the office's download. */
    private static List<Integer> seen(Season season) {
        var seen = new ArrayList<Integer>();
        for (var who : ALL) {
            seen.add(season.portal.result(who).status());
        }
        seen.add(season.portal.resultFile().status());
        return seen;
    }

    @Test
    void INV_25_at_every_step_of_seal_placement_and_publication_readers_see_nothing() {
        seenDuring(Stage.REVIEWED, (season, seam) -> season.worker(seam).alarm(Milestone.SEAL, CALL));
        seenDuring(Stage.SEALED, (season, seam) -> season.worker(seam).alarm(Milestone.PLACE, CALL));
        seenDuring(Stage.PLACED, (season, seam) -> expect(200, new Portal(season.worker(seam)).publish(season.run())));
    }

    private void seenDuring(Stage before, BiConsumer<Season, Seam> act) {
        var season = until(before);
        season.clock.moveTo(SCORING);
        var all = new ArrayList<List<Integer>>();
        int calls = Seam.callsOf(seam -> act.accept(until(before, SCORING), seam));
        act.accept(season, Seam.beforeEach(() -> all.add(seen(season))));

        assertEquals(Collections.nCopies(calls, NOTHING), all);
    }

    private Season until(Stage stage, Instant now) {
        var season = until(stage);
        season.clock.moveTo(now);
        return season;
    }

    @Test
    void INV_25_after_the_swap_everybody_sees_the_whole_run() {
        var season = until(Stage.PLACED);
        assertEquals(NOTHING, seen(season));

        season.until(Stage.PUBLISHED);

        assertEquals(EVERYTHING, seen(season));
        for (var who : ALL) {
            assertEquals(
                    season.run(),
                    Season.json(season.portal.result(who)).get("run").asText());
        }
    }

    @Test
    void INV_25_a_reader_overtaken_by_the_publication_sees_nothing_or_the_whole_row() {
        var placed = new Seasons(() -> until(Stage.PLACED));
        int calls = Seam.callsOf(seam -> new Portal(until(Stage.PUBLISHED).worker(seam)).result(Cast.ADA));

        for (int n = 1; n <= calls; n += stride) {
            var season = placed.get();
            var seam = Seam.meanwhile(n, () -> season.until(Stage.PUBLISHED));
            var overtaken = new Portal(season.worker(seam)).result(Cast.ADA);
            season.until(Stage.PUBLISHED);

            if (overtaken.status() == 200) {
                assertEquals(season.portal.result(Cast.ADA), overtaken, "call " + n);
            } else {
                assertEquals(409, overtaken.status(), "call " + n);
            }
        }
        assertTrue(calls > 1);
    }

    @Test
    void INV_25_published_twice_is_published_once() {
        var season = until(Stage.PLACED);
        season.clock.moveTo(PUBLISHING);
        var first = expect(200, season.portal.publish(season.run()));
        var before = season.state();
        season.clock.moveTo(PUBLISHING.plusSeconds(60));

        assertEquals(first, season.portal.publish(season.run()));
        assertEquals(409, season.portal.publish("0".repeat(64)).status());
        assertEquals(before, season.state());
        assertEquals(1, before.times("call.publish"));
    }

    @Test
    void INV_25_two_officers_publish_at_once_and_one_instant_stands() {
        var placed = new Seasons(() -> until(Stage.PLACED, PUBLISHING));
        int calls = placed.callsOf((season, seam) -> new Portal(season.worker(seam)).publish(season.run()));
        for (int n = 1; n <= calls; n += stride) {
            var season = placed.get();
            var run = season.run();
            var seam = Seam.meanwhile(n, () -> expect(200, season.portal.publish(run)));

            new Portal(season.worker(seam)).publish(run);

            assertEquals(CallState.PUBLISHED, season.call().state(), "call " + n);
            assertEquals(1, season.state().times("call.publish"), "call " + n);
        }
    }

    @Test
    void INV_15_only_the_checked_run_can_be_published() {
        assertEquals(409, until(Stage.SEALED).portal.publish("0".repeat(64)).status());
        assertEquals(409, until(Stage.PLACED).portal.publish("0".repeat(64)).status());
    }

    @Test
    void INV_15_a_run_whose_rows_were_changed_added_to_or_never_complete_is_refused() {
        var season = until(Stage.PLACED);
        var rows = season.state().rows();
        var ada = rows.getFirst();
        var flattered = new ResultRow(ada.student(), ada.outcome(), ada.score(), OptionalInt.of(1), ada.choices());
        var invented = new ResultRow(
                Cast.ECE.student(), new Outcome.NotPlaced(), Optional.empty(), OptionalInt.empty(), List.of());

        for (var tampered : List.of(flattered, invented)) {
            season = until(Stage.PLACED);
            store(season, tampered);
            assertRefused(season);
        }
        store(season, ada);
        assertRefused(season);
    }

    private static void store(Season season, ResultRow row) {
        var run = season.call().run().orElseThrow().id();
        season.world.ports.runs().store(CALL, run, List.of(row));
    }

    private static void assertRefused(Season season) {
        assertEquals(409, season.portal.publish(season.run()).status());
        assertEquals(CallState.CLOSED, season.call().state());
        assertEquals(NOTHING, seen(season));
    }

    @Test
    void INV_15_rows_that_are_wrong_when_read_back_never_become_the_run() {
        var begin = new Seasons(() -> until(Stage.SEALED, SCORING));
        int calls = Seam.callsOf(seam -> begin.get().worker(seam).alarm(Milestone.PLACE, CALL));
        var honest = until(Stage.PLACED);
        var run = honest.call().run().orElseThrow().id();
        var bora = honest.state().rows().get(1);
        var robbed = new ResultRow(bora.student(), new Outcome.NotPlaced(), bora.score(), bora.rank(), bora.choices());
        var outcomes = new ArrayList<String>();
        for (int n = 1; n <= calls; n += stride) {
            var season = begin.get();
            var seam = Seam.meanwhile(n, () -> season.world.ports.runs().store(CALL, run, List.of(robbed)));

            var line = season.worker(seam).alarm(Milestone.PLACE, CALL).getFirst();
            outcomes.add(line.substring(line.indexOf(' ') + 1));
            assertEquals(line.endsWith("REFUSED_BY_CHECK"), season.call().run().isEmpty(), "call " + n);
            if (season.call().run().isPresent()
                    && !season.state().rows().equals(honest.state().rows())) {
                assertRefused(season);
            }
        }
        assertTrue(stride > 1 || outcomes.contains("REFUSED_BY_CHECK"));
    }
}
