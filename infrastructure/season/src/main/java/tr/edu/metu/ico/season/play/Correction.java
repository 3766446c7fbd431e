package tr.edu.metu.ico.season.play;

import java.time.Duration;
import java.util.List;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.cast.CallContext;
import tr.edu.metu.ico.season.cast.Objections;
import tr.edu.metu.ico.season.world.English;
import tr.edu.metu.ico.season.world.Student;

/**
 * The acts of a corrected result: an English score was wrongly rejected, the student objects, an officer decides again, and a
 * second result is published beside the first.
 */
final class Correction {
    private final Actors actors;
    private final CallContext context;
    private final Decisions decisions;
    private final Results results;
    private final Objections objections;
    private List<String> published = List.of();

    Correction(Actors actors, Decisions decisions, Results results) {
        this.actors = actors;
        this.context = actors.context;
        this.decisions = decisions;
        this.results = results;
        this.objections = new Objections(context);
    }

    List<Act> acts() {
        var seals = context.moment("scoreAt");
        var day = seals.plus(Duration.ofDays(8));
        return List.of(
                new Act(seals.plus(Duration.ofDays(2)), "an objection", this::object),
                new Act(seals.plus(Duration.ofDays(6)), "the answer to it", this::answer),
                new Act(day, "an erratum is opened", this::open),
                new Act(day.plus(Duration.ofHours(1)), "seal and place once more", decisions::place),
                new Act(day.plus(Duration.ofHours(6)), "publish the correction", results::publishRun),
                new Act(day.plus(Duration.ofHours(7)), "students read results again", this::read),
                new Act(day.plus(Duration.ofHours(8)), "download the result file", results::download),
                new Act(day.plus(Duration.ofHours(9)), "verify the bundle", results::verify));
    }

    private String object() {
        objections.object(wronged());
        return "of a student whose English score was rejected";
    }

    private String answer() {
        objections.tooLate(other());
        objections.uphold(wronged());
        return "it is right; another one comes too late";
    }

    private Student other() {
        return actors.applicants().stream()
                .filter(student -> !student.equals(wronged()))
                .findFirst()
                .orElseThrow();
    }

    private String open() {
        published = actors.office.publications();
        var wronged = wronged();
        actors.office.openErratum(wronged.number());
        actors.officers.reconsider(wronged);
        results.correct(wronged.with(wronged.plan().with(English.UPLOADED)));
        return "a rejected English score is approved after all";
    }

    /** A student whose English was rejected and who is otherwise like all others. */
    private Student wronged() {
        return actors.applicants().stream()
                .filter(student -> student.plan().english() == English.UPLOADED_AND_REJECTED)
                .filter(student -> context.sheet().brokenByRecord(student).isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unexpected("Somebody's English should have been rejected."));
    }

    private String read() {
        var again = results.read();
        var all = actors.office.publications();
        Unexpected.unlessEqual(published, all.subList(0, all.size() - 1), "What was published before");
        return again + "; the first result stays published beside it";
    }
}
