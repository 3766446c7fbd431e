package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** An entry of the audit trail as an item. */
final class TrailItem {

    private TrailItem() {}

    static Map<String, AttributeValue> from(String call, TrailEntry entry) {
        return ItemWriter.item(ItemKey.trail(call, entry))
                .text("id", entry.id())
                .instant("at", entry.at())
                .text("actor", entry.actor())
                .text("action", entry.action())
                .text("object", entry.object())
                .text("detail", entry.detail())
                .done();
    }

    static TrailEntry read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new TrailEntry(
                item.text("id"),
                item.instant("at"),
                item.text("actor"),
                item.text("action"),
                item.text("object"),
                item.text("detail"));
    }

    /** Appends the entry together with what it reports. */
    static Write append(CallId call, TrailEntry entry) {
        return Write.put(from(call.value(), entry));
    }
}
