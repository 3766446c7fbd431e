package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** A withdrawal as an item. */
final class WithdrawalItem {

    private WithdrawalItem() {}

    static Map<String, AttributeValue> from(Withdrawal withdrawal) {
        return ItemWriter.item(ItemKey.withdrawal(withdrawal.call(), withdrawal.student()))
                .text("call", withdrawal.call())
                .text("student", withdrawal.student())
                .instant("receivedAt", withdrawal.receivedAt())
                .text("reason", withdrawal.reason())
                .text("timing", withdrawal.timing())
                .text("limit", withdrawal.limit())
                .part("penalty", withdrawal.penalty(), PenaltyItem::from)
                .part("forceMajeure", withdrawal.forceMajeure(), WithdrawalItem::forceMajeure)
                .done();
    }

    static Withdrawal read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Withdrawal(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                item.instant("receivedAt"),
                item.text("reason"),
                Withdrawal.Timing.valueOf(item.text("timing")),
                item.optionalText("limit").map(Instant::parse),
                item.part("penalty", PenaltyItem::read),
                item.part("forceMajeure", WithdrawalItem::forceMajeure));
    }

    /** Nothing has changed since the withdrawal was read. */
    static Condition as(Withdrawal seen) {
        return Condition.all(
                Condition.text("receivedAt", seen.receivedAt().toString()),
                Condition.unchanged(from(seen), "forceMajeure"));
    }

    private static ItemWriter forceMajeure(Withdrawal.ForceMajeure decision) {
        return ItemWriter.part()
                .flag("accepted", decision.accepted())
                .text("reason", decision.reason())
                .text("by", decision.by())
                .instant("at", decision.at());
    }

    private static Withdrawal.ForceMajeure forceMajeure(ItemReader item) {
        return new Withdrawal.ForceMajeure(
                item.flag("accepted"), item.text("reason"), item.text("by"), item.instant("at"));
    }
}
