package tr.edu.metu.ico.season.cast;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tr.edu.metu.ico.season.Unexpected;

/** Waits for what happens by itself a little later, such as the work of an S3 event. */
final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Patience() {}

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
