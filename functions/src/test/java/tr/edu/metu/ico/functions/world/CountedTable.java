package tr.edu.metu.ico.functions.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.Write;

/** A table that counts the requests to read; reading several items by their keys is one request. */
public record CountedTable(Table table, AtomicInteger reads) implements Table {

    public CountedTable(Table table) {
        this(table, new AtomicInteger());
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        reads.incrementAndGet();
        return table.get(key);
    }

    @Override
    public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        if (!keys.isEmpty()) {
            reads.incrementAndGet();
        }
        return table.getAll(keys);
    }

    @Override
    public Page query(Query query) {
        reads.incrementAndGet();
        return table.query(query);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return table.transact(writes);
    }

    @Override
    public void putAll(List<Map<String, AttributeValue>> items) {
        table.putAll(items);
    }
}
