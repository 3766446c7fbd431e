package tr.edu.metu.ico.season;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waits for asynchronous work, such as that of an S3 event.
 *
 * @param pause   between two checks
 * @param longest when to give up
 */
public record Waiting(Duration pause, Duration longest) {

    /** For a system in this process, which a crowd may keep busy. */
    public static final Waiting HERE = new Waiting(Duration.ofMillis(20), Duration.ofMinutes(10));

    /** @throws Unexpected if it does not happen in time */
    public <T> T until(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            sleep(pause);
        }
        throw new Unexpected(what + " did not happen within " + longest.toMinutes() + " minutes.");
    }

    /** Waits this long, whatever happens. */
    public static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
