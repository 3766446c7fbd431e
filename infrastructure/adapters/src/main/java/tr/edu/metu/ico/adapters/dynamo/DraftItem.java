package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallDraft;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;

/** A draft as an item; only an open one has the attribute {@value #OPEN}, which takes its name. */
final class DraftItem {

    private static final String OPEN = "open";

    private DraftItem() {}

    static Map<String, AttributeValue> from(CallDraft draft) {
        var item = ItemWriter.item(ItemKey.draft(draft.call()))
                .text("call", draft.call())
                .text("state", draft.state())
                .texts("officers", draft.officers())
                .part(
                        "origin",
                        ItemWriter.part()
                                .text("call", draft.origin().call())
                                .text("document", draft.origin().document()))
                .number("version", draft.latest().number())
                .part("latest", VersionItem.part(ItemWriter.part(), draft.latest()));
        return (draft.state() == CallDraft.State.OPEN ? item.flag(OPEN, true) : item).done();
    }

    static CallDraft read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        var origin = item.part("origin");
        return new CallDraft(
                new CallId(item.text("call")),
                CallDraft.State.valueOf(item.text("state")),
                new HashSet<>(item.texts("officers", Function.identity())),
                new CallDraft.Origin(new CallId(origin.text("call")), new Sha256(origin.text("document"))),
                VersionItem.read(item.part("latest")));
    }

    /** The stored draft is exactly the one that was seen. */
    static Condition as(CallDraft seen) {
        return Condition.number("version", seen.latest().number());
    }

    /** No open draft has the name. */
    static Condition noneOpen() {
        return new Condition.Missing(OPEN);
    }
}
