package tr.edu.metu.ico.functions.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.functions.application.ContentBody;

/**
 * What a student submitted in a call, latest first.
 *
 * @param counting the version that counts; absent when none does
 * @param review   which version the department decided on; absent while it has not
 */
public record SubmissionsBody(Optional<Long> counting, List<SentBody> submissions, Optional<ReviewedBody> review) {

    /**
     * One submission.
     *
     * @param contentSha256 SHA-256 of the body that was sent, only for readers who may see all of it
     * @param counts        whether it is the one that counts
     */
    public record SentBody(
            long version, Instant receivedAt, String receipt, Optional<String> contentSha256, boolean counts) {}

    /**
     * The department's decision.
     *
     * @param submission the version that it is about
     * @param older      whether that is not the version that counts, so that it must be reviewed again
     */
    public record ReviewedBody(long submission, Instant at, boolean older) {}

    /** One submission with its content; without the grounds for readers who may not see them. */
    public record SentContentBody(SentBody submission, ContentBody content) {

        static SentContentBody of(Application.Submission sent, Optional<Long> counting, boolean grounds) {
            var content = ContentBody.of(sent.content());
            return new SentContentBody(
                    sent(sent.receipt(), counting, grounds), grounds ? content : content.withoutClaims());
        }
    }

    static SubmissionsBody of(
            List<Application.Submission> sent, Optional<Long> counting, Optional<Review> review, boolean grounds) {
        return new SubmissionsBody(
                counting,
                sent.stream()
                        .map(submission -> sent(submission.receipt(), counting, grounds))
                        .toList(),
                review.filter(decided -> !decided.takenBack())
                        .map(decided -> new ReviewedBody(
                                decided.submission(),
                                decided.at(),
                                !counting.equals(Optional.of(decided.submission())))));
    }

    private static SentBody sent(Receipt receipt, Optional<Long> counting, boolean grounds) {
        return new SentBody(
                receipt.version(),
                receipt.receivedAt(),
                receipt.id(),
                Optional.of(receipt.content().hex()).filter(_ -> grounds),
                counting.equals(Optional.of(receipt.version())));
    }
}
