package tr.edu.metu.ico.season.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.Verifier;
import tr.edu.metu.ico.season.aftermath.PlayedCall;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Publication;
import tr.edu.metu.ico.season.result.Recount;
import tr.edu.metu.ico.season.result.ResultFile;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.result.Summary;
import tr.edu.metu.ico.season.world.HandScore;
import tr.edu.metu.ico.season.world.Student;
import tr.edu.metu.ico.season.world.World;

/** The acts of every call on the day of its result. */
final class Results {
    private final Actors actors;
    private final CallContext context;
    private final Decisions decisions;
    private final Verifier verifier;
    private final Path folder;
    private World world;
    private int published;
    private List<Row> rows = List.of();
    private Recount recount;
    private List<Summary.Seats> seats = List.of();

    /** @param folder where downloaded files are saved */
    Results(Actors actors, Decisions decisions, Verifier verifier, Path folder) {
        this.actors = actors;
        this.context = actors.context;
        this.decisions = decisions;
        this.verifier = verifier;
        this.folder = folder;
        this.world = context.world();
    }

    List<Act> acts() {
        var seals = context.moment("scoreAt");
        return List.of(
                new Act(seals.plus(Duration.ofHours(6)), "publish", this::publish),
                new Act(seals.plus(Duration.ofHours(7)), "students read results", this::read),
                new Act(seals.plus(Duration.ofHours(8)), "download the result file", this::download),
                new Act(seals.plus(Duration.ofHours(9)), "verify the bundle", this::verify));
    }

    private String publish() {
        actors.students.resultTooEarly(actors.everybody().getFirst());
        return publishRun();
    }

    /** Publishes the checked run, whether the first or a later one. */
    String publishRun() {
        Unexpected.unless(
                actors.office
                        .summary(decisions.run())
                        .body()
                        .findValues("cutOff")
                        .isEmpty(),
                "Somebody who has not signed sees a cut-off before the publication.");
        actors.office.publish(decisions.run());
        published++;
        return "proposed by one officer, approved by the other";
    }

    /** Replaces a student's expected data, because an officer has changed a decision. */
    void correct(Student changed) {
        world = world.with(changed);
    }

    String read() {
        var day = new Publication(context, actors.students);
        rows = day.read(actors.crowd);
        recount = new Recount(world, context.sheet(), new HandScore(context.sheet(), world, context.histories()), rows);
        recount.check(actors.students.applicants());
        seats = day.checkSummary(actors.office.summary(decisions.run()), recount);
        return rows.size() + " results, each score and seat recounted by hand";
    }

    String download() {
        var bytes = actors.office.resultFile();
        new Publication(context, actors.students).checkFile(ResultFile.read(bytes), rows);
        write(file("results", "csv"), bytes);
        return "the same " + rows.size() + " rows as students read";
    }

    String verify() {
        write(file("bundle", "zip"), actors.office.bundle());
        return verifier.verify(file("bundle", "zip"));
    }

    /** The audit trail of the call continues from the block that its last bundle records. */
    Act trail() {
        return new Act(
                context.moment("withdrawClosesAt").plus(Duration.ofDays(1)),
                "verify the audit trail",
                this::verifyTrail);
    }

    private String verifyTrail() {
        write(file("trail", "ndjson"), actors.office.trail());
        return verifier.verify(file("trail", "ndjson"), file("bundle", "zip"));
    }

    /** The files of a second publication are numbered. */
    private Path file(String name, String ending) {
        var number = published > 1 ? "-" + published : "";
        return folder.resolve(context.definition().call() + "-" + name + number + "." + ending);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The result as recounted from outside. */
    Recount recount() {
        return recount;
    }

    /** Who did what in the call, and what they read in the end. */
    PlayedCall played() {
        return new PlayedCall(
                context,
                actors.students.submitters(),
                actors.students.applicants(),
                actors.withdrawals.withdrawn(),
                rows);
    }

    Summary summary() {
        return new Summary(
                context.definition().call() + ", " + context.definition().title(),
                context.ledger().accepted(),
                context.ledger().refused(),
                recount.byStatus(),
                recount.byGrant(),
                seats);
    }
}
