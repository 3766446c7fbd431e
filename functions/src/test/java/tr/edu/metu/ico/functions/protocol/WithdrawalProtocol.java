package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.PUBLISHING;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.WITHDRAWAL_ENDS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import tr.edu.metu.ico.functions.world.World.Response;

/** A withdrawal takes effect in the next published list and changes nothing in an earlier one (INV-30). */
abstract class WithdrawalProtocol {

    private final Stores.Maker stores;
    private final int stride;

    /** @param stride the step of exhaustive loops over calls */
    WithdrawalProtocol(Stores.Maker stores, int stride) {
        this.stores = stores;
        this.stride = stride;
    }

    private Season until(Stage stage) {
        return new Season(stores, Cast.ADA, Cast.BORA, Cast.CEM).until(stage);
    }

    private Season until(Stage stage, Instant now) {
        var season = until(stage);
        season.clock.moveTo(now);
        return season;
    }

    private static Response withdraw(Season season) {
        return season.portal.withdraw(Cast.BORA, season.clock.instant());
    }

    @Test
    void INV_30_a_withdrawal_anywhere_in_the_seal_is_honoured_by_the_published_list() {
        withdrawnDuring(Stage.REVIEWED, Milestone.SEAL);
    }

    @Test
    void INV_30_a_withdrawal_anywhere_in_the_placement_is_honoured_by_the_published_list() {
        withdrawnDuring(Stage.SEALED, Milestone.PLACE);
    }

    private void withdrawnDuring(Stage before, Milestone milestone) {
        var begin = new Seasons(() -> until(before));
        int calls = begin.callsOf((season, seam) -> takeAt(season, seam, milestone));
        assertTrue(calls > 10);
        for (int n = 1; n <= calls; n += stride) {
            var season = begin.get();
            takeAt(season, Seam.meanwhile(n, () -> expect(201, withdraw(season))), milestone);
            season.world.sweep(Milestone.SEAL);
            season.world.sweep(Milestone.PLACE);
            expect(200, season.portal.publish(season.run()));

            assertEquals(Map.of(Cast.ADA, "JP-TOKYO", Cast.CEM, "KR-SEOUL"), Places.of(season), "call " + n);
        }
    }

    private static void takeAt(Season season, Seam seam, Milestone milestone) {
        season.clock.moveTo(SCORING);
        season.worker(seam).alarm(milestone, CALL);
    }

    @Test
    void INV_30_a_withdrawal_racing_the_publication_is_honoured_or_comes_after_it() {
        var placed = new Seasons(() -> until(Stage.PLACED, PUBLISHING));
        int calls = placed.callsOf((season, seam) -> new Portal(season.worker(seam)).publish(season.run()));
        for (int n = 1; n <= calls; n += stride) {
            var season = placed.get();
            var seam = Seam.meanwhile(n, () -> expect(201, season.portal.withdraw(Cast.BORA, PUBLISHING)));

            assertEquals(
                    409, new Portal(season.worker(seam)).publish(season.run()).status(), "call " + n);
            assertEquals(CallState.CLOSED, season.call().state(), "call " + n);
        }
    }

    @Test
    void INV_30_a_publication_in_the_middle_of_a_withdrawal_comes_before_it() {
        var placed = new Seasons(() -> until(Stage.PLACED, PUBLISHING));
        int calls = Seam.callsOf(seam -> new Portal(placed.get().worker(seam)).withdraw(Cast.BORA, PUBLISHING));
        for (int n = 1; n <= calls; n += stride) {
            var season = placed.get();
            var seam = Seam.meanwhile(n, () -> season.until(Stage.PUBLISHED));

            assertEquals(
                    201,
                    new Portal(season.worker(seam))
                            .withdraw(Cast.BORA, PUBLISHING)
                            .status(),
                    "call " + n);
            assertEquals("WITHDRAWN", status(season, Cast.BORA), "call " + n);
            assertEquals("PLACED", status(season, Cast.ADA), "call " + n);
        }
    }

    @Test
    void INV_30_after_the_publication_the_seat_stays_empty_and_the_receipt_time_decides_the_penalty() {
        var season = until(Stage.PUBLISHED);
        var before = season.state();

        var inTime = season.portal.withdraw(Cast.BORA, WITHDRAWAL_ENDS.minusMillis(1));
        var late = season.portal.withdraw(Cast.CEM, WITHDRAWAL_ENDS);

        assertEquals(
                Map.of("IN_TIME", false, "LATE", true),
                Map.of(
                        Season.json(expect(201, inTime)).get("timing").asText(),
                        Season.json(inTime).get("penalised").asBoolean(),
                        Season.json(expect(201, late)).get("timing").asText(),
                        Season.json(late).get("penalised").asBoolean()));
        assertEquals(before.rows(), season.state().rows());
        assertEquals(before.call(), season.call());
        assertEquals(
                List.of("PLACED", "WITHDRAWN", "WITHDRAWN_LATE"),
                List.of(status(season, Cast.ADA), status(season, Cast.BORA), status(season, Cast.CEM)));
        assertEquals(inTime, season.portal.withdraw(Cast.BORA, WITHDRAWAL_ENDS.plusSeconds(1)));
    }

    private static String status(Season season, Cast who) {
        return Season.json(expect(200, season.portal.result(who))).get("status").asText();
    }
}
