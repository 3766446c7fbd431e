package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.ledger.LedgerEntry;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** An entry of the ledger as an item. */
final class LedgerItem {

    private LedgerItem() {}

    static Map<String, AttributeValue> from(LedgerEntry entry) {
        return ItemWriter.item(OfficeKeys.ledger(entry.student(), entry.id()))
                .fields(entry)
                .done();
    }

    static LedgerEntry read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(LedgerEntry.class);
    }

    /** What a withdrawal leaves in the ledger, written in the same transaction. */
    static List<Write> writes(Withdrawal withdrawal) {
        return LedgerEntry.of(withdrawal).map(entry -> Write.put(from(entry))).stream()
                .toList();
    }
}
