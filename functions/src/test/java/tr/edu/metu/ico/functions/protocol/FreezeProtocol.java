package tr.edu.metu.ico.functions.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.DEADLINE;
import static tr.edu.metu.ico.functions.world.Season.FREEZE;
import static tr.edu.metu.ico.functions.world.Season.SCORING;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.State;
import tr.edu.metu.ico.functions.world.Stores;

/** The call leaves OPEN once, not before the drain is over, whatever the scheduler does (INV-9). */
abstract class FreezeProtocol {

    private final Stores.Maker stores;

    FreezeProtocol(Stores.Maker stores) {
        this.stores = stores;
    }

    private Season applied() {
        return new Season(stores, Cast.ADA, Cast.CEM).until(Stage.APPLIED);
    }

    private static List<String> alarmAt(Season season, Instant instant) {
        season.clock.moveTo(instant);
        return season.world.alarm(Milestone.FREEZE, CALL);
    }

    @Test
    void INV_09_an_alarm_before_the_drain_is_over_does_nothing() {
        var season = applied();
        var before = season.state();

        for (var early : List.of(DEADLINE.minusSeconds(1), DEADLINE, FREEZE.minusMillis(1))) {
            assertEquals(List.of("OE-2024 NOT_DUE"), alarmAt(season, early));
            assertEquals(before, season.state());
        }
    }

    @Test
    void INV_09_after_the_freeze_no_upload_is_permitted_although_a_clock_that_was_set_back_says_it_is_in_time() {
        var season = applied();
        season.freeze();
        var before = season.state();

        var refused = season.portal.askToUpload(Cast.CEM, "AFAD_AID", Portal.pdf("late"), DEADLINE.minusSeconds(1));

        assertEquals(409, refused.status());
        assertEquals("CLOSED", json(refused).at("/problems/0/code").asText());
        assertEquals(before, season.state());
    }

    @Test
    void INV_09_exactly_at_its_instant_late_or_by_the_sweep_the_freeze_is_the_same() {
        var exact = applied();
        assertEquals(List.of("OE-2024 FROZEN"), alarmAt(exact, FREEZE));
        var late = applied();
        assertEquals(List.of("OE-2024 FROZEN"), alarmAt(late, FREEZE.plus(Duration.ofHours(7))));
        var swept = applied();
        swept.clock.moveTo(FREEZE.plus(Duration.ofMinutes(1)));
        assertEquals(List.of("OE-2024 FROZEN"), swept.world.sweep(Milestone.FREEZE));

        assertEquals(CallState.CLOSED, exact.call().state());
        assertEquals(exact.state(), late.state());
        assertEquals(exact.state(), swept.state());
    }

    @Test
    void INV_09_a_second_alarm_changes_nothing() {
        var season = applied();
        alarmAt(season, FREEZE);
        var once = season.state();

        assertEquals(List.of("OE-2024 DONE_BEFORE"), alarmAt(season, FREEZE));
        assertEquals(List.of("OE-2024 DONE_BEFORE"), season.world.sweep(Milestone.FREEZE));

        assertEquals(once, season.state());
        assertEquals(1, once.times("call.freeze"));
    }

    @Test
    void INV_09_a_call_that_nobody_opened_is_frozen_all_the_same() {
        var season = new Season(stores, Cast.ADA)
                .until(Stage.IMPORTED)
                .without(Stage.OPENED)
                .until(Stage.APPLIED);

        assertEquals(List.of("OE-2024 FROZEN"), alarmAt(season, FREEZE));
        assertEquals(List.of("OE-2024 DONE_BEFORE"), season.world.alarm(Milestone.OPEN, CALL));
        assertEquals(CallState.CLOSED, season.call().state());
    }

    @Test
    void INV_09_with_the_scheduler_dead_nobody_is_admitted_after_the_deadline() {
        var season = applied();
        var nextDay = DEADLINE.plus(Duration.ofDays(1));
        season.clock.moveTo(nextDay);
        var before = season.state();

        assertEquals(409, season.portal.submit(Cast.BORA, nextDay).status());
        assertEquals(409, season.portal.saveDraft(Cast.BORA, 0, nextDay).status());
        assertEquals(409, season.portal.retract(Cast.ADA, 1, nextDay).status());
        assertEquals(
                409,
                season.portal
                        .askToUpload(Cast.CEM, "AFAD_AID", Portal.pdf("x"), nextDay)
                        .status());
        assertEquals(409, season.portal.withdraw(Cast.ADA, nextDay).status());

        assertEquals(before, season.state());
        assertEquals(CallState.OPEN, season.call().state());
    }

    @Test
    void INV_09_the_later_milestones_wait_for_theirs() {
        var season = applied();
        season.clock.moveTo(SCORING);
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.PLACE, CALL));

        season = applied().until(Stage.REVIEWED);
        season.clock.moveTo(SCORING.minusMillis(1));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.SEAL, CALL));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.PLACE, CALL));
    }

    @Test
    void INV_09_sweeps_alone_bring_a_call_to_its_checked_run() {
        var alarmed = new Season(stores, Cast.ADA, Cast.CEM).until(Stage.PLACED);
        var swept = new Season(stores, Cast.ADA, Cast.CEM)
                .until(Stage.IMPORTED)
                .without(Stage.OPENED)
                .until(Stage.APPLIED);
        swept.world.sweep(Milestone.OPEN);
        swept.clock.moveTo(FREEZE);
        swept.world.sweep(Milestone.FREEZE);
        swept.without(Stage.FROZEN).until(Stage.REVIEWED);
        swept.clock.moveTo(SCORING);
        List.of(Milestone.values()).forEach(swept.world::sweep);

        assertEquals(alarmed.state(), swept.state());
    }

    @Test
    void INV_09_a_sealed_and_placed_call_stays_as_it_is_under_further_alarms_and_sweeps() {
        var season = applied().until(Stage.PLACED);
        State before = season.state();

        for (var milestone : EnumSet.range(Milestone.OPEN, Milestone.PLACE)) {
            assertEquals(List.of("OE-2024 DONE_BEFORE"), season.world.alarm(milestone, CALL));
            assertEquals(List.of("OE-2024 DONE_BEFORE"), season.world.sweep(milestone));
        }
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.PUBLISH, CALL));
        assertEquals(List.of("OE-2024 NOT_DUE"), season.world.alarm(Milestone.OBJECTIONS, CALL));
        assertEquals(before, season.state());

        season.until(Stage.PUBLISHED);
        assertEquals(List.of("OE-2024 LEDGER_COMPLETE"), season.world.alarm(Milestone.PLACE, CALL));
        before = season.state();
        for (var milestone : EnumSet.range(Milestone.OPEN, Milestone.PLACE)) {
            assertEquals(List.of("OE-2024 DONE_BEFORE"), season.world.alarm(milestone, CALL));
        }
        assertEquals(before, season.state());
        expect(200, season.portal.result(Cast.ADA));
    }
}
