package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.OPENS;
import static tr.edu.metu.ico.functions.world.Season.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Seasons;
import tr.edu.metu.ico.functions.world.Stores;

/** Two concurrent workers: every interleaving of single calls to a store (INV-2, INV-5, INV-8, INV-10). */
abstract class RaceProtocol {

    private static final List<String> TOKYO = List.of("JP-TOKYO");
    private static final List<String> SEOUL = List.of("KR-SEOUL");

    /** With Ada's first submission at version 1. */
    private final Seasons begun;

    RaceProtocol(Stores.Maker stores) {
        begun = new Seasons(() -> begun(stores));
    }

    private static Season begun(Stores.Maker stores) {
        var season = new Season(stores).until(Stage.OPENED);
        expect(201, season.portal.submit(Cast.ADA, OPENS));
        return season;
    }

    @Test
    void INV_05_of_two_tabs_one_wins_and_the_other_gets_a_conflict_wherever_they_meet() {
        int calls = Seam.callsOf(seam -> tab(begun.get(), seam, "tab-one-1", TOKYO));
        int stored = 0;

        for (int n = 1; n <= calls; n++) {
            var season = begun.get();
            var other = new ArrayList<Integer>();
            var seam = Seam.meanwhile(n, () -> other.add(tab(season, Seam.counting(), "tab-two-2", SEOUL)));

            boolean first = tab(season, seam, "tab-one-1", TOKYO) == 201;
            // once its submission is stored, the first tab only reads what it returns with the receipt
            stored = stored == 0 && first ? n : stored;
            assertEquals(stored > 0, first, "call " + n);
            assertEquals(List.of(first ? 412 : 201), other);
            assertEquals(first ? TOKYO : SEOUL, universities(ada(season)));
            assertEquals(2, ada(season).version());
        }
        assertTrue(stored > 3, "the other tab can come between before the submission is stored, and after it");
    }

    private static int tab(Season season, Seam seam, String key, List<String> choices) {
        return new Portal(season.worker(seam))
                .submit(Cast.ADA, 1, key, Cast.ADA.content(choices), OPENS)
                .status();
    }

    @Test
    void INV_08_a_submission_overtaken_by_the_freeze_is_refused_and_leaves_nothing() {
        overtakenByTheFreeze(
                portal -> portal.submit(Cast.ADA, 1, "second-1", Cast.ADA.content(SEOUL), DEADLINE.minusMillis(1))
                        .status());
    }

    @Test
    void INV_08_a_draft_overtaken_by_the_freeze_is_refused_and_leaves_nothing() {
        overtakenByTheFreeze(
                portal -> portal.saveDraft(Cast.ADA, 1, DEADLINE.minusMillis(1)).status());
    }

    @Test
    void INV_08_taking_back_overtaken_by_the_freeze_is_refused_and_leaves_the_submission() {
        overtakenByTheFreeze(
                portal -> portal.retract(Cast.ADA, 1, DEADLINE.minusMillis(1)).status());
    }

    /** A refusal changes nothing; what was written before the freeze stays. */
    private void overtakenByTheFreeze(Function<Portal, Integer> write) {
        int calls = Seam.callsOf(seam -> write.apply(new Portal(begun.get().worker(seam))));
        int refused = 0;

        for (int n = 1; n <= calls; n++) {
            var season = begun.get();
            var before = ada(season);
            var atTheFreeze = new ArrayList<Application>();
            var seam = Seam.meanwhile(n, () -> {
                season.freeze();
                atTheFreeze.add(ada(season));
            });

            int status = write.apply(new Portal(season.worker(seam)));

            assertEquals(atTheFreeze.getFirst(), ada(season), "call " + n);
            assertEquals(status == 409, ada(season).equals(before), "call " + n);
            refused += status == 409 ? 1 : 0;
        }
        assertTrue(refused > 2);
    }

    @Test
    void INV_02_a_submission_during_the_freeze_is_either_acknowledged_and_kept_or_refused_and_absent() {
        int calls = Seam.callsOf(seam -> freeze(begun.get(), seam));
        var answers = new ArrayList<Integer>();

        for (int n = 1; n <= calls; n++) {
            var season = begun.get();
            season.clock.moveTo(FREEZE);
            var seam = Seam.meanwhile(
                    n,
                    () -> answers.add(season.portal
                            .submit(Cast.ADA, 1, "second-1", Cast.ADA.content(SEOUL), DEADLINE.minusMillis(1))
                            .status()));
            freeze(season, seam);

            boolean acknowledged = answers.getLast() == 201;
            assertEquals(acknowledged ? 2 : 1, ada(season).version(), "call " + n);
            assertEquals(CallState.CLOSED, season.call().state());
        }
        assertEquals(List.of(201, 409), answers.stream().distinct().toList());
    }

    private static void freeze(Season season, Seam seam) {
        season.clock.moveTo(FREEZE);
        assertEquals(List.of("OE-2024 FROZEN"), season.worker(seam).alarm(Milestone.FREEZE, CALL));
    }

    @Test
    void INV_10_a_review_prepared_before_the_freeze_and_written_after_it_moves_the_epoch() {
        int calls = Seam.callsOf(seam -> expect(200, new Portal(begun.get().worker(seam)).approve(Cast.ADA)));

        for (int n = 1; n <= calls; n++) {
            var season = begun.get();
            var seam = Seam.meanwhile(n, season::freeze);

            assertEquals(200, new Portal(season.worker(seam)).approve(Cast.ADA).status(), "call " + n);
            assertEquals(1, season.call().epoch(), "call " + n);
            assertEquals(Optional.of(true), review(season).map(Review::approved));
        }
    }

    @Test
    void INV_10_a_review_during_the_freeze_is_kept_and_counted_exactly_when_it_came_after() {
        int calls = Seam.callsOf(seam -> freeze(begun.get(), seam));
        var epochs = new ArrayList<Long>();

        for (int n = 1; n <= calls; n++) {
            var season = begun.get();
            var frozenBefore = new ArrayList<Boolean>();
            var seam = Seam.meanwhile(n, () -> {
                frozenBefore.add(season.call().state() == CallState.CLOSED);
                expect(200, season.portal.approve(Cast.ADA));
            });
            season.clock.moveTo(FREEZE);
            season.worker(seam).alarm(Milestone.FREEZE, CALL);
            season.world.sweep(Milestone.FREEZE);

            assertEquals(frozenBefore.getFirst() ? 1 : 0, season.call().epoch(), "call " + n);
            assertTrue(season.call().reconciled());
            assertEquals(Optional.of(true), review(season).map(Review::approved));
            epochs.add(season.call().epoch());
        }
        assertEquals(List.of(0L, 1L), epochs.stream().distinct().toList());
    }

    private static Dossier dossier(Season season) {
        return season.world.ports.dossiers().find(CALL, Cast.ADA.student()).orElseThrow();
    }

    private static Application ada(Season season) {
        return dossier(season).application();
    }

    private static Optional<Review> review(Season season) {
        return dossier(season).review();
    }

    private static List<String> universities(Application application) {
        return application.submission().orElseThrow().content().choices().stream()
                .map(choice -> choice.university().value())
                .toList();
    }
}
