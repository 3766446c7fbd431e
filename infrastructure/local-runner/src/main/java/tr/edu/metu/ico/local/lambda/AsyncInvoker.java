package tr.edu.metu.ico.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Invokes asynchronously: a failing function is retried, and an event that still fails goes to a folder. */
public final class AsyncInvoker {
    private static final System.Logger LOG = System.getLogger(AsyncInvoker.class.getName());

    private static final int DOUBLINGS = 2;

    private final Path deadLetters;
    private final Duration pause;

    /** {@code pause} precedes the first retry and doubles before each further one. */
    public AsyncInvoker(Path deadLetters, Duration pause) {
        this.deadLetters = deadLetters;
        this.pause = pause;
    }

    /** Returns whether the function finally processed the event. */
    public boolean deliver(LocalFunction function, byte[] event) {
        var retries = function.resource().retries();
        for (var attempt = 0; attempt <= retries; attempt++) {
            try {
                function.invoke(event);
                return true;
            } catch (FunctionFailed e) {
                if (attempt < retries && !sleep(pause.multipliedBy(1L << attempt))) {
                    break;
                }
            }
        }
        bury(function.resource().logicalId(), event);
        return false;
    }

    /** Waits before a repetition, longer before each further one, up to four times the first pause; false if interrupted. */
    public boolean pauseBefore(int repetition) {
        return sleep(pause.multipliedBy(1L << Math.min(repetition, DOUBLINGS)));
    }

    /** Puts an event among the dead letters. */
    public void giveUp(String function, byte[] event) {
        bury(function, event);
    }

    private static boolean sleep(Duration duration) {
        try {
            Thread.sleep(duration);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void bury(String function, byte[] event) {
        try {
            Files.createDirectories(deadLetters);
            var letter = deadLetters.resolve(function + "-" + UUID.randomUUID() + ".json");
            Files.write(letter, event);
            LOG.log(System.Logger.Level.WARNING, function + " gave an event up: " + letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
