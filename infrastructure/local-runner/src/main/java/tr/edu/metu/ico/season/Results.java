package tr.edu.metu.ico.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.season.cast.Publication;
import tr.edu.metu.ico.season.cast.Scene;
import tr.edu.metu.ico.season.http.Answer;
import tr.edu.metu.ico.season.result.Recount;
import tr.edu.metu.ico.season.result.ResultFile;
import tr.edu.metu.ico.season.result.Row;
import tr.edu.metu.ico.season.result.Summary;

/** The acts that every call has on the day of its result. */
final class Results {
    private final Company company;
    private final Scene scene;
    private final Decisions decisions;
    private final Verifier verifier;
    private final Path folder;
    private Answer counts;
    private List<Row> rows = List.of();
    private Recount recount;
    private List<Summary.Seats> seats = List.of();

    /** @param folder where the downloaded files go */
    Results(Company company, Decisions decisions, Verifier verifier, Path folder) {
        this.company = company;
        this.scene = company.scene;
        this.decisions = decisions;
        this.verifier = verifier;
        this.folder = folder;
    }

    List<Act> acts() {
        var seals = scene.moment("scoreAt");
        return List.of(
                new Act(seals.plus(Duration.ofHours(6)), "publish", this::publish),
                new Act(seals.plus(Duration.ofHours(7)), "students read results", this::read),
                new Act(seals.plus(Duration.ofHours(8)), "download the result file", this::download),
                new Act(seals.plus(Duration.ofHours(9)), "verify the bundle", this::verify));
    }

    private String publish() {
        counts = company.office.summary(decisions.run());
        company.students.resultTooEarly(company.everybody().getFirst());
        company.office.publish(decisions.run());
        return "by one officer, again by the other";
    }

    private String read() {
        var day = new Publication(scene, company.students);
        rows = day.read(company.crowd);
        recount = new Recount(scene.world(), scene.sheet(), scene.handScore(), rows);
        recount.check(company.students.applicants());
        seats = day.checkSummary(counts, recount);
        return rows.size() + " results, each score and seat recounted by hand";
    }

    private String download() {
        var bytes = company.office.resultFile();
        new Publication(scene, company.students).checkFile(ResultFile.read(bytes), rows);
        write(file("results.csv"), bytes);
        return "the same " + rows.size() + " rows as students read";
    }

    private String verify() {
        write(file("bundle.zip"), company.office.bundle());
        return verifier.verify(file("bundle.zip"));
    }

    private Path file(String name) {
        return folder.resolve(scene.definition().call() + "-" + name);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The result as it was counted again from outside. */
    Recount recount() {
        return recount;
    }

    Summary summary() {
        return new Summary(
                scene.definition().call() + ", " + scene.definition().title(),
                scene.ledger().accepted(),
                scene.ledger().refused(),
                recount.byStatus(),
                recount.byGrant(),
                seats);
    }
}
