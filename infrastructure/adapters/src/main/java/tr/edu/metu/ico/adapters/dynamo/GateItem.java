package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;

/** One of the sixteen gates of a call: a write to an application checks it instead of the single call item. */
final class GateItem {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";

    private GateItem() {}

    static List<Write> open(CallId call) {
        return all(call, OPEN);
    }

    static List<Write> closed(CallId call) {
        return all(call, CLOSED);
    }

    private static List<Write> all(CallId call, String state) {
        return ItemKey.SHARDS.stream()
                .map(shard -> Write.put(from(CallKeys.gate(call, shard), state)))
                .toList();
    }

    private static Map<String, AttributeValue> from(ItemKey key, String state) {
        return ItemWriter.item(key).text("state", state).done();
    }

    static Write check(CallId call, StudentNumber student) {
        return new Write.Check(CallKeys.gate(call, student), Condition.text("state", OPEN));
    }
}
