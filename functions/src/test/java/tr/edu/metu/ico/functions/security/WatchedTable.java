package tr.edu.metu.ico.functions.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.Write;
import tr.edu.metu.ico.functions.template.Deployment;

/** A table that records the requests to it, in the terms of the deployment's policies. */
final class WatchedTable implements Table {

    private static final String TABLE = Deployment.TABLE_IN_USE;

    private final Table table;
    private final List<StoreOperation> touches;
    private final List<ItemKey> written = new ArrayList<>();
    private String by = "nobody";

    WatchedTable(Table table, List<StoreOperation> touches) {
        this.table = table;
        this.touches = touches;
    }

    /** Sets the caller from now on. */
    void nowBy(String function) {
        by = function;
    }

    /** Every key actually written or deleted, in order. */
    List<ItemKey> written() {
        return List.copyOf(written);
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        touch("GetItem", TABLE, key.partition(), Set.of(key.partition()));
        return table.get(key);
    }

    @Override
    public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        var together = partitions(keys.stream());
        together.forEach(partition -> touch("BatchGetItem", TABLE, partition, together));
        return table.getAll(keys);
    }

    @Override
    public Page query(Query query) {
        touch(
                "Query",
                query.index().map(index -> TABLE + "/index/" + index.title()).orElse(TABLE),
                query.partition(),
                Set.of(query.partition()));
        return table.query(query);
    }

    @Override
    public Outcome transact(List<Write> writes) {
        var together = partitions(writes.stream().map(Write::key));
        writes.forEach(write -> touch(action(write), TABLE, write.key().partition(), together));
        var outcome = table.transact(writes);
        if (outcome.done()) {
            writes.stream()
                    .filter(write -> !(write instanceof Write.Check))
                    .map(Write::key)
                    .forEach(written::add);
        }
        return outcome;
    }

    private static String action(Write write) {
        return switch (write) {
            case Write.Put _ -> "PutItem";
            case Write.Check _ -> "ConditionCheckItem";
            case Write.Delete _ -> "DeleteItem";
        };
    }

    @Override
    public void putAll(List<Map<String, AttributeValue>> items) {
        var together = partitions(items.stream().map(ItemKey::of));
        together.forEach(partition -> touch("BatchWriteItem", TABLE, partition, together));
        table.putAll(items);
        items.stream().map(ItemKey::of).forEach(written::add);
    }

    private static Set<String> partitions(Stream<ItemKey> keys) {
        return keys.map(ItemKey::partition).collect(Collectors.toSet());
    }

    private void touch(String action, String resource, String partition, Set<String> together) {
        touches.add(new StoreOperation(by, "dynamodb:" + action, resource, partition, together));
        touches.add(new StoreOperation(by, "kms:Decrypt", "${TableKey.Arn}", "", Set.of()));
    }
}
