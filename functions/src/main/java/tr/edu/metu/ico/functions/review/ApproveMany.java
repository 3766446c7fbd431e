package tr.edu.metu.ico.functions.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.Reviews;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.access.Action;
import tr.edu.metu.ico.functions.access.Guard;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.review.ReviewBodies.ApprovalBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ApprovalsBody;
import tr.edu.metu.ico.functions.review.ReviewBodies.ReviewBody;

/**
 * Approves many applications of a coordinator's departments in one request: each has its own decision and outcome, and
 * a failure does not affect the others.
 */
public final class ApproveMany {

    private static final int MOST = 100;

    private final Guard guard;
    private final ReviewApplication reviewApplication;
    private final Reviews reviews;

    public ApproveMany(Parts parts) {
        guard = new Guard(parts);
        reviewApplication = new ReviewApplication(parts);
        reviews = parts.ports().reviews();
    }

    OutcomesBody approve(Principal coordinator, Call call, ApprovalsBody body, Instant now) {
        check(body.approvals());
        return new OutcomesBody(body.approvals().stream()
                .map(approval -> outcome(coordinator, call, approval, now))
                .toList());
    }

    private static void check(List<ApprovalBody> approvals) {
        if (approvals.isEmpty() || approvals.size() > MOST) {
            throw Refusal.malformed(
                    "approvals",
                    "Approve 1 to " + MOST + " applications at once.",
                    "Bir seferde 1 ile " + MOST + " arasında başvuru onaylayın.");
        }
        var seen = new HashSet<String>();
        IntStream.range(0, approvals.size())
                .filter(i -> !seen.add(approvals.get(i).student()))
                .findFirst()
                .ifPresent(i -> {
                    throw Refusal.malformed(
                            "approvals[" + i + "].student",
                            "This student is in the list twice.",
                            "Bu öğrenci listede iki kez yer alıyor.");
                });
    }

    private OutcomeBody outcome(Principal coordinator, Call call, ApprovalBody approval, Instant now) {
        try {
            var seen = guard.application(
                    coordinator, Action.REVIEW_APPLICATION, call.id().value(), approval.student());
            var body = new ReviewBody(
                    Decided.APPROVED.name(), Optional.empty(), Optional.empty(), approval.submission(), List.of());
            var review =
                    reviewApplication.review(coordinator, seen.call(), seen.student(), approval.version(), body, now);
            return OutcomeBody.approved(review);
        } catch (Refusal refusal) {
            return refused(coordinator, call, approval, refusal);
        }
    }

    private OutcomeBody refused(Principal coordinator, Call call, ApprovalBody approval, Refusal refusal) {
        var lines = refusal.problems().stream().map(ProblemBody.Line::of).toList();
        if (refusal.kind() != Refusal.Kind.STALE_VERSION) {
            var kind = refusal.kind() == Refusal.Kind.NOT_FOUND ? Decided.NOT_FOUND : Decided.CHANGED;
            return new OutcomeBody(
                    approval.student(), kind.name(), Optional.empty(), Optional.empty(), Optional.empty(), lines);
        }
        var stored = reviews.find(call.id(), new StudentNumber(approval.student()));
        return stored.filter(review -> repeats(coordinator, approval, review))
                .map(OutcomeBody::approved)
                .orElseGet(() -> new OutcomeBody(
                        approval.student(),
                        Decided.CONFLICT.name(),
                        stored.map(Review::version),
                        stored.map(Review::by),
                        stored.map(Review::at),
                        lines));
    }

    /** A repeated approval, such as a retry after a lost response: it changes nothing (INV-26). */
    private static boolean repeats(Principal coordinator, ApprovalBody approval, Review stored) {
        return stored.approved()
                && stored.declinedChoices().isEmpty()
                && stored.by().equals(coordinator.subject())
                && stored.submission() == approval.submission()
                && stored.version() == approval.version() + 1;
    }

    /** The outcome of one approval. */
    enum Decided {
        APPROVED,
        /** Another person has decided in the meantime; the outcome states who and when. */
        CONFLICT,
        /** The student has submitted again or taken the submission back. */
        CHANGED,
        /** No such application, or none of their own departments. */
        NOT_FOUND
    }

    /** The outcome of each approval, in the order of the request. */
    public record OutcomesBody(List<OutcomeBody> outcomes) {}

    /**
     * The outcome of one approval.
     *
     * @param outcome   {@code APPROVED}, {@code CONFLICT}, {@code CHANGED} or {@code NOT_FOUND}
     * @param version   of the current decision
     * @param decidedBy with {@code APPROVED} and {@code CONFLICT}: who made the current decision
     * @param problems  why it was not approved
     */
    public record OutcomeBody(
            String student,
            String outcome,
            Optional<Long> version,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt,
            List<ProblemBody.Line> problems) {

        private static OutcomeBody approved(Review review) {
            return new OutcomeBody(
                    review.student().value(),
                    Decided.APPROVED.name(),
                    Optional.of(review.version()),
                    Optional.of(review.by()),
                    Optional.of(review.at()),
                    List.of());
        }
    }
}
