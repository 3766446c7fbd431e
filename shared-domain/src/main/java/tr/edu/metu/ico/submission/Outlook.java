package tr.edu.metu.ico.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Dossier;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.Selection;

/**
 * What the result would say of an application if the deadline were now, judged by the very checks of {@link Selection}. It
 * rests on the call, the student's own application and what the office knows of the student; never on a run, and never on
 * anybody else.
 *
 * @param basis   what was judged
 * @param met     conditions that are fulfilled
 * @param failing what fails even if everything that others still decide is decided for the student
 * @param waiting what fails unless others decide for the student
 */
public record Outlook(Basis basis, List<Line> met, List<Line> failing, List<Line> waiting) {

    public Outlook {
        met = List.copyOf(met);
        failing = List.copyOf(failing);
        waiting = List.copyOf(waiting);
    }

    /** What an outlook is of. */
    public enum Basis {
        /** Only what the office knows: the student has not begun. */
        RECORD,
        /** A draft, as if it were submitted; by itself it counts for nothing. */
        DRAFT,
        /** The submission that counts. */
        SUBMISSION
    }

    /** The three parts in one word. */
    public enum State {
        /** Nothing fails and nothing waits. */
        MET,
        /** Something fails as things stand: the application, a choice or points that were claimed. */
        WILL_FAIL,
        /** Nothing fails, and something is for others to decide. */
        WAITS
    }

    /**
     * One condition.
     *
     * @param problem     the field, the rule and its sentence; its code is that of the result where the result has one
     * @param consequence what follows as things stand; empty for what is met
     * @param toDo        what the student can do, or who decides; empty for what is met
     */
    public record Line(Problem problem, Optional<Consequence> consequence, Optional<ToDo> toDo) {

        static Line met(Problem condition) {
            return new Line(condition, Optional.empty(), Optional.empty());
        }

        static Line of(Problem problem, Consequence consequence, ToDo toDo) {
            return new Line(problem, Optional.of(consequence), Optional.of(toDo));
        }
    }

    /** Of what counts: the submission; while there is none the draft, and before that the record. */
    public static Outlook of(
            CallDefinition d,
            Call call,
            Dossier dossier,
            Applicant applicant,
            List<Agreement> agreements,
            Instant now) {
        var application = dossier.application();
        var circumstances = new Circumstances(d, call, dossier, applicant, agreements, now);
        return application
                .submission()
                .map(submission -> Foresight.ofSubmission(circumstances, submission))
                .or(() -> application.draft().map(draft -> Foresight.ofDraft(circumstances, draft)))
                .orElseGet(() -> Foresight.ofRecord(circumstances));
    }

    /** Of a draft that is to replace a submission; empty while there are not both. */
    public static Optional<Outlook> ofNewDraft(
            CallDefinition d,
            Call call,
            Dossier dossier,
            Applicant applicant,
            List<Agreement> agreements,
            Instant now) {
        var circumstances = new Circumstances(d, call, dossier, applicant, agreements, now);
        return Optional.of(dossier.application())
                .filter(application -> application.submission().isPresent())
                .flatMap(Application::draft)
                .map(draft -> Foresight.ofDraft(circumstances, draft));
    }

    /** The same without the lines that a reader may not see; the state then tells nothing of them either. */
    public Outlook only(Predicate<Problem> visible) {
        return new Outlook(basis, only(met, visible), only(failing, visible), only(waiting, visible));
    }

    private static List<Line> only(List<Line> lines, Predicate<Problem> visible) {
        return lines.stream().filter(line -> visible.test(line.problem())).toList();
    }

    public State state() {
        if (!failing.isEmpty()) {
            return State.WILL_FAIL;
        }
        return waiting.isEmpty() ? State.MET : State.WAITS;
    }
}
