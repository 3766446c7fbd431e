package tr.edu.metu.ico.season;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.LocalOptions;
import tr.edu.metu.ico.local.LocalSystem;
import tr.edu.metu.ico.local.Ports;
import tr.edu.metu.ico.local.login.Person;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.Definition;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.Student;

/** Plays a whole call over HTTP and signed links, from its announcement to the last withdrawal, and expects much of it. */
public final class Season {
    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    private final LocalSystem system;
    private final PrintStream out;

    /** @param out where the progress is told */
    public Season(LocalSystem system, PrintStream out) {
        this.system = system;
        this.out = out;
    }

    /**
     * Options are the system properties {@code applicants}, {@code seed}, {@code state} and {@code template}. The exit code is
     * 0, or 1 after one sentence when something was not as expected, or 2 when the season cannot begin.
     */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try {
            var options = Options.read(System::getProperty);
            var local = new LocalOptions(options.template(), options.state(), Ports.EPHEMERAL, Wiring::startWith);
            System.out.println("A season of " + options.applicants() + " students, seed " + options.seed()
                    + "; state and logs in " + options.state() + "\n");
            try (var system = LocalSystem.start(local)) {
                var file = options.state().resolve("OE-2024-results.csv");
                new Season(system, System.out).play(options.applicants(), options.seed(), file);
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

    /**
     * Plays a season.
     *
     * @param file where the downloaded result file goes
     * @throws Unexpected at the first thing that is not as expected
     */
    public Summary play(int applicants, long seed, Path file) {
        var definition = Definition.ofOverseasExchange2024();
        var world = Draw.world(applicants, seed, definition);
        try (var api = new Api(system.apiUrl(), person -> token(person))) {
            var play = new Play(Scene.of(api, definition, world), system);
            var finale = new Finale(play);
            var stages = new Stages(out);
            beforeTheDeadline(stages, play);
            fromTheDeadlineOn(stages, finale, file);
            var summary = finale.summary();
            out.println(summary.text());
            out.println("Result file             " + file);
            out.println("Bundle, recomputed      " + Finale.bundleBeside(file));
            out.println(
                    "Freeze to audited run   " + Stages.seconds(stages.time("freeze", "seal, score, place, audit")));
            out.println("Everything              " + Stages.seconds(stages.total()));
            return summary;
        }
    }

    private String token(Person person) {
        return system.login().tokenFor(person);
    }

    private void beforeTheDeadline(Stages stages, Play play) {
        stages.play("announce the call", play::announce);
        stages.play("bad office files", () -> report(play.badOfficeFiles()));
        stages.play("import office files", play::importEverything);
        stages.play("open", play::open);
        stages.play("students apply", play::firstVisits);
        stages.play("students change their mind", play::secondVisits);
        stages.play("bad input", play::badInput);
        stages.play(
                "officers, first half", () -> play.judge(half(play.scene.world().students())));
    }

    private static List<Student> half(List<Student> all) {
        return all.subList(0, all.size() / 2);
    }

    private String report(List<String> lines) {
        lines.forEach(line -> out.println("     " + line));
        return "refused whole, every bad line named";
    }

    private static void fromTheDeadlineOn(Stages stages, Finale finale, Path file) {
        stages.play("last minute", finale::lastMinute);
        stages.play("past the deadline", finale::pastDeadline);
        stages.play("freeze", finale::freeze);
        stages.play("coordinators", finale::coordinators);
        stages.play("officers, second half", finale::officers);
        stages.play("seal is blocked", finale::blocked);
        stages.play("seal, score, place, audit", finale::place);
        stages.play("publish", finale::publish);
        stages.play("students read results", finale::results);
        stages.play("download the result file", () -> finale.download(file));
        stages.play("withdrawals", finale::withdraw);
    }
}
