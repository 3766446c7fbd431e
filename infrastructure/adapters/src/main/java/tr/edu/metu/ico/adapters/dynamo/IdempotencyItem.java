package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.application.Receipt;
import tr.edu.metu.ico.application.WriteOutcome;
import tr.edu.metu.ico.call.Sha256;

/** The response stored for an idempotency key, kept for the life of the call (INV-4). */
final class IdempotencyItem {

    private IdempotencyItem() {}

    static Map<String, AttributeValue> from(Application submitted, IdempotencyKey key, Receipt receipt) {
        return ItemWriter.item(StudentKeys.answered(submitted.call(), submitted.student(), key))
                .text("request", key.request())
                .fields(receipt)
                .done();
    }

    /** The stored response, if it was given to the same request. */
    static WriteOutcome read(Map<String, AttributeValue> attributes, IdempotencyKey key) {
        var item = new ItemReader(attributes);
        return key.request().equals(new Sha256(item.text("request")))
                ? new WriteOutcome.Replayed(item.as(Receipt.class))
                : new WriteOutcome.KeyReused();
    }
}
