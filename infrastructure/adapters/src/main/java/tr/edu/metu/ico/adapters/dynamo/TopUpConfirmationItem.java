package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.TopUpConfirmation;
import tr.edu.metu.ico.rule.DailyRule.TopUpBasis;

/** An officer's word on what the top-ups of a call are for, as an item. */
final class TopUpConfirmationItem {

    private TopUpConfirmationItem() {}

    static Map<String, AttributeValue> from(TopUpConfirmation confirmation) {
        return ItemWriter.item(ItemKey.topUpBasis(confirmation.call(), confirmation.version()))
                .text("call", confirmation.call())
                .number("version", confirmation.version())
                .text("basis", confirmation.basis())
                .text("reason", confirmation.reason())
                .text("by", confirmation.by())
                .instant("at", confirmation.at())
                .done();
    }

    static TopUpConfirmation read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new TopUpConfirmation(
                new CallId(item.text("call")),
                item.smallNumber("version"),
                TopUpBasis.valueOf(item.text("basis")),
                item.text("reason"),
                item.text("by"),
                item.instant("at"));
    }
}
