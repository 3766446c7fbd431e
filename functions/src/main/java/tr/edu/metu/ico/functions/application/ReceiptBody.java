package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.application.Receipt;

/**
 * The receipt of a submission: what was received and when.
 *
 * @param contentSha256 SHA-256 of the body that was sent; only for readers who may see all of it; others could try
 *                      bodies until the digest matches
 */
public record ReceiptBody(String receipt, long version, Instant receivedAt, Optional<String> contentSha256) {

    static ReceiptBody of(Receipt receipt, boolean seesAll) {
        return new ReceiptBody(
                receipt.id(),
                receipt.version(),
                receipt.receivedAt(),
                Optional.of(receipt.content().hex()).filter(_ -> seesAll));
    }
}
