package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Runs many tasks at the same time. */
public final class Concurrently {

    private Concurrently() {}

    /** The outcomes in the order of the tasks. */
    public static <T> List<T> all(List<Supplier<T>> acts) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return acts.stream().map(act -> threads.submit(act::get)).toList().stream()
                    .map(Concurrently::outcome)
                    .toList();
        }
    }

    private static <T> T outcome(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
