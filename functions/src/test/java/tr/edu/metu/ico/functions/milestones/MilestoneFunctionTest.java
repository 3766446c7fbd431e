package tr.edu.metu.ico.functions.milestones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.dynamo.DynamoCalls;
import tr.edu.metu.ico.adapters.memory.InMemoryTable;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.DefinitionVersion;
import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.trail.TrailEntry;

/** A call that always fails does not stop the others and is reported (INV-29). */
class MilestoneFunctionTest {
    private static final Instant CLOSES_AT = Instant.parse("2023-11-30T14:00:00Z");

    private final Calls calls = new DynamoCalls(new InMemoryTable());
    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void three_calls() {
        for (var name : List.of("OE-2001", "OE-2002", "OE-2003")) {
            announce(new CallId(name));
        }
    }

    @Test
    void INV_29_a_sweep_takes_the_calls_before_and_after_one_that_fails_and_then_fails_itself() {
        var broken = new IllegalStateException("the second call is broken");

        var failure = assertThrows(
                IllegalStateException.class,
                () -> failingAt("OE-2002", broken).handleRequest(new MilestoneEvent(), null));

        assertSame(broken, failure);
        assertEquals(List.of("OE-2001", "OE-2003"), taken);
    }

    @Test
    void an_event_of_one_call_takes_that_call_alone() {
        var event = new MilestoneEvent();
        event.setCall("OE-2003");

        var report = failingAt("OE-2002", new IllegalStateException()).handleRequest(event, null);

        assertEquals(List.of("OE-2003"), taken);
        assertEquals(List.of("OE-2003 DONE"), report.getLines());
    }

    private MilestoneFunction failingAt(String name, RuntimeException failure) {
        return new MilestoneFunction(Milestone.FREEZE, calls, call -> {
            if (call.id().value().equals(name)) {
                throw failure;
            }
            taken.add(call.id().value());
            return "DONE";
        }) {};
    }

    private void announce(CallId id) {
        var digest = Sha256.of(id.value());
        var calendar = new Calendar(
                ZoneId.of("Europe/Istanbul"),
                CLOSES_AT.minus(Duration.ofDays(20)),
                CLOSES_AT,
                Duration.ofMinutes(5),
                CLOSES_AT.plus(Duration.ofDays(20)),
                Optional.empty(),
                CLOSES_AT.plus(Duration.ofDays(60)));
        var call = Call.announced(id, "OE", calendar, digest, Set.of("officer-1"), new PseudonymKey("5a".repeat(32)));
        var version = new DefinitionVersion(
                1, DefinitionVersion.Kind.ANNOUNCEMENT, digest, Instant.EPOCH, "officer-1", "a new year");
        var entry = new TrailEntry(digest.hex().substring(0, 32), Instant.EPOCH, "officer-1", "test", id.value(), "");
        assertTrue(calls.announce(call, id.value(), version, entry));
    }
}
