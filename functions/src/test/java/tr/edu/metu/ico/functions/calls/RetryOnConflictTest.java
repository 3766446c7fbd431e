package tr.edu.metu.ico.functions.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.functions.refusal.Refusal;

/** A writer that is overtaken waits a little, but not forever. */
class RetryOnConflictTest {

    @Test
    void who_is_overtaken_for_a_quarter_of_a_second_still_gets_through() {
        long until = System.nanoTime() + Duration.ofMillis(250).toNanos();

        assertEquals(
                "written",
                RetryOnConflict.untilWritten(
                        () -> System.nanoTime() < until ? Optional.empty() : Optional.of("written")));
    }

    @Test
    void who_is_overtaken_each_time_is_refused_after_twenty_tries_and_within_six_seconds() {
        var tries = new AtomicInteger();
        long begun = System.nanoTime();

        var refusal = assertThrows(
                Refusal.class,
                () -> RetryOnConflict.untilWritten(() -> {
                    tries.incrementAndGet();
                    return Optional.empty();
                }));

        assertEquals("BUSY", refusal.problems().getFirst().code());
        assertEquals(20, tries.get());
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 6);
    }
}
