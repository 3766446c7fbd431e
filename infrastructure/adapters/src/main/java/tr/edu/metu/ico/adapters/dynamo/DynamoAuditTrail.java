package tr.edu.metu.ico.adapters.dynamo;

import java.util.Comparator;
import java.util.List;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The audit trail in the single table, spread over sixteen shards so that a rush is not slowed down by it. */
public final class DynamoAuditTrail implements AuditTrail {

    private final Table table;

    public DynamoAuditTrail(Table table) {
        this.table = table;
    }

    @Override
    public void append(String call, TrailEntry entry) {
        table.transact(List.of(Write.put(TrailItem.from(call, entry))));
    }

    @Override
    public List<TrailEntry> of(String call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(ItemKey.trail(call, shard))))
                .map(TrailItem::read)
                .sorted(Comparator.comparing(TrailEntry::at).thenComparing(TrailEntry::id))
                .toList();
    }
}
