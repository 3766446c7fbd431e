package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.trail.TrailEntry;

/** An entry of the audit trail as an item. */
final class TrailItem {

    private TrailItem() {}

    static Map<String, AttributeValue> from(String call, TrailEntry entry) {
        var item = ItemWriter.item(TrailKeys.trail(call, entry)).fields(entry);
        var students = entry.students();
        if (!students.isEmpty()) {
            var naming =
                    students.size() == 1 ? TrailKeys.naming(students.iterator().next()) : TrailKeys.namingSeveral();
            item.indexed(Index.BY_WORK, naming, TrailKeys.inIndex(call, entry));
        }
        return item.done();
    }

    static TrailEntry read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(TrailEntry.class);
    }

    /** Appends the entry together with what it reports. */
    static Write append(CallId call, TrailEntry entry) {
        return Write.put(from(call.value(), entry));
    }
}
