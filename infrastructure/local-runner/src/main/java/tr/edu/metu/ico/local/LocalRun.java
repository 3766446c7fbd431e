package tr.edu.metu.ico.local;

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
                example.accept(system);
            }
            System.out.println(Welcome.text(system, SigningKeyFile.in(options.state())));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PortTaken | TemplateException | StateFolder.Unusable | StartOptions.IllegalOption e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static boolean given(String property) {
        var value = System.getProperty(property);
        return value != null && !value.equals("false");
    }
}
