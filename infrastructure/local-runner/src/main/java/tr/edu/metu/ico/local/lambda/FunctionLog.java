package tr.edu.metu.ico.local.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Prints a line for each failure of a function, and writes its stack trace to a file. Exception messages are left out: they may
 * quote what a student wrote or uploaded (INV-22).
 */
public final class FunctionLog {
    private static final System.Logger LOG = System.getLogger(FunctionLog.class.getName());

    /** A chain of causes may be circular. */
    private static final int DEEPEST = 10;

    private final Path file;

    public FunctionLog(Path file) {
        this.file = file;
    }

    synchronized void failed(String function, Throwable cause) {
        LOG.log(
                System.Logger.Level.WARNING,
                function + " failed: " + cause.getClass().getName() + " (more in " + file + ")");
        try {
            Files.writeString(
                    file, function + "\n" + story(cause) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String story(Throwable thrown) {
        var story = new StringBuilder();
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            story.append(depth == 0 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            for (var frame : cause.getStackTrace()) {
                story.append("\tat ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return story.toString();
    }
}
