package tr.edu.metu.ico.local.season;

import java.io.IOException;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.aws.AwsClients;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.LocalOptions;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.local.Ports;
import tr.edu.metu.ico.local.SigningKeyFile;
import tr.edu.metu.ico.local.cost.CostReport;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.play.Options;
import tr.edu.metu.ico.season.play.Season;

/** Starts a system and plays a season in it. */
public final class SeasonMain {
    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    private SeasonMain() {}

    /**
     * Options are the system properties {@code call}, {@code applicants}, {@code seed}, {@code state} and {@code template}. The
     * exit code is 0, 1 after one sentence if something was not as expected, or 2 if the season cannot begin.
     */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try {
            var options = Options.read(System::getProperty);
            var local = new LocalOptions(
                    options.template(), options.state(), Ports.EPHEMERAL, system -> Wiring.startWith(system.clock()));
            System.out.println("A season of " + names(options) + ", seed " + options.seed() + "; state and logs in "
                    + options.state() + "\n");
            var counter = CostReport.counter();
            AwsClients.countCalls(counter);
            var verifier = Verifier.ofJar(options.verifier(), SigningKeyFile.in(options.state()));
            try (var system = LocalSystem.start(local)) {
                var summaries = new Season(system.apiUrl(), system.login(), verifier, System.out)
                        .play(options.applicants(), options.seed(), options.state());
                System.out.println(CostReport.of(summaries, system, counter, options.state(), options.smaller()));
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
}
