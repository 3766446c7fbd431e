package tr.edu.metu.ico.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;

/** Lets the servers log only problems, one line each. */
final class QuietLogs {
    private QuietLogs() {}

    static void set() {
        try (var settings = QuietLogs.class.getResourceAsStream("/local/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
