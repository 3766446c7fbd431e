package tr.edu.metu.ico.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;
import tr.edu.metu.ico.definition.SampleCall;

/** The sample call at each of its stages, with the officers first, second and third. */
final class SampleCalls {
    static final Instant NOON = Instant.parse("2024-01-05T09:00:00Z");
    static final ObjectionWindow WINDOW =
            new ObjectionWindow(NOON.plus(Duration.ofDays(3)), NOON.plus(Duration.ofDays(7)));

    private SampleCalls() {}

    static Call announced() {
        return Call.announced(
                SampleCall.CALL,
                "OE",
                SampleCall.calendar(),
                Sha256.of("d"),
                Set.of("first", "second", "third"),
                SampleCall.key());
    }

    static Call closed() {
        return announced().opened().frozen();
    }

    /** Sealed, with a checked run. */
    static Call placed(int number) {
        return sealed(closed().afterReconciling(), number);
    }

    static Call sealed(Call call, int number) {
        return call.sealed(new Call.SealRef(run(number).manifest(), call.epoch()))
                .withRun(run(number));
    }

    /** Published without objections. */
    static Call published(int number) {
        return placed(number)
                .proposed(Proposal.atOnce(run(number).id(), "first", "second", NOON))
                .approved("second", NOON)
                .published(NOON);
    }

    static Call.RunRef run(int number) {
        var manifest = Sha256.of("manifest " + number);
        return new Call.RunRef(RunId.of(manifest, Sha256.of("d"), Sha256.of("c")), manifest, Sha256.of("rows"), 3);
    }

    static Proposal proposal(int number, Optional<Instant> publishAt) {
        return new Proposal(
                run(number).id(),
                "first",
                "second",
                NOON,
                publishAt,
                Optional.of(WINDOW),
                List.of(new Proposal.Waiver("FINDING", "seen")),
                Optional.empty());
    }

    /** The change is refused for exactly this reason, and the officer reads it. */
    static void assertRefused(Obstacle expected, Executable change) {
        var refusal = assertThrows(CallConflict.class, change);
        assertEquals("call " + SampleCall.CALL + ": " + expected, refusal.getMessage());
        assertEquals(expected.text(), refusal.text());
    }
}
