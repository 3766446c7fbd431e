package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantTransfer;

/** A grant that was passed on, as an item; a second one keeps its new holder from getting another. */
final class GrantTransferItem {

    private GrantTransferItem() {}

    static Map<String, AttributeValue> from(GrantTransfer transfer) {
        return ItemWriter.item(ItemKey.grantFrom(transfer.call(), transfer.from()))
                .text("call", transfer.call())
                .text("country", transfer.country())
                .text("from", transfer.from())
                .text("to", transfer.to())
                .texts("skipped", transfer.skipped())
                .text("reason", transfer.reason())
                .text("by", transfer.by())
                .instant("at", transfer.at())
                .done();
    }

    /** The mark that somebody has got a grant by passing on. */
    static Map<String, AttributeValue> holder(GrantTransfer transfer) {
        return ItemWriter.item(ItemKey.grantTo(transfer.call(), transfer.to()))
                .text("from", transfer.from())
                .done();
    }

    static GrantTransfer read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new GrantTransfer(
                new CallId(item.text("call")),
                new CountryCode(item.text("country")),
                new StudentNumber(item.text("from")),
                new StudentNumber(item.text("to")),
                new TreeMap<>(item.texts("skipped", StudentNumber::new, Function.identity())),
                item.text("reason"),
                item.text("by"),
                item.instant("at"));
    }
}
