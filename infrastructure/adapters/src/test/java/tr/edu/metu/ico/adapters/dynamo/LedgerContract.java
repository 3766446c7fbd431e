package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.ledger.LedgerEntry;

/** The contract that every store of ledger must meet. */
abstract class LedgerContract {

    private final DynamoLedger ledger;
    private final DynamoAuditTrail trail;
    private final CallsInEveryState call;

    LedgerContract(Table table) {
        ledger = new DynamoLedger(table);
        trail = new DynamoAuditTrail(table);
        call = new CallsInEveryState(table);
    }

    @Test
    void what_an_officer_writes_is_added_once_with_its_line_in_the_trail() {
        var stay = LedgerCast.stay(ADA);
        var reported = entry("ledger.add");

        assertTrue(ledger.add(stay, List.of(), reported));
        assertFalse(ledger.add(stay, List.of(), entry("ledger.add")));

        assertEquals(List.of(stay), ledger.of(ADA));
        assertEquals(List.of(reported), trail.of("LEDGER"));
    }

    @Test
    void everything_of_a_student_is_listed_in_order_of_time_cancelled_entries_too() {
        var entries = LedgerCast.ofEveryKind(ADA);
        var published = call.published();
        entries.reversed().forEach(e -> {
            if (e.note().isPresent()) {
                ledger.add(e, List.of(), entry("ledger.add"));
            } else {
                ledger.complete(published, List.of(e), entry("ledger.complete"));
            }
        });

        assertEquals(entries.stream().sorted(LedgerEntry.BY_TIME).toList(), ledger.of(ADA));
        assertEquals(Map.of(ADA, ledger.of(ADA)), ledger.all());
    }

    @Test
    void what_follows_from_a_published_call_is_written_as_often_as_one_likes() {
        var published = call.published();
        var entries = Students.first(60).stream().map(LedgerCast::selected).toList();
        assertFalse(ledger.isComplete(published));

        ledger.complete(published, entries.subList(0, 30), entry("ledger.complete"));
        ledger.complete(published, entries, entry("ledger.complete"));
        ledger.complete(published, entries, entry("ledger.complete"));

        assertTrue(ledger.isComplete(published));
        assertEquals(1, trail.of("LEDGER").size());
        assertEquals(entries.stream().collect(Collectors.toMap(LedgerEntry::student, List::of)), ledger.all());
    }

    @Test
    void INV_10_what_an_officer_writes_is_an_input_of_a_frozen_call_and_needs_it_as_seen() {
        var closed = call.closed();

        assertTrue(ledger.add(LedgerCast.stay(ADA), List.of(closed), entry("ledger.add")));
        assertEquals(closed.afterInputChange(), call.stored());

        assertFalse(ledger.add(LedgerCast.stay(ADA), List.of(closed), entry("ledger.add")));
        assertEquals(1, ledger.of(ADA).size());
    }

    @Test
    void a_call_that_still_accepts_applications_is_only_looked_at() {
        var open = call.open();

        assertTrue(ledger.add(LedgerCast.stay(ADA), List.of(open), entry("ledger.add")));
        assertEquals(open, call.stored());
    }
}
