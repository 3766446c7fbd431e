package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Receipt;

/**
 * The answer to a submission: its receipt, and what the result would say of it now.
 *
 * @param outlook as of now, also when the receipt is an earlier one; left out when it could not be told
 */
public record SubmissionBody(
        String receipt, long version, Instant receivedAt, String contentSha256, Optional<OutlookBody> outlook) {

    static SubmissionBody of(Receipt given, Optional<OutlookBody> outlook) {
        var receipt = ReceiptBody.of(given);
        return new SubmissionBody(
                receipt.receipt(), receipt.version(), receipt.receivedAt(), receipt.contentSha256(), outlook);
    }
}
