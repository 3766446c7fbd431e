package tr.edu.metu.ico.adapters.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.Write;

/** A table that passes every request on to another one; a test overrides what it disturbs or counts. */
public interface PassingTable extends Table {

    /** The table behind this one. */
    Table table();

    @Override
    default Optional<Map<String, AttributeValue>> get(ItemKey key) {
        return table().get(key);
    }

    @Override
    default Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        return table().getAll(keys);
    }

    @Override
    default Page query(Query query) {
        return table().query(query);
    }

    @Override
    default Outcome transact(List<Write> writes) {
        return table().transact(writes);
    }

    @Override
    default void putAll(List<Map<String, AttributeValue>> items) {
        table().putAll(items);
    }
}
