package tr.edu.metu.ico.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.local.template.TemplateException;

/** A run from the command line: reads the system properties, starts, tells where to go, waits for Ctrl-C. */
public final class LocalRun {
    /** The exit code of a start that cannot be, after one sentence on the error stream. */
    public static final int CANNOT_START = 2;

    private static final int PORT = 8412;

    private LocalRun() {}

    /** The options that {@code -Dport}, {@code -Dstate}, {@code -Dtemplate} and {@code -DmalwareScan} ask for, in one sentence or not at all. */
    public static LocalOptions options(Consumer<InstantSource> wiring) {
        var template = Path.of(System.getProperty("template", "template.yaml")).toAbsolutePath();
        var scan = Map.of("MalwareScan", given("malwareScan") ? "on" : "off");
        return new LocalOptions(template, state(template), Ports.from(port()), wiring, scan);
    }

    /**
     * Runs until the process is stopped.
     *
     * @param wiring is given the movable clock before the first handler is made
     * @param example fills an empty system; left out with {@code -Dempty}
     */
    public static void run(Consumer<InstantSource> wiring, Consumer<LocalSystem> example) {
        try {
            var options = options(wiring);
            var fresh = !Files.exists(options.state().resolve("lock"));
            var system = LocalSystem.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            if (fresh && !given("empty")) {
                example.accept(system);
            }
            System.out.println(Welcome.text(system));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PortTaken | TemplateException | StateFolder.Unusable | IllegalOption e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static boolean given(String property) {
        var value = System.getProperty(property);
        return value != null && !value.equals("false");
    }

    private static int port() {
        var given = System.getProperty("port", Integer.toString(PORT));
        if (!given.matches("[0-9]{1,5}") || Integer.parseInt(given) > 65_531) {
            throw new IllegalOption("-Dport=" + given + " is no port; give a number from 0 to 65531.");
        }
        return Integer.parseInt(given);
    }

    // only the default folder is made: a given one that is not there is rather a slip of the pen
    private static Path state(Path template) {
        var given = System.getProperty("state");
        if (given != null) {
            return Path.of(given).toAbsolutePath();
        }
        try {
            return Files.createDirectories(template.resolveSibling(".local"));
        } catch (IOException e) {
            throw new IllegalOption("The folder " + template.resolveSibling(".local") + " cannot be made.");
        }
    }

    /** A property that says nothing the runner understands; the message is one sentence. */
    static final class IllegalOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        IllegalOption(String message) {
            super(message);
        }
    }
}
