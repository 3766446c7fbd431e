package tr.edu.metu.ico.season;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.LocalOptions;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.local.Ports;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.Memory;

/**
 * Plays whole calls over HTTP and signed links, from announcement to the last withdrawal, and expects much of it. Calls that
 * ran at the same time are played at the same time, and what one leaves behind the later ones know.
 */
public final class Season {
    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    private final LocalSystem system;
    private final Verifier verifier;
    private final PrintStream out;

    /** @param out where the progress is told */
    Season(LocalSystem system, Verifier verifier, PrintStream out) {
        this.system = system;
        this.verifier = verifier;
        this.out = out;
    }

    /**
     * Options are the system properties {@code call}, {@code applicants}, {@code seed}, {@code state} and {@code template}. The
     * exit code is 0, or 1 after one sentence when something was not as expected, or 2 when the season cannot begin.
     */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try {
            var options = Options.read(System::getProperty);
            var local = new LocalOptions(options.template(), options.state(), Ports.EPHEMERAL, Wiring::startWith);
            System.out.println("A season of " + names(options) + ", seed " + options.seed() + "; state and logs in "
                    + options.state() + "\n");
            var verifier = Verifier.ofJar(options.verifier(), options.state().resolve("signing-key.pem"));
            try (var system = LocalSystem.start(local)) {
                new Season(system, verifier, System.out).play(options.applicants(), options.seed(), options.state());
            }
            return 0;
        } catch (Unexpected unexpected) {
            System.err.println("The season failed: " + unexpected.getMessage());
            return FAILED;
        } catch (RuntimeException | IOException impossible) {
            System.err.println("The season cannot be played: " + impossible.getMessage());
            return CANNOT_START;
        }
    }

    private static String names(Options options) {
        return options.applicants().entrySet().stream()
                .map(call -> call.getKey().call() + " with " + call.getValue() + " students")
                .collect(Collectors.joining(", "));
    }

    /**
     * Plays calls.
     *
     * @param applicants of each call
     * @param folder     where the downloaded files go
     * @return what came of each, in the order they are known in
     * @throws Unexpected at the first thing that is not as expected
     */
    List<Summary> play(SortedMap<CallChoice, Integer> applicants, long seed, Path folder) {
        try (var api = new Api(system.apiUrl(), person -> system.login().tokenFor(person))) {
            var stage = new Stage(system, api, seed, new Memory(), verifier, folder);
            var scripts = applicants.entrySet().stream()
                    .map(call -> call.getKey().script(stage, call.getValue()))
                    .toList();
            var timeline = new Timeline(new Timekeeper(api), out);
            timeline.play(scripts);
            var summaries = scripts.stream().map(Script::summary).toList();
            summaries.forEach(summary -> out.println(summary.text()));
            scripts.forEach(script ->
                    out.println("Acts of " + script.call() + ": " + Timeline.seconds(timeline.time(script.call()))));
            out.println(
                    "Everything: " + Timeline.seconds(timeline.total()) + "; result files and bundles in " + folder);
            return summaries;
        }
    }
}
