package tr.edu.metu.ico.local.lambda;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A line on the console for each failure of a function, and the whole story in a file. */
public final class FunctionLog {
    private static final System.Logger LOG = System.getLogger(FunctionLog.class.getName());

    private final Path file;

    public FunctionLog(Path file) {
        this.file = file;
    }

    synchronized void failed(String function, Throwable cause) {
        LOG.log(System.Logger.Level.WARNING, function + " failed: " + cause + " (more in " + file + ")");
        var story = new StringWriter();
        cause.printStackTrace(new PrintWriter(story, true));
        try {
            Files.writeString(
                    file, function + "\n" + story + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
