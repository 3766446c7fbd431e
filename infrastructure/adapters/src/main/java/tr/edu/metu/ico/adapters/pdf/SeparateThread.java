package tr.edu.metu.ico.adapters.pdf;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Examines a file on its own thread, so that a file on which the library hangs blocks nobody. */
final class SeparateThread {

    private SeparateThread() {}

    /**
     * The finding.
     *
     * @param hangs the result if nothing was found in this time
     */
    static <T> T within(Duration longest, Supplier<T> look, T hangs) {
        var found = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("pdf").start(() -> found.complete(look.get()));
        try {
            return found.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return hangs;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return hangs;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
