package tr.edu.metu.ico.functions.application;

import java.time.Instant;
import tr.edu.metu.ico.application.Receipt;

/** The receipt of a submission: what was received, when, and the sum over it. */
public record ReceiptBody(String receipt, long version, Instant receivedAt, String contentSha256) {

    static ReceiptBody of(Receipt receipt) {
        return new ReceiptBody(
                receipt.id(),
                receipt.version(),
                receipt.receivedAt(),
                receipt.content().hex());
    }
}
