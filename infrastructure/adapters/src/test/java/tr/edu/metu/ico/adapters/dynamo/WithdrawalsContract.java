package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CheckedRun;
import tr.edu.metu.ico.ledger.LedgerEntry;

/** The contract that every store of withdrawals must meet. */
abstract class WithdrawalsContract {

    private final DynamoWithdrawals withdrawals;
    private final DynamoCalls calls;
    private final DynamoLedger ledger;
    private final CallsInEveryState call;

    WithdrawalsContract(Table table) {
        withdrawals = new DynamoWithdrawals(table);
        calls = new DynamoCalls(table);
        ledger = new DynamoLedger(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void a_withdrawal_is_recorded_once() {
        var seen = call.open();
        var withdrawal = Cast.withdrawal(ADA);

        assertEquals(Optional.empty(), withdrawals.find(OE, ADA));
        assertTrue(withdrawals.record(seen, withdrawal, entry("withdrawal.record")));
        assertFalse(withdrawals.record(seen, withdrawal, entry("withdrawal.record")));

        assertEquals(Optional.of(withdrawal), withdrawals.find(OE, ADA));
        assertEquals(seen, call.stored());
    }

    @Test
    void INV_30_a_withdrawal_during_a_run_keeps_the_run_from_being_published() {
        var closed = call.closed();
        var withRun = call.become(closed, Cast.withRun(closed));

        assertTrue(withdrawals.record(withRun, Cast.withdrawal(ADA), entry("withdrawal.record")));

        assertFalse(calls.replace(withRun, Cast.approved(withRun).published(Cast.NOON), entry("publish")));
        assertEquals(withRun.afterInputChange(), call.stored());
    }

    @Test
    void INV_10_a_withdrawal_that_makes_a_proposal_void_is_kept_with_it_and_so_is_the_run() {
        var closed = call.closed();
        var withRun = call.become(closed, Cast.withRun(closed));
        var proposed = call.become(withRun, Cast.approved(withRun));
        var entry = entry("placement.withdraw");

        assertTrue(withdrawals.record(proposed, Cast.withdrawal(ADA), entry));

        var voided = call.stored().voided().orElseThrow();
        assertEquals(proposed.proposal(), Optional.of(voided.proposal()));
        assertEquals(
                List.of(entry.actor(), entry.action(), entry.object()),
                List.of(voided.by(), voided.action(), voided.about()));
        assertEquals(
                withRun.run().stream().toList(),
                calls.runs(OE).stream().map(CheckedRun::run).toList());
        assertEquals(List.of(), calls.runs(new CallId("OE-2025")));
    }

    @Test
    void INV_30_a_withdrawal_that_saw_the_call_before_its_publication_is_not_recorded_as_such() {
        var closed = call.closed();
        var published = call.become(closed, Cast.published(closed));

        assertFalse(withdrawals.record(closed, Cast.withdrawal(ADA), entry("withdrawal.record")));

        assertEquals(published, call.stored());
        assertEquals(Optional.empty(), withdrawals.find(OE, ADA));
    }

    @Test
    void INV_30_a_withdrawal_after_publication_leaves_the_result_as_it_is() {
        var published = call.published();

        assertTrue(withdrawals.record(published, Cast.withdrawal(ADA), entry("withdrawal.record")));

        assertEquals(published, call.stored());
        assertEquals(Optional.of(Cast.withdrawal(ADA)), withdrawals.find(OE, ADA));
    }

    @Test
    void INV_30_a_withdrawal_that_saw_another_publication_than_the_stored_one_is_not_recorded() {
        var closed = call.closed();

        assertFalse(withdrawals.record(Cast.published(closed), Cast.withdrawal(ADA), entry("withdrawal.record")));

        assertEquals(closed, call.stored());
        assertEquals(Optional.empty(), withdrawals.find(OE, ADA));
    }

    @Test
    void a_late_withdrawal_and_the_decision_on_it_stand_in_the_ledger_at_once() {
        var late = Cast.lateWithdrawal(ADA);
        var published = call.published();
        assertTrue(withdrawals.record(published, late, entry("withdrawal.record")));
        assertEquals(LedgerEntry.of(late).stream().toList(), ledger.of(ADA));

        var decided = late.with(Cast.forceMajeure());
        assertTrue(withdrawals.decide(late, decided, List.of(), entry("withdrawal.decide")));
        assertEquals(LedgerEntry.of(decided).stream().toList(), ledger.of(ADA));
    }

    @Test
    void INV_10_a_decision_is_an_input_of_a_frozen_call_that_the_student_applied_to() {
        var closed = call.closed();
        var late = Cast.lateWithdrawal(ADA);
        withdrawals.record(closed, late, entry("withdrawal.record"));
        var seen = call.stored();

        assertTrue(withdrawals.decide(late, late.with(Cast.forceMajeure()), List.of(seen), entry("withdrawal.decide")));
        assertEquals(seen.afterInputChange(), call.stored());
        assertFalse(
                withdrawals.decide(late.with(Cast.forceMajeure()), late, List.of(seen), entry("withdrawal.decide")));
    }

    @Test
    void a_forced_major_reason_is_decided_on_what_was_seen() {
        var seen = call.open();
        var before = Cast.withdrawal(ADA);
        var decided = before.with(Cast.forceMajeure());
        assertFalse(withdrawals.decide(before, decided, List.of(), entry("withdrawal.decide")));
        withdrawals.record(seen, before, entry("withdrawal.record"));

        assertTrue(withdrawals.decide(before, decided, List.of(), entry("withdrawal.decide")));
        assertFalse(withdrawals.decide(before, decided, List.of(), entry("withdrawal.decide")));

        assertEquals(Optional.of(decided), withdrawals.find(OE, ADA));
        assertTrue(withdrawals.decide(decided, decided, List.of(), entry("withdrawal.decide")));
    }
}
