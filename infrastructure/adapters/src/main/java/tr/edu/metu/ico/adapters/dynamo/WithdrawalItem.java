package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** A withdrawal as an item. */
final class WithdrawalItem {

    private WithdrawalItem() {}

    static Map<String, AttributeValue> from(Withdrawal withdrawal) {
        return ItemWriter.item(StudentKeys.withdrawal(withdrawal.call(), withdrawal.student()))
                .fields(withdrawal)
                .done();
    }

    static Withdrawal read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Withdrawal.class);
    }

    /** Nothing has changed since the withdrawal was read. */
    static Condition as(Withdrawal seen) {
        return Condition.all(
                Condition.text("receivedAt", seen.receivedAt().toString()),
                Condition.unchanged(from(seen), "forceMajeure"));
    }
}
