package tr.edu.metu.ico.smoke;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.season.Unexpected;

/** Waits for what a running system does a little later. */
final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private Waiting() {}

    static <T> T until(String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            pause(PAUSE);
        }
        throw new Unexpected(what + " did not happen within " + LONGEST.toMinutes() + " minutes.");
    }

    static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
