package tr.edu.metu.ico.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.season.cast.BadUploads;
import tr.edu.metu.ico.season.cast.Publication;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.result.Recount;
import tr.edu.metu.ico.season.result.ResultFile;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.result.Summary.Seats;
import tr.edu.metu.ico.season.world.Draw;
import tr.edu.metu.ico.season.world.Plan;
import tr.edu.metu.ico.season.world.Plan.Habit;
import tr.edu.metu.ico.season.world.Student;

/** The acts of a season from the last minute on. */
final class Finale {
    private static final int RUSH = 100;
    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final int SWEEPS = 5;

    private final Play play;
    private final Instant closesAt;
    private String run = "";
    private Answer counts;
    private List<Row> rows = List.of();
    private Recount recount;
    private List<Seats> seats = List.of();

    Finale(Play play) {
        this.play = play;
        this.closesAt = play.scene.definition().moment("closesAt");
    }

    /** Half a minute is left; a large crowd comes in waves, each at the same half minute. */
    String lastMinute() {
        var late = play.who(Habit.LAST_MINUTE);
        for (int i = 0; i < late.size(); i += RUSH) {
            play.scene.clock().moveTo(closesAt.minusSeconds(30));
            play.crowd.all(late.subList(i, Math.min(i + RUSH, late.size())), play.students::lastMinute);
        }
        return late.size() + " submissions from 16:59:30 on";
    }

    String pastDeadline() {
        new BadUploads(play.scene).tooOld(closesAt);
        play.scene.clock().moveTo(closesAt);
        var late = play.who(Habit.TOO_LATE);
        play.crowd.all(late, play.students::tooLate);
        return late.size() + " students too late, at " + play.local();
    }

    String freeze() {
        play.scene.clock().moveTo(closesAt.plus(Duration.ofMinutes(5)));
        play.office.expectState("CLOSED");
        return "at " + play.local();
    }

    /** After the freeze every decision changes the call itself, so coordinators come one after the other. */
    String coordinators() {
        play.scene.clock().advance(Duration.ofDays(3));
        int decided =
                Draw.DEPARTMENTS.stream().mapToInt(play.coordinators::review).sum();
        long undecided = applicants(Student::plan).stream()
                .filter(plan -> plan.decision() == Plan.Decision.NEVER_DECIDED)
                .count();
        Unexpected.unlessEqual(
                play.students.applicants().size(),
                decided + (int) undecided,
                "The submissions on the coordinators' lists");
        return decided + " decisions, " + undecided + " never made";
    }

    private <T> List<T> applicants(Function<Student, T> part) {
        return play.scene.world().students().stream()
                .filter(student -> play.students.applicants().contains(student.number()))
                .map(part)
                .toList();
    }

    String officers() {
        int judged = play.scene.world().students().stream()
                .mapToInt(play.officers::judge)
                .sum();
        return judged + " documents";
    }

    /** One decision is missing: nothing is sealed until an officer says why it goes on without. */
    String blocked() {
        play.scene.clock().moveTo(play.scene.definition().moment("scoreAt"));
        play.scene.clock().advance(SWEEP);
        Unexpected.unless(
                play.office.sealed().isEmpty(), "The call was sealed although a coordinator has not decided.");
        play.office.closeReviews("The coordinator is on leave; the committee was told.");
        return "by one undecided application; reviews closed with a reason";
    }

    /** The sweep of the next minutes seals, scores, places and checks. */
    String place() {
        for (int sweep = 0; sweep < SWEEPS && play.office.run().isEmpty(); sweep++) {
            play.scene.clock().advance(SWEEP);
        }
        run = play.office
                .run()
                .orElseThrow(() -> new Unexpected("No checked run came out after " + SWEEPS + " sweeps."));
        return "run " + run;
    }

    String publish() {
        counts = play.office.summary(run);
        play.students.resultTooEarly(play.scene.world().students().getFirst());
        play.office.publish(run);
        return "by one officer, again by the other";
    }

    String results() {
        var day = new Publication(play.scene, play.students);
        rows = day.read(play.crowd);
        recount = new Recount(play.scene.world(), rows);
        recount.check(play.students.applicants());
        seats = day.checkSummary(counts, recount);
        return rows.size() + " results, each step of the score shown";
    }

    String download(Path target) {
        var bytes = play.office.resultFile();
        new Publication(play.scene, play.students).checkFile(ResultFile.read(bytes), rows);
        try {
            Files.write(target, bytes);
            Files.write(bundleBeside(target), bundle());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return "the same " + rows.size() + " rows as students read";
    }

    /** Where the bundle is kept that goes with a result file. */
    static Path bundleBeside(Path resultFile) {
        return resultFile.resolveSibling(resultFile.getFileName() + ".bundle.zip");
    }

    /** The signed bundle, which must hold when it is recomputed. */
    private byte[] bundle() {
        var bundle = play.office.bundle();
        var examination = BundleExaminer.examine(bundle, Optional.empty());
        Unexpected.unless(examination.holds(), "The bundle does not hold: " + examination.checks() + ".");
        return bundle;
    }

    String withdraw() {
        return play.withdrawals.play(recount);
    }

    Summary summary() {
        return new Summary(play.scene.ledger().accepted(), play.scene.ledger().refused(), recount.byStatus(), seats);
    }
}
