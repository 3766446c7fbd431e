package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.outbox.OutboxRow;

/** A row of the outbox as an item. */
final class OutboxItem {

    private OutboxItem() {}

    /** Stores the row unless it exists. */
    static Write add(OutboxRow row) {
        return Write.put(from(row), Condition.absent());
    }

    private static Map<String, AttributeValue> from(OutboxRow row) {
        return ItemWriter.item(NoticeKeys.row(row))
                .fields(row)
                .done();
    }

    static OutboxRow read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(OutboxRow.class);
    }
}
