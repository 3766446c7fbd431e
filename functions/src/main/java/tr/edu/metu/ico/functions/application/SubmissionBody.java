package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Receipt;

/**
 * The response to a submission: its receipt, and what the result would be now.
 *
 * @param contentSha256 SHA-256 of the body that was sent, for the student who sent it
 * @param outlook as of now, even if the receipt is from an earlier request; left out if it could not be computed
 */
public record SubmissionBody(
        String receipt, long version, Instant receivedAt, String contentSha256, Optional<OutlookBody> outlook) {

    static SubmissionBody of(Receipt given, Optional<OutlookBody> outlook) {
        return new SubmissionBody(
                given.id(), given.version(), given.receivedAt(), given.content().hex(), outlook);
    }
}
