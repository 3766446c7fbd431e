package tr.edu.metu.ico.adapters.pdf;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Looks into a file on a thread of its own, so that one on which the library hangs holds up nobody. */
final class OwnThread {

    private OwnThread() {}

    /**
     * What was found.
     *
     * @param hangs the answer when nothing was found in this time
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
