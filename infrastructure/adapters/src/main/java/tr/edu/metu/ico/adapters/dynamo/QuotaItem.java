package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** A number of places the office sets, as an item. */
final class QuotaItem {

    private QuotaItem() {}

    static Map<String, AttributeValue> from(CallId call, ImportId id, Quota quota) {
        return ItemWriter.item(ItemKey.importedRow(call, id, quota.kind() + "#" + quota.code()))
                .text("quota", quota.kind())
                .text("code", quota.code())
                .number("places", quota.places())
                .done();
    }

    static Quota read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Quota(Quota.Kind.valueOf(item.text("quota")), item.text("code"), item.smallNumber("places"));
    }
}
