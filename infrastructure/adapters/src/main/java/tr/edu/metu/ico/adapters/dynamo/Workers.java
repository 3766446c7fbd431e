package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Runs the same task on many items, several at a time; ends when all are done or one has failed. */
final class Workers {

    private Workers() {}

    static <T> void each(int most, List<T> things, Consumer<T> act) {
        try (var workers = Executors.newFixedThreadPool(
                Math.min(most, things.size()), Thread.ofVirtual().factory())) {
            var started = things.stream()
                    .map(thing -> workers.submit(() -> act.accept(thing)))
                    .toList();
            try {
                started.forEach(Workers::await);
            } catch (RuntimeException failed) {
                workers.shutdownNow();
                throw failed;
            }
        }
    }

    private static void await(Future<?> act) {
        try {
            act.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
