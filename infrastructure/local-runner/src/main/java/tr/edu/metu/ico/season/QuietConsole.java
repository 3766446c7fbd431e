package tr.edu.metu.ico.season;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Functions log to the standard output, where a person who watches a season would drown in it: keeps it elsewhere. */
final class QuietConsole implements AutoCloseable {
    private final PrintStream console = System.out;
    private final PrintStream log;

    private QuietConsole(OutputStream target) {
        log = new PrintStream(target, true, StandardCharsets.UTF_8);
        System.setOut(log);
    }

    static QuietConsole in(Path file) throws IOException {
        return new QuietConsole(Files.newOutputStream(file));
    }

    /** Into nothing. */
    static QuietConsole dropped() {
        return new QuietConsole(OutputStream.nullOutputStream());
    }

    /** Where people look. */
    PrintStream console() {
        return console;
    }

    @Override
    public void close() {
        System.setOut(console);
        log.close();
    }
}
