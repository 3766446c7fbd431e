package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.BatchAnswer;
import tr.edu.metu.ico.application.IdempotencyKey;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/** A request for many decisions and, once it is done, its answer. */
final class BatchItem {

    static final String ANSWER = "answer";

    private static final String REQUEST = "request";
    private static final Duration KEPT = Duration.ofDays(7);

    private BatchItem() {}

    static Map<String, AttributeValue> begun(CallId call, String person, IdempotencyKey key, Instant now) {
        return writer(call, person, key, now).done();
    }

    static Map<String, AttributeValue> answered(
            CallId call, String person, IdempotencyKey key, String text, Instant now) {
        return writer(call, person, key, now).text(ANSWER, text).done();
    }

    private static ItemWriter writer(CallId call, String person, IdempotencyKey key, Instant now) {
        return ItemWriter.item(StudentKeys.answered(call, person, key))
                .text(REQUEST, key.request())
                .number(ItemKey.EXPIRES, now.plus(KEPT).getEpochSecond());
    }

    static BatchAnswer read(Map<String, AttributeValue> item, IdempotencyKey key) {
        var stored = new ItemReader(item);
        if (!key.request().equals(new Sha256(stored.text(REQUEST)))) {
            return new BatchAnswer.KeyReused();
        }
        return item.containsKey(ANSWER) ? new BatchAnswer.Given(stored.text(ANSWER)) : new BatchAnswer.Begun();
    }
}
