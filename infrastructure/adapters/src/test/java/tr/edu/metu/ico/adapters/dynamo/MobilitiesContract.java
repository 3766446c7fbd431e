package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CEM;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;
import static tr.edu.metu.ico.adapters.dynamo.MobilityCast.ACCEPTED;
import static tr.edu.metu.ico.adapters.dynamo.MobilityCast.COMPLETED;
import static tr.edu.metu.ico.adapters.dynamo.MobilityCast.NOMINATED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.mobility.Mobility;

/** The contract that every store of mobilities must meet. */
abstract class MobilitiesContract {

    private final DynamoMobilities mobilities;
    private final DynamoWithdrawals withdrawals;
    private final DynamoLedger ledger;
    private final DynamoAuditTrail trail;
    private final CallsInEveryState call;

    MobilitiesContract(Table table) {
        mobilities = new DynamoMobilities(table);
        withdrawals = new DynamoWithdrawals(table);
        ledger = new DynamoLedger(table);
        trail = new DynamoAuditTrail(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void nothing_is_recorded_of_a_placed_student_at_first() {
        assertEquals(Mobility.none(OE, ADA), mobilities.find(OE, ADA));
        assertEquals(Map.of(), mobilities.of(OE));
    }

    @Test
    void every_step_is_kept_and_everybody_is_listed_by_number() {
        var nominated = Mobility.none(OE, CEM).then(NOMINATED);

        assertTrue(record(nominated));
        assertTrue(record(nominated.then(ACCEPTED)));
        assertTrue(record(Mobility.none(OE, BORA).then(NOMINATED)));

        assertEquals(nominated.then(ACCEPTED), mobilities.find(OE, CEM));
        assertEquals(
                List.of(Mobility.none(OE, BORA).then(NOMINATED), nominated.then(ACCEPTED)),
                List.copyOf(mobilities.of(OE).values()));
    }

    @Test
    void INV_5_of_two_officers_who_saw_the_same_version_one_is_refused_and_leaves_no_trace() {
        var seen = Mobility.none(OE, ADA).then(NOMINATED);
        record(seen);
        record(seen.then(ACCEPTED));
        var entries = trail.of(OE.value()).size();

        assertFalse(record(seen.then(MobilityCast.REFUSED)));

        assertEquals(seen.then(ACCEPTED), mobilities.find(OE, ADA));
        assertEquals(entries, trail.of(OE.value()).size());
    }

    @Test
    void a_student_who_has_withdrawn_is_not_nominated() {
        withdrawals.record(call.published(), Cast.withdrawal(ADA), entry("placement.withdraw"));

        assertFalse(record(Mobility.none(OE, ADA).then(NOMINATED)));

        assertEquals(Map.of(), mobilities.of(OE));
    }

    @Test
    void a_nominated_student_can_still_withdraw_and_nothing_is_recorded_after_that() {
        var nominated = Mobility.none(OE, ADA).then(NOMINATED);
        record(nominated);

        assertTrue(withdrawals.record(call.published(), Cast.withdrawal(ADA), entry("placement.withdraw")));

        assertFalse(record(nominated.then(ACCEPTED)));
        assertEquals(nominated, mobilities.find(OE, ADA));
    }

    @Test
    void nobody_withdraws_from_a_completed_mobility_until_the_completion_is_taken_back() {
        var completed = Mobility.none(OE, ADA).then(NOMINATED).then(ACCEPTED).then(COMPLETED);
        record(Mobility.none(OE, ADA).then(NOMINATED));
        record(Mobility.none(OE, ADA).then(NOMINATED).then(ACCEPTED));
        record(completed);
        var published = call.published();

        assertFalse(withdrawals.record(published, Cast.withdrawal(ADA), entry("placement.withdraw")));
        assertEquals(Optional.empty(), withdrawals.find(OE, ADA));

        record(completed.then(MobilityCast.TAKEN_BACK));
        assertTrue(withdrawals.record(published, Cast.withdrawal(ADA), entry("placement.withdraw")));
    }

    @Test
    void INV_10_what_a_completion_means_is_in_the_ledger_at_once_and_an_input_of_a_frozen_call() {
        var closed = call.closed();
        var completed = Mobility.none(OE, ADA).then(COMPLETED);
        var stay = MobilityCast.benefited(ADA);

        assertTrue(mobilities.record(completed, List.of(stay), List.of(closed), entry("mobility.record")));

        assertEquals(List.of(stay), ledger.of(ADA));
        assertEquals(closed.afterInputChange(), call.stored());
        assertFalse(mobilities.record(
                completed.then(MobilityCast.TAKEN_BACK), List.of(), List.of(closed), entry("mobility.record")));
    }

    private boolean record(Mobility next) {
        return mobilities.record(next, List.of(), List.of(), entry("mobility.record"));
    }
}
