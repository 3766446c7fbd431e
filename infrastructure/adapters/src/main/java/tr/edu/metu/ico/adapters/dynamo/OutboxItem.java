package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.OutboxRow;

/** A row of the outbox as an item. */
final class OutboxItem {

    private OutboxItem() {}

    /** Stores the row unless it is there. */
    static Write add(OutboxRow row) {
        return Write.put(from(row), Condition.absent());
    }

    private static Map<String, AttributeValue> from(OutboxRow row) {
        return ItemWriter.item(ItemKey.outbox(row.call(), row.student(), row.kind(), row.subject()))
                .text("call", row.call())
                .text("student", row.student())
                .text("kind", row.kind())
                .text("subject", row.subject())
                .instant("at", row.at())
                .parts("facts", row.facts().entrySet(), OutboxItem::fact)
                .done();
    }

    static OutboxRow read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        var facts = new TreeMap<String, List<String>>();
        item.parts("facts", fact -> facts.put(fact.text("name"), fact.texts("values", value -> value)));
        return new OutboxRow(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                OutboxRow.Kind.valueOf(item.text("kind")),
                item.text("subject"),
                item.instant("at"),
                facts);
    }

    private static ItemWriter fact(Map.Entry<String, List<String>> fact) {
        return ItemWriter.part().text("name", fact.getKey()).texts("values", fact.getValue());
    }
}
