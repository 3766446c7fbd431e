package tr.edu.metu.ico.season;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/** Lets many people act at the same time, with a limit. */
public final class Crowd {
    private final Semaphore door;

    public Crowd(int atOnce) {
        this.door = new Semaphore(atOnce);
    }

    /** Everybody acts; the first failure is thrown when all are done. */
    public <T> void all(Collection<T> people, Consumer<T> act) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = new ArrayList<Future<?>>();
            people.forEach(person -> acts.add(threads.submit(() -> one(person, act))));
            join(acts);
        }
    }

    private <T> void one(T person, Consumer<T> act) {
        door.acquireUninterruptibly();
        try {
            act.accept(person);
        } finally {
            door.release();
        }
    }

    private static void join(List<Future<?>> acts) {
        try {
            for (var act : acts) {
                act.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
