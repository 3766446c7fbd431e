package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.trail.TrailEntry;

/** A call as an item, and the conditions on it. */
final class CallItem {

    private static final Condition ACCEPTING = new Condition.AnyOf(
            "state",
            List.of(AttributeValue.fromS(CallState.ANNOUNCED.name()), AttributeValue.fromS(CallState.OPEN.name())));

    private CallItem() {}

    static Map<String, AttributeValue> from(Call call) {
        return ItemWriter.item(CallKeys.call(call.id())).fields(call).done();
    }

    static Call read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Call.class);
    }

    /** The stored call is exactly the one that was read. */
    static Condition as(Call seen) {
        return Condition.number("version", seen.version());
    }

    /** Stores the next state if the call is unchanged; the change that the entry reports may void a proposal. */
    static Write replace(Call seen, Call next, TrailEntry entry) {
        return Write.put(from(next.noting(entry, seen)), as(seen));
    }

    /**
     * What changing an input requires of the call: before the freeze, only that it is not frozen yet; after it, the next epoch
     * (INV-10).
     *
     * @throws tr.edu.metu.ico.call.CallConflict if the result is published
     */
    static Write inputChange(Call seen, TrailEntry entry) {
        return seen.state().accepting()
                ? new Write.Check(CallKeys.call(seen.id()), ACCEPTING)
                : replace(seen, seen.afterInputChange(), entry);
    }

    /**
     * What a withdrawal requires: before publication, the same as an input change; afterwards, that the same result is still
     * published.
     */
    static Write withdrawal(Call seen, TrailEntry entry) {
        return seen.state() == CallState.PUBLISHED
                ? new Write.Check(CallKeys.call(seen.id()), as(seen))
                : inputChange(seen, entry);
    }
}
