package tr.edu.metu.ico.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
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
     * @param wiring is given the system before the first handler is made
     * @param example fills an empty system; skipped with {@code -Dempty}
     */
    public static void run(Consumer<LocalSystem> wiring, Consumer<LocalSystem> example) {
        try {
            var start = StartOptions.read(System::getProperty);
            var scan = Map.of("MalwareScan", given("malwareScan") ? "on" : "off");
            var options = new LocalOptions(start.template(), start.state(), start.ports(), wiring, scan);
            var system = started(options, given("empty") ? _ -> {} : example);
            System.out.println(Welcome.text(system, SigningKeyFile.in(options.state())));
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (PortTaken
                | TemplateException
                | StateFolder.Unusable
                | StartOptions.IllegalOption
                | StartFailed
                | ExampleFailed e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static LocalSystem started(LocalOptions options, Consumer<LocalSystem> example) {
        var mark = ExampleMark.in(options.state());
        mark.requireWhole();
        boolean playing = mark.waits();
        if (playing) {
            mark.begin(false);
        }
        var system = start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "stop"));
        if (playing) {
            mark.begin(true);
            play(example, system, options.state());
        }
        mark.end();
        return system;
    }

    /** @throws StartFailed if a part of the system did not start, for a reason that has no sentence of its own */
    static LocalSystem start(LocalOptions options) {
        try {
            return LocalSystem.start(options);
        } catch (PortTaken | TemplateException | StateFolder.Unusable e) {
            throw e;
        } catch (RuntimeException e) {
            throw StartFailed.of(options.state(), e);
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

    /** The person is told what to try; what happened stands in a file. */
    static final class StartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private StartFailed(String sentence, RuntimeException cause) {
            super(sentence, cause);
        }

        private static StartFailed of(Path state, RuntimeException cause) {
            var file = state.resolve("start.log");
            try (var story = new PrintWriter(Files.newBufferedWriter(file))) {
                cause.printStackTrace(story);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
            var todo = cause.getCause() instanceof TimeoutException
                    ? "This machine is too busy at the moment: start again when less is running, nothing is lost."
                    : "If it fails again, delete the folder " + state + ", or give another with -Dstate=FOLDER.";
            return new StartFailed(
                    "The system could not start: " + cause.getMessage() + ". " + todo + " More is in " + file + ".",
                    cause);
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
