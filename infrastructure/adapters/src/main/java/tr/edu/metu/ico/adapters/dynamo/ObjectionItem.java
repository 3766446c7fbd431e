package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.objection.Objection;

/** An objection as an item. */
final class ObjectionItem {

    private ObjectionItem() {}

    static Map<String, AttributeValue> from(Objection objection) {
        return ItemWriter.item(StudentKeys.objection(objection.call(), objection.publication(), objection.student()))
                .fields(objection)
                .done();
    }

    static Objection read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Objection.class);
    }

    /** Replaces the version before it. */
    static Write replace(Objection next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }
}
