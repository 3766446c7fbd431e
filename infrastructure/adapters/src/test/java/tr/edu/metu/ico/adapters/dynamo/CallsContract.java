package tr.edu.metu.ico.adapters.dynamo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.dynamo.Cast.ADA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.BORA;
import static tr.edu.metu.ico.adapters.dynamo.Cast.DEFINITION;
import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;
import static tr.edu.metu.ico.adapters.dynamo.Cast.OE;
import static tr.edu.metu.ico.adapters.dynamo.Cast.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Cancellation;
import tr.edu.metu.ico.call.Sha256;

/** The contract that every store of calls must meet. */
abstract class CallsContract {

    private final DynamoCalls calls;
    private final DynamoApplications applications;
    private final DynamoAuditTrail trail;

    CallsContract(Table table) {
        calls = new DynamoCalls(table);
        applications = new DynamoApplications(table);
        trail = new DynamoAuditTrail(table);
    }

    @Test
    void an_announced_call_is_found_with_its_definition_and_in_the_trail() {
        var announced = Cast.announced();
        var entry = entry("call.announce");

        assertTrue(calls.announce(announced, DEFINITION, Cast.FIRST, entry));

        assertEquals(Optional.of(announced), calls.find(OE));
        assertEquals(Optional.of(DEFINITION), calls.definition(OE, announced.definition()));
        assertEquals(Optional.empty(), calls.definition(OE, Sha256.of("another document")));
        assertEquals(List.of(entry), trail.of("OE-2024"));
    }

    @Test
    void a_taken_name_is_not_announced_again() {
        calls.announce(Cast.announced(), DEFINITION, Cast.FIRST, entry("call.announce"));
        var other = Call.announced(OE, "XX", Cast.calendar(), Sha256.of("other"), Set.of(), Cast.KEY);

        assertFalse(calls.announce(other, "other", Cast.FIRST, entry("call.announce")));

        assertEquals(Optional.of(Cast.announced()), calls.find(OE));
        assertEquals(Optional.empty(), calls.definition(OE, Sha256.of("other")));
        assertEquals(1, trail.of("OE-2024").size());
    }

    @Test
    void all_calls_are_listed_in_order_of_their_names() {
        var names = List.of("DOC-2023", "ICM-2024", "OE-2020", "OE-2024", "OE-2025");
        for (var name : names.reversed()) {
            calls.announce(named(name), DEFINITION, Cast.FIRST, entry("call.announce"));
        }

        assertEquals(names.stream().map(CallsContract::named).toList(), calls.all());
    }

    private static Call named(String name) {
        return Call.announced(new CallId(name), "OE", Cast.calendar(), Sha256.of(DEFINITION), Set.of(), Cast.KEY);
    }

    @Test
    void an_amendment_brings_its_own_definition_and_keeps_the_former_one() {
        var seen = Cast.announced();
        calls.announce(seen, DEFINITION, Cast.FIRST, entry("call.announce"));
        var next = seen.amended(Cast.calendar(), Sha256.of("amended"), Set.of("officer-3"));

        assertTrue(calls.amend(seen, next, "amended", Cast.SECOND, entry("call.amend")));

        assertEquals(Optional.of(next), calls.find(OE));
        assertEquals(Optional.of("amended"), calls.definition(OE, Sha256.of("amended")));
        assertEquals(Optional.of(DEFINITION), calls.definition(OE, seen.definition()));
        assertEquals(List.of(Cast.FIRST, Cast.SECOND), calls.versions(OE));
        assertEquals(List.of(), calls.versions(new CallId("OE-2025")));
    }

    @Test
    void a_version_that_is_there_already_is_not_written_over() {
        var seen = Cast.announced();
        calls.announce(seen, DEFINITION, Cast.FIRST, entry("call.announce"));
        var next = seen.amended(Cast.calendar(), Sha256.of("amended"), Set.of("officer-3"));

        assertFalse(calls.amend(seen, next, "amended", Cast.FIRST, entry("call.amend")));

        assertEquals(Optional.of(seen), calls.find(OE));
        assertEquals(List.of(Cast.FIRST), calls.versions(OE));
    }

    @Test
    void a_cancelled_call_has_its_gates_closed_and_says_why() {
        var open = opened();
        var cancelled = open.cancelled(
                new Cancellation(new Text("No partner is left.", "Anlaşmalı üniversite kalmadı."), NOON, "officer-1"));

        assertTrue(calls.cancel(open, cancelled, entry("call.cancel")));
        assertFalse(calls.cancel(open, cancelled, entry("call.cancel")));

        assertEquals(Optional.of(cancelled), calls.find(OE));
        for (var student : Students.OF_EVERY_SHARD) {
            assertEquals(
                    new WriteOutcome.Closed(), applications.write(Cast.draft(student), entry("application.write")));
        }
    }

    @Test
    void INV_05_of_two_officers_who_saw_the_same_call_only_the_first_changes_it() {
        var seen = Cast.announced();
        calls.announce(seen, DEFINITION, Cast.FIRST, entry("call.announce"));
        var amended = seen.amended(Cast.calendar(), Sha256.of("amended"), Set.of());

        assertTrue(calls.replace(seen, seen.opened(), entry("call.open")));
        assertFalse(calls.amend(seen, amended, "amended", Cast.SECOND, entry("call.amend")));
        assertFalse(calls.replace(seen, seen.opened(), entry("call.open")));
        assertFalse(calls.freeze(seen, seen.frozen(), entry("call.freeze")));

        assertEquals(Optional.of(seen.opened()), calls.find(OE));
        assertEquals(Optional.empty(), calls.definition(OE, Sha256.of("amended")));
        assertEquals(2, trail.of("OE-2024").size());
    }

    @Test
    void INV_08_the_freeze_closes_every_gate_with_the_call() {
        var open = opened();
        assertEquals(
                new WriteOutcome.Written(Cast.draft(ADA)),
                applications.write(Cast.draft(ADA), entry("application.write")));

        assertTrue(calls.freeze(open, open.frozen(), entry("call.freeze")));

        assertEquals(Optional.of(open.frozen()), calls.find(OE));
        for (var student : Students.OF_EVERY_SHARD) {
            assertEquals(
                    new WriteOutcome.Closed(), applications.write(Cast.draft(student), entry("application.write")));
        }
        assertEquals(Optional.empty(), applications.find(OE, BORA));
    }

    @Test
    void INV_09_a_call_is_frozen_once() {
        var open = opened();

        assertTrue(calls.freeze(open, open.frozen(), entry("call.freeze")));
        assertFalse(calls.freeze(open, open.frozen(), entry("call.freeze")));

        assertEquals(3, trail.of("OE-2024").size());
    }

    private Call opened() {
        calls.announce(Cast.announced(), DEFINITION, Cast.FIRST, entry("call.announce"));
        var open = Cast.announced().opened();
        calls.replace(Cast.announced(), open, entry("call.open"));
        return open;
    }
}
