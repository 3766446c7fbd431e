package tr.edu.metu.ico.functions.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.TableBusy;
import tr.edu.metu.ico.adapters.dynamo.Write;

/** A table that takes no transaction in which this text stands. */
public record BusyTable(Table table, String text) implements Table {

    @Override
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        return table.get(key);
    }

    @Override
    public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        return table.getAll(keys);
    }

    @Override
    public Page query(Query query) {
        return table.query(query);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        if (writes.toString().contains(text)) {
            throw new TableBusy("somebody else writes", null);
        }
        return table.transact(writes);
    }

    @Override
    public void putAll(List<Map<String, AttributeValue>> items) {
        table.putAll(items);
    }
}
