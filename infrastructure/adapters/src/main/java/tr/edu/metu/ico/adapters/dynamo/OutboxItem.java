package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.OutboxRow;

/**
 * A row of the outbox with its delivery as an item. It is in the index while it waits, and while an officer is to look at it.
 */
final class OutboxItem {

    private static final String DELIVERY = "delivery";
    private static final String CHANGES = "changes";

    private OutboxItem() {}

    /** Stores the row, to be sent, unless it exists. */
    static Write add(OutboxRow row) {
        return Write.put(from(Notice.waiting(row)), Condition.absent());
    }

    /** Stores the next state if the notice is as it was read. */
    static Write replace(Notice seen, Delivery next) {
        return Write.put(
                from(seen.with(next)), Condition.number(CHANGES, seen.delivery().changes()));
    }

    static Map<String, AttributeValue> from(Notice notice) {
        var item = ItemWriter.item(NoticeKeys.row(notice.row()))
                .fields(notice.row())
                .one(DELIVERY, notice.delivery())
                .number(CHANGES, notice.delivery().changes());
        return indexed(item, notice).done();
    }

    private static ItemWriter indexed(ItemWriter item, Notice notice) {
        var row = notice.row();
        var delivery = notice.delivery();
        if (delivery.state() == Delivery.State.WAITING) {
            return item.indexed(
                    Index.BY_WORK,
                    NoticeKeys.due(),
                    ItemKey.time(delivery.dueAt()) + "#" + row.call() + "#" + NoticePlace.ofTable(notice));
        }
        return delivery.state().open()
                ? item.indexed(Index.BY_WORK, NoticeKeys.open(row.call()), NoticePlace.ofIndex(notice))
                : item;
    }

    static Notice read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Notice(item.as(OutboxRow.class), item.one(DELIVERY, Delivery.class));
    }

    static OutboxRow row(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(OutboxRow.class);
    }
}
