package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.CallConflict;
import tr.edu.metu.ico.functions.documents.DocumentBody;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * The outcome of one item of a batch.
 *
 * @param decision the current decision, where there is one
 */
record Outcome(Kind kind, Optional<Decision> decision, List<Problem> problems) {

    /** Problems of an item that is not what the reader saw. */
    private static final Set<String> CHANGES =
            Set.of("NOT_SUBMITTED", "OTHER_SUBMISSION", "WITHDRAWN", "OTHER_VERSION");

    /** What came of an item. */
    enum Kind {
        /** It could be decided; nothing was. */
        DECIDABLE,
        DECIDED,
        /** Another person has decided in the meantime; the outcome states who and when. */
        CONFLICT,
        /** The student has submitted again, taken the submission back or withdrawn, or uploaded another version. */
        CHANGED,
        /** A rule or the state of the call does not allow it. */
        REFUSED,
        /** There is no such item, or the person may not decide on it. */
        NOT_FOUND
    }

    /** Who decided when, as shown with the version. */
    record Decision(long version, String by, Instant at) {

        static Decision of(Review review) {
            return new Decision(review.version(), review.by(), review.at());
        }

        static Optional<Decision> of(Document document) {
            return document.verdict()
                    .map((Verdict verdict) ->
                            new Decision(DocumentBody.verdictVersion(document), verdict.by(), verdict.at()));
        }
    }

    /**
     * @param act    decides, or refuses; returns the decision, or nothing if it only checked
     * @param stored the current decision, read when somebody else was faster
     */
    static Outcome of(Supplier<Optional<Decision>> act, Supplier<Optional<Decision>> stored) {
        try {
            var decision = act.get();
            return new Outcome(decision.isPresent() ? Kind.DECIDED : Kind.DECIDABLE, decision, List.of());
        } catch (Refusal refusal) {
            return refused(refusal, stored);
        } catch (CallConflict conflict) {
            var problem = new Problem("", "CALL_STATE", Optional.empty(), conflict.text());
            return new Outcome(Kind.REFUSED, Optional.empty(), List.of(problem));
        }
    }

    private static Outcome refused(Refusal refusal, Supplier<Optional<Decision>> stored) {
        return switch (refusal.kind()) {
            case STALE_VERSION -> new Outcome(Kind.CONFLICT, stored.get(), refusal.problems());
            case NOT_FOUND, FORBIDDEN -> new Outcome(Kind.NOT_FOUND, Optional.empty(), List.of());
            default ->
                new Outcome(
                        refusal.problems().stream().map(Problem::code).anyMatch(CHANGES::contains)
                                ? Kind.CHANGED
                                : Kind.REFUSED,
                        Optional.empty(),
                        refusal.problems());
        };
    }
}
