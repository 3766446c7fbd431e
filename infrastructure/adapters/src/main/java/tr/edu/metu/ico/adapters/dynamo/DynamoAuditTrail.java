package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.trail.AuditTrail;
import tr.edu.metu.ico.trail.TrailEntry;

/** The audit trail in the single table, spread over four shards so that it does not slow down a rush. */
public final class DynamoAuditTrail implements AuditTrail {

    private final Table table;

    public DynamoAuditTrail(Table table) {
        this.table = table;
    }

    @Override
    public void append(String trail, TrailEntry entry) {
        table.transact(List.of(Write.put(TrailItem.from(trail, entry))));
    }

    @Override
    public Stream<TrailEntry> stream(String trail) {
        return read(shard -> Query.of(TrailKeys.trail(trail, shard)));
    }

    @Override
    public Optional<TrailEntry> find(String trail, Instant at, String id) {
        return table.get(TrailKeys.trail(trail, at, id)).map(TrailItem::read);
    }

    @Override
    public Stream<Found> naming(String student) {
        return Stream.of(TrailKeys.naming(student), TrailKeys.namingSeveral())
                .flatMap(partition -> table.stream(Query.by(Index.BY_WORK, partition)))
                .map(item -> new Found(TrailKeys.trailOf(ItemKey.of(item)), TrailItem.read(item)))
                .filter(found -> found.entry().students().contains(student))
                .sorted(Comparator.comparing(Found::trail).thenComparing(Found::entry, TrailEntry.BY_TIME));
    }

    @Override
    public List<TrailEntry> since(String trail, Instant from) {
        return read(shard -> TrailKeys.trailSince(trail, shard, from)).toList();
    }

    private Stream<TrailEntry> read(Function<String, Query> query) {
        return MergedStream.of(
                TrailKeys.SHARDS.stream()
                        .map(shard -> table.stream(query.apply(shard)).map(TrailItem::read))
                        .toList(),
                TrailEntry.BY_TIME);
    }
}
