package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.application.OutlookBody.Condition;
import tr.edu.metu.ico.functions.documents.LetterBody;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.LanguageBody;

/** The bodies of decisions on many things at once. */
final class BatchBodies {

    private BatchBodies() {}

    /**
     * One decision on many applications.
     *
     * @param decision {@code APPROVED}, {@code DECLINED} or {@code UNDECIDED}
     * @param code     with {@code DECLINED}: the reason code, one of
     *                 {@link tr.edu.metu.ico.application.DeclineReason}
     * @param reason   with {@code DECLINED}: the reason in words
     */
    record ReviewBatchBody(
            String decision, Optional<String> code, Optional<String> reason, List<ReviewItemBody> items) {}

    /**
     * One application of many.
     *
     * @param submission version of the submission that was reviewed
     * @param version    of the decision last seen, 0 when there was none
     */
    record ReviewItemBody(String student, long submission, long version) {}

    /** Verdicts on many documents. */
    record VerdictBatchBody(List<VerdictItemBody> items) {}

    /**
     * The verdict on one document of many, as {@link ReviewBodies.VerdictBody}.
     *
     * @param version of the verdict last seen, 0 when there was none
     */
    record VerdictItemBody(
            String student,
            String document,
            long version,
            String sha256,
            String decision,
            Optional<String> reason,
            Optional<LanguageBody> language,
            Optional<LetterBody> letter) {}

    /**
     * What would come of a batch now; nothing is decided.
     *
     * @param items   in the order of the request
     * @param failing with {@code APPROVED}: applications that can be approved and currently fail a condition
     */
    record PreviewBody(int decidable, int refused, List<OutcomeBody> items, List<FailingBody> failing) {

        PreviewBody withFailing(List<FailingBody> found) {
            return new PreviewBody(decidable, refused, items, found);
        }
    }

    /** An application with the conditions that it currently fails. */
    record FailingBody(String student, List<Condition> conditions) {}

    /**
     * What came of a batch; a refused item does not affect the others.
     *
     * @param items in the order of the request
     */
    record BatchBody(int decided, int refused, List<OutcomeBody> items) {}

    /**
     * The outcome of one item.
     *
     * @param document  in a batch of verdicts
     * @param name      of the student
     * @param outcome   {@code DECIDABLE}, {@code DECIDED}, {@code CONFLICT}, {@code CHANGED}, {@code REFUSED} or
     *                  {@code NOT_FOUND}
     * @param version   of the current decision, to be sent with the next
     * @param decidedBy with {@code DECIDED} and {@code CONFLICT}: login id of who made the current decision
     * @param decidedByName display name of the same
     * @param problems  why it is not decided
     */
    record OutcomeBody(
            String student,
            Optional<String> document,
            Optional<String> name,
            String outcome,
            Optional<Long> version,
            Optional<String> decidedBy,
            Optional<String> decidedByName,
            Optional<Instant> decidedAt,
            List<ProblemBody.Line> problems) {}
}
