package tr.edu.metu.ico.local;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import tr.edu.metu.ico.local.http.PortTaken;
import tr.edu.metu.ico.local.template.TemplateException;

/** A run from the command line: reads the system properties, starts, prints the addresses, waits for Ctrl-C. */
public final class LocalRun {
    /** The exit code of a failed start, after one sentence on the error stream. */
    public static final int CANNOT_START = 2;

    private LocalRun() {}

    /**
     * Runs until the process is stopped.
     *
     * @param wiring is given the movable clock before the first handler is made
     * @param example fills an empty system; skipped with {@code -Dempty}
     */
    public static void run(Consumer<InstantSource> wiring, Consumer<LocalSystem> example) {
        try {
            var start = StartOptions.read(System::getProperty);
            var scan = Map.of("MalwareScan", given("malwareScan") ? "on" : "off");
            var options = new LocalOptions(start.template(), start.state(), start.ports(), wiring, scan);
            var fresh = StateFolder.fresh(options.state());
            var system = LocalSystem.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
            if (fresh && !given("empty")) {
                play(example, system, options.state());
            }
            System.out.println(Welcome.text(system, SigningKeyFile.in(options.state())));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PortTaken | TemplateException | StateFolder.Unusable | StartOptions.IllegalOption | ExampleFailed e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    /**
     * Fills an empty system.
     *
     * @throws ExampleFailed if the system did not behave as the example expects
     */
    static void play(Consumer<LocalSystem> example, LocalSystem system, Path state) {
        try {
            example.accept(system);
        } catch (RuntimeException e) {
            throw new ExampleFailed(state, e);
        }
    }

    /** Half an example would look like a whole one at the next start, so the person is told what to do. */
    static final class ExampleFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private ExampleFailed(Path state, RuntimeException cause) {
            super(
                    System.lineSeparator() + "The example could not be played: " + cause.getMessage() + " Delete "
                            + state + " and start again, on a machine that is less busy or with -Dempty.",
                    cause);
        }
    }

    private static boolean given(String property) {
        var value = System.getProperty(property);
        return value != null && !value.equals("false");
    }
}
