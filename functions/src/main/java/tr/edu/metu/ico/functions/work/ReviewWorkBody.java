package tr.edu.metu.ico.functions.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.functions.application.ApplicantSummary;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/**
 * A page of a department's submissions.
 *
 * @param reasons the codes for declining
 */
public record ReviewWorkBody(
        String department, List<LineBody> applications, List<ReasonBody> reasons, Optional<String> next) {

    /**
     * One submission.
     *
     * @param state      {@code OPEN} or {@code DECIDED}
     * @param submission its version, to be sent with the decision
     * @param version    of the last decision, to be sent with the next; 0 when there is none
     * @param decision   the last decision; for an open submission, on an earlier version
     */
    public record LineBody(
            String student,
            Optional<String> name,
            Optional<BigDecimal> cgpa,
            String level,
            String state,
            long submission,
            Instant submittedAt,
            List<String> choices,
            long version,
            Optional<DecisionBody> decision) {

        static LineBody of(ReviewTask task, ApplicantSummary who, Optional<Review> latest) {
            return new LineBody(
                    task.student().value(),
                    who.name(),
                    who.cgpa(),
                    task.level().name(),
                    task.review().isPresent() ? "DECIDED" : "OPEN",
                    task.submission(),
                    task.submittedAt(),
                    task.choices().stream()
                            .map(choice -> choice.university().value())
                            .toList(),
                    latest.map(Review::version).orElse(0L),
                    latest.filter(review -> !review.takenBack()).map(DecisionBody::of));
        }
    }

    /**
     * Who decided what, when and on which version.
     *
     * @param by       the login name
     * @param declined the universities that were declined
     */
    public record DecisionBody(
            boolean approved,
            Optional<String> code,
            String reason,
            List<String> declined,
            long submission,
            String by,
            Instant at) {

        private static DecisionBody of(Review review) {
            return new DecisionBody(
                    review.approved(),
                    review.grounds().application().map(DeclineReason::name),
                    review.reason(),
                    review.declinedChoices().keySet().stream()
                            .map(university -> university.value())
                            .toList(),
                    review.submission(),
                    review.by(),
                    review.at());
        }
    }

    /** A code for declining an application, a choice or both. */
    public record ReasonBody(String code, boolean applications, boolean choices, TextBody says) {

        static ReasonBody of(DeclineReason reason) {
            return new ReasonBody(
                    reason.name(), reason.ofApplications(), reason.ofChoices(), TextBody.of(reason.says()));
        }
    }
}
