package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.grant.GrantAmount;
import tr.edu.metu.ico.grant.GrantStep;
import tr.edu.metu.ico.grant.RecordedGrant;

/** One version of a student's grant as an item, with the derivation as it was when it was recorded. */
final class GrantItem {

    private GrantItem() {}

    static Map<String, AttributeValue> from(RecordedGrant grant) {
        return ItemWriter.item(ItemKey.grant(grant.call(), grant.student(), grant.version()))
                .text("call", grant.call())
                .text("student", grant.student())
                .number("version", grant.version())
                .part("facts", GrantFactsItem.from(grant.facts()))
                .part("amount", from(grant.amount()))
                .text("reason", grant.reason())
                .text("by", grant.by())
                .instant("at", grant.at())
                .done();
    }

    static RecordedGrant read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new RecordedGrant(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                item.smallNumber("version"),
                GrantFactsItem.read(item.part("facts")),
                amount(item.part("amount")),
                item.text("reason"),
                item.text("by"),
                item.instant("at"));
    }

    private static ItemWriter from(GrantAmount amount) {
        return ItemWriter.part()
                .flag("granted", amount.granted())
                .decimal("total", amount.total())
                .decimal("first", amount.first())
                .decimal("second", amount.second())
                .parts("steps", amount.steps(), GrantItem::from);
    }

    private static GrantAmount amount(ItemReader item) {
        return new GrantAmount(
                item.flag("granted"),
                item.decimal("total"),
                item.decimal("first"),
                item.decimal("second"),
                item.parts("steps", GrantItem::step));
    }

    private static ItemWriter from(GrantStep step) {
        return ItemWriter.part()
                .text("code", step.code())
                .decimal("quantity", step.quantity())
                .decimal("rate", step.rate())
                .number("per", step.per())
                .decimal("amount", step.amount())
                .text("rule", step.rule());
    }

    private static GrantStep step(ItemReader item) {
        return new GrantStep(
                GrantStep.Code.valueOf(item.text("code")),
                item.decimal("quantity"),
                item.decimal("rate"),
                item.smallNumber("per"),
                item.decimal("amount"),
                new RuleId(item.text("rule")));
    }
}
