package tr.edu.metu.ico.functions.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.functions.world.Season.CALL;
import static tr.edu.metu.ico.functions.world.Season.WITHDRAWAL_ENDS;
import static tr.edu.metu.ico.functions.world.Season.expect;
import static tr.edu.metu.ico.functions.world.Season.json;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.DynamoPersonalData;
import tr.edu.metu.ico.adapters.dynamo.DynamoWithdrawals;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.memory.Seam;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.world.Cast;
import tr.edu.metu.ico.functions.world.Portal;
import tr.edu.metu.ico.functions.world.Season;
import tr.edu.metu.ico.functions.world.Season.Stage;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.World.Response;
import tr.edu.metu.ico.privacy.ErasureScope;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** Somebody else writes about the student while the office erases. */
class ErasureRaceTest {

    private static final String ERASURE = "/erasures/{student}";

    private final Season season = new Season(Stores::inMemory, Cast.ADA, Cast.BORA, Cast.CEM);

    @BeforeEach
    void a_student_has_withdrawn_late() {
        season.until(Stage.PUBLISHED);
        season.clock.moveTo(WITHDRAWAL_ENDS.plus(Duration.ofDays(1)));
        expect(201, season.portal.withdraw(Cast.CEM, season.clock.instant()));
    }

    private Table copied() {
        return season.stores.copy().orElseThrow().on(season.clock).table();
    }

    private OptionalInt erase(Table table) {
        var call = season.world.ports.calls().find(CALL).orElseThrow();
        return new DynamoPersonalData(table)
                .erase(call, Cast.CEM.student(), ErasureScope.ON_REQUEST, season.clock.instant(), Optional.empty());
    }

    private static Withdrawal withdrawal(Table table) {
        return new DynamoWithdrawals(table).find(CALL, Cast.CEM.student()).orElseThrow();
    }

    private void excuse(Table table, String reason) {
        var now = season.clock.instant();
        var seen = withdrawal(table);
        var next = seen.with(new Withdrawal.ForceMajeure(true, reason, "officer-3", now));
        var entry = season.world.parts.trail().entry(now, "officer-3", "withdrawal.force_majeure", "OE-2024/1", "");
        assertTrue(new DynamoWithdrawals(table).decide(seen, next, List.of(), entry));
    }

    @Test
    void a_decision_made_at_the_same_moment_is_not_lost_and_the_erasure_is_finished() {
        int calls = Seam.callsOf(seam -> erase(seam.table(copied())));

        for (int n = 1; n <= calls; n++) {
            var table = copied();
            var erased = erase(
                    Seam.meanwhile(n, () -> excuse(table, "an earthquake")).table(table));

            assertTrue(erased.isPresent(), "disturbed at call " + n);
            assertTrue(withdrawal(table).excused(), "disturbed at call " + n);
            assertEquals("(erased)", withdrawal(table).reason(), "disturbed at call " + n);
        }
    }

    @Test
    void where_somebody_always_comes_first_the_officer_is_told_and_the_night_finishes_it() {
        var decisions = new AtomicInteger();
        var seam = Seam.beforeEach(() -> excuse(season.stores.table(), "decision " + decisions.incrementAndGet()));

        var answer = erase(seam);

        assertEquals(409, answer.status());
        assertTrue(answer.body().contains("ERASURE_DISTURBED"), answer.body());
        new RetentionHandler(season.world.freshParts()).handleRequest(new MilestoneEvent(), null);
        assertEquals("(erased)", withdrawal(season.stores.table()).reason());
    }

    private Response erase(Seam seam) {
        var shown = season.world.as(Portal.OFFICER).ask("GET " + ERASURE, "student", Cast.CEM.number);
        return season.worker(seam)
                .as(Portal.OFFICER)
                .body("{\"plan\":" + json(expect(200, shown)).get("plan") + "}")
                .ask("POST " + ERASURE, "student", Cast.CEM.number);
    }
}
