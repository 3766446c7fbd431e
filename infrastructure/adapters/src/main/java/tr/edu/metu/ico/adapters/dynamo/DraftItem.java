package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallDraft;

/** A draft as an item; only an open draft has the attribute {@value #OPEN}, which reserves its name. */
final class DraftItem {

    private static final String OPEN = "open";

    private DraftItem() {}

    static Map<String, AttributeValue> from(CallDraft draft) {
        var item = ItemWriter.item(CallKeys.draft(draft.call()))
                .number("version", draft.latest().number())
                .fields(draft);
        return (draft.state() == CallDraft.State.OPEN ? item.flag(OPEN, true) : item).done();
    }

    static CallDraft read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(CallDraft.class);
    }

    /** The stored draft is exactly the one that was read. */
    static Condition as(CallDraft seen) {
        return Condition.number("version", seen.latest().number());
    }

    /** No open draft has the name. */
    static Condition noneOpen() {
        return new Condition.Missing(OPEN);
    }
}
