package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.CEM;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** The contract that every store of recorded grants must meet. */
abstract class GrantsContract {

    private final DynamoGrants grants;
    private final DynamoAuditTrail trail;
    private final DynamoLedger ledger;

    GrantsContract(Table table) {
        grants = new DynamoGrants(table);
        trail = new DynamoAuditTrail(table);
        ledger = new DynamoLedger(table);
    }

    @Test
    void every_version_stays_and_the_last_one_counts() {
        var first = GrantCast.grant(ADA, 1);
        var facts = GrantCast.facts();

        assertEquals(Optional.empty(), grants.find(OE, ADA));
        assertTrue(grants.record(first, entry("grant.record")));
        for (int i = 0; i < facts.size(); i++) {
            assertTrue(grants.record(GrantCast.grant(ADA, i + 2, facts.get(i)), entry("grant.record")));
        }

        assertEquals(Optional.of(GrantCast.grant(ADA, 6, facts.getLast())), grants.find(OE, ADA));
        assertEquals(6, grants.versions(OE, ADA).size());
        assertEquals(first, grants.versions(OE, ADA).getFirst());
    }

    @Test
    void INV_5_of_two_officers_who_saw_the_same_version_one_is_refused_and_leaves_no_trace() {
        grants.record(GrantCast.grant(ADA, 1), entry("grant.record"));
        var entries = trail.of(OE.value()).size();

        assertFalse(grants.record(GrantCast.grant(ADA, 1, GrantCast.facts().getFirst()), entry("grant.record")));

        assertEquals(List.of(GrantCast.grant(ADA, 1)), grants.versions(OE, ADA));
        assertEquals(entries, trail.of(OE.value()).size());
    }

    @Test
    void the_grants_of_a_call_are_listed_with_their_last_version_by_student() {
        grants.record(GrantCast.grant(CEM, 1), entry("grant.record"));
        grants.record(GrantCast.grant(ADA, 1), entry("grant.record"));
        grants.record(GrantCast.grant(BORA, 1), entry("grant.record"));
        grants.record(GrantCast.grant(ADA, 2), entry("grant.record"));
        grants.transfer(GrantCast.transfer(ADA, BORA, Map.of()), entry("grant.transfer"));

        assertEquals(
                List.of(GrantCast.grant(ADA, 2), GrantCast.grant(BORA, 1), GrantCast.grant(CEM, 1)), grants.of(OE));
    }

    @Test
    void INV_5_every_confirmation_of_the_top_ups_is_kept_and_two_officers_cannot_both_add_the_next_one() {
        var first = GrantCast.confirmation(1, TopUpBasis.PER_DAY);
        var second = GrantCast.confirmation(2, TopUpBasis.LUMP_SUM);

        assertEquals(List.of(), grants.topUpConfirmations(OE));
        assertTrue(grants.confirm(first, entry("grant.top_up_basis")));
        assertTrue(grants.confirm(second, entry("grant.top_up_basis")));
        var entries = trail.of(OE.value()).size();
        assertFalse(grants.confirm(GrantCast.confirmation(2, TopUpBasis.PER_DAY), entry("grant.top_up_basis")));

        assertEquals(List.of(first, second), grants.topUpConfirmations(OE));
        assertEquals(entries, trail.of(OE.value()).size());
        assertEquals(List.of(), grants.of(OE));
    }

    @Test
    void a_grant_passes_on_once_and_nobody_receives_two() {
        var transfer = GrantCast.transfer(ADA, CEM, Map.of(BORA, "declined on the telephone"));

        assertEquals(List.of(), grants.transfers(OE));
        assertTrue(grants.transfer(transfer, entry("grant.transfer")));
        assertFalse(grants.transfer(transfer, entry("grant.transfer")));
        assertFalse(grants.transfer(GrantCast.transfer(ADA, BORA, Map.of()), entry("grant.transfer")));
        assertFalse(grants.transfer(GrantCast.transfer(BORA, CEM, Map.of()), entry("grant.transfer")));

        assertEquals(List.of(transfer), grants.transfers(OE));
    }

    @Test
    void a_grant_that_passes_on_stands_in_the_ledger_of_the_new_holder_at_once_beside_what_is_there() {
        var transfer = GrantCast.transfer(ADA, CEM, Map.of());
        var known = LedgerCast.stay(CEM);
        ledger.add(known, List.of(), entry("ledger.add"));

        assertTrue(grants.transfer(transfer, entry("grant.transfer")));

        assertEquals(Map.of(CEM, List.of(transfer.consequence(), known)), ledger.all());
    }

    @Test
    void a_grant_that_does_not_pass_on_changes_nothing_in_the_ledger() {
        var transfer = GrantCast.transfer(ADA, CEM, Map.of());
        grants.transfer(transfer, entry("grant.transfer"));

        assertFalse(grants.transfer(transfer, entry("grant.transfer")));
        assertFalse(grants.transfer(GrantCast.transfer(ADA, BORA, Map.of()), entry("grant.transfer")));

        assertEquals(Map.of(CEM, List.of(transfer.consequence())), ledger.all());
    }
}
