package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/**
 * One of the sixteen gates of a call: a write to an application checks it instead of the single call item. While it is
 * open, it names the list of partners in force, so that no submission is stored that was checked against another one.
 */
final class GateItem {

    private static final String OPEN = "OPEN";
    private static final String CLOSED = "CLOSED";
    private static final String STATE = "state";
    private static final String PARTNERS = "partners";

    private static final Condition OPENED = Condition.text(STATE, OPEN);

    private GateItem() {}

    /** @param partners the list of partners in force */
    static List<Write> open(CallId call, Optional<ImportId> partners) {
        return all(call, OPEN, partners);
    }

    static List<Write> closed(CallId call) {
        return all(call, CLOSED, Optional.empty());
    }

    private static List<Write> all(CallId call, String state, Optional<ImportId> partners) {
        return ItemKey.SHARDS.stream()
                .map(shard -> Write.put(from(CallKeys.gate(call, shard), state, partners)))
                .toList();
    }

    private static Map<String, AttributeValue> from(ItemKey key, String state, Optional<ImportId> partners) {
        var item = ItemWriter.item(key).text(STATE, state);
        partners.ifPresent(list -> item.text(PARTNERS, list));
        return item.done();
    }

    static Write check(CallId call, StudentNumber student) {
        return new Write.Check(CallKeys.gate(call, student), OPENED);
    }

    /** Open, with this list of partners in force. */
    static Write check(CallId call, StudentNumber student, Optional<ImportId> partners) {
        var list = partners.map(id -> Condition.text(PARTNERS, id.value())).orElse(new Condition.Missing(PARTNERS));
        return new Write.Check(CallKeys.gate(call, student), Condition.all(OPENED, list));
    }
}
