package tr.edu.metu.ico.benchmarks.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Measures what a cold start costs: each function in a fresh virtual machine under Lambda's own runtime client, against a small
 * Runtime API and stores in memory behind TLS. {@code -Druns} sets the number of runs; the medians are printed. {@code -Donly}
 * selects the scenarios whose title contains this word, {@code -Dflags} adds flags of the virtual machine.
 */
public final class ColdStart {

    private static final double MILLION = 1e6;

    private final Stage stage;

    private ColdStart(Stage stage) {
        this.stage = stage;
    }

    public static void main(String[] arguments) throws IOException {
        int runs = Integer.getInteger("runs", 5);
        StoreSettings.publish();
        var target = Path.of("infrastructure", "benchmarks", "target").toAbsolutePath();
        var folder = Files.createTempDirectory(target, "cold-start");
        var taskRoot = TaskRoot.unpack(Path.of("functions", "target", "functions.jar"), folder.resolve("task"));
        try (var stage = new Stage(taskRoot, folder)) {
            new ColdStart(stage).table(runs);
        }
    }

    private void table(int runs) {
        System.out.printf(
                Locale.ROOT,
                "%n%-22s %-28s %8s %8s %8s %8s %6s %8s %8s%n",
                "processor time, ms",
                "",
                "init",
                "restore",
                "first",
                "second",
                "ratio",
                "classes",
                "+ first");
        for (var scenario : Scenario.all()) {
            if (scenario.title().contains(System.getProperty("only", ""))) {
                List.of(Start.values()).forEach(start -> line(scenario, start, runs));
            }
        }
    }

    private void line(Scenario scenario, Start start, int runs) {
        var median = Measured.median(
                IntStream.range(0, runs).mapToObj(_ -> measure(scenario, start)).toList());
        System.out.printf(
                Locale.ROOT,
                "%-22s %-28s %8.0f %8.1f %8.1f %8.1f %6.2f %8d %8d%n",
                scenario.title(),
                start.title(),
                median.init() / MILLION,
                median.restore() / MILLION,
                median.first() / MILLION,
                median.second() / MILLION,
                (double) median.first() / median.second(),
                median.classes(),
                median.firstClasses());
    }

    private Measured measure(Scenario scenario, Start start) {
        try (var api = new RuntimeApi();
                var function = stage.start(scenario, start, api)) {
            return new Phases(api, function).measure(start.snapshot(), scenario.events());
        } catch (IllegalStateException failed) {
            throw new IllegalStateException(scenario.title() + ": see " + stage.log(), failed);
        }
    }
}
