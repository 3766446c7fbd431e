package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Receipt;

/**
 * The answer to a submission: its receipt, and what the result would say of it now.
 *
 * @param contentSha256 SHA-256 of the body that was sent, for the student who sent it
 * @param outlook as of now, also when the receipt is an earlier one; left out when it could not be told
 */
public record SubmissionBody(
        String receipt, long version, Instant receivedAt, String contentSha256, Optional<OutlookBody> outlook) {

    static SubmissionBody of(Receipt given, Optional<OutlookBody> outlook) {
        return new SubmissionBody(
                given.id(), given.version(), given.receivedAt(), given.content().hex(), outlook);
    }
}
