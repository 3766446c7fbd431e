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
 * The expected result of an application if the deadline were now, using the same checks as {@link Selection}. It
 * depends on the call, the student's own application and the office's data on the student; never on a run or on anyone
 * else.
 *
 * @param basis   what was judged
 * @param met     conditions that are met
 * @param failing what fails even if all pending decisions go the student's way
 * @param waiting what fails unless pending decisions go the student's way
 */
public record Outlook(Basis basis, List<Line> met, List<Line> failing, List<Line> waiting) {

    public Outlook {
        met = List.copyOf(met);
        failing = List.copyOf(failing);
        waiting = List.copyOf(waiting);
    }

    /** The basis of an outlook. */
    public enum Basis {
        /** Only the office's data: the student has no application. */
        RECORD,
        /** A draft, as if submitted; a draft itself does not count. */
        DRAFT,
        /** The submission that counts. */
        SUBMISSION
    }

    /** The three parts summarised. */
    public enum State {
        /** Nothing fails or waits. */
        MET,
        /** Something currently fails: the application, a choice or claimed points. */
        WILL_FAIL,
        /** Nothing fails, but decisions are pending. */
        WAITS
    }

    /**
     * One condition.
     *
     * @param problem     the field, the rule and its sentence; with the code of the result, if it has one
     * @param consequence the current consequence; empty when met
     * @param toDo        what the student can do, or who decides; empty when met
     */
    public record Line(Problem problem, Optional<Consequence> consequence, Optional<ToDo> toDo) {

        static Line met(Problem condition) {
            return new Line(condition, Optional.empty(), Optional.empty());
        }

        static Line of(Problem problem, Consequence consequence, ToDo toDo) {
            return new Line(problem, Optional.of(consequence), Optional.of(toDo));
        }
    }

    /** For what counts: the submission, otherwise the draft, otherwise the record. */
    public static Outlook of(
            CallDefinition d,
            Call call,
            Dossier dossier,
            Applicant applicant,
            List<Agreement> agreements,
            Instant now) {
        var application = dossier.application();
        var circumstances = new OutlookInput(d, call, dossier, applicant, agreements, now);
        return application
                .submission()
                .map(submission -> OutlookBuilder.ofSubmission(circumstances, submission))
                .or(() -> application.draft().map(draft -> OutlookBuilder.ofDraft(circumstances, draft)))
                .orElseGet(() -> OutlookBuilder.ofRecord(circumstances));
    }

    /** For a draft that would replace a submission; empty unless both exist. */
    public static Optional<Outlook> ofNewDraft(
            CallDefinition d,
            Call call,
            Dossier dossier,
            Applicant applicant,
            List<Agreement> agreements,
            Instant now) {
        var circumstances = new OutlookInput(d, call, dossier, applicant, agreements, now);
        return Optional.of(dossier.application())
                .filter(application -> application.submission().isPresent())
                .flatMap(Application::draft)
                .map(draft -> OutlookBuilder.ofDraft(circumstances, draft));
    }

    /** The same without the lines that a reader may not see; the state does not reveal them either. */
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
