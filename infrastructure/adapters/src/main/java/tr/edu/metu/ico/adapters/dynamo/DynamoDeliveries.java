package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Deliveries;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;
import tr.edu.metu.ico.trail.TrailEntry;

/** The deliveries in the items of the outbox; what waits or is open is also in the index of work. */
public final class DynamoDeliveries implements Deliveries {

    private static final int AT_ONCE = 100;
    private static final String HOLDER = "holder";
    private static final String UNTIL = "until";

    private final Table table;

    public DynamoDeliveries(Table table) {
        this.table = table;
    }

    @Override
    public Stream<Notice> due(Instant now) {
        return table.stream(Query.by(Index.BY_WORK, NoticeKeys.due()).atMost(AT_ONCE))
                .map(OutboxItem::read)
                .takeWhile(notice -> notice.due(now));
    }

    @Override
    public Optional<Notice> find(NoticeId id) {
        return table.get(NoticeKeys.row(id)).map(OutboxItem::read);
    }

    @Override
    public boolean replace(Notice seen, Delivery next) {
        return table.transact(List.of(OutboxItem.replace(seen, next))).done();
    }

    @Override
    public boolean replace(Notice seen, Delivery next, TrailEntry entry) {
        var noted = TrailItem.append(seen.row().call(), entry);
        return table.transact(List.of(OutboxItem.replace(seen, next), noted)).done();
    }

    @Override
    public List<Notice> of(CallId call, Recipient to) {
        return table.stream(NoticeKeys.rows(call, to))
                .map(OutboxItem::read)
                .sorted(Comparator.comparing(Notice::row, OutboxRow.ORDER))
                .toList();
    }

    @Override
    public Page in(CallId call, Delivery.State state, Optional<String> cursor, int size) {
        var after = cursor.map(NoticePlace::read);
        return state.open() ? ofIndex(call, state, after, size) : ofTable(call, state, after, size);
    }

    private Page ofIndex(CallId call, Delivery.State state, Optional<NoticePlace> after, int size) {
        var partition = NoticeKeys.open(call);
        var first = new Query(
                Optional.of(Index.BY_WORK),
                partition,
                state + "#",
                after.map(place -> place.inIndex(call, partition)),
                OptionalInt.of(size + 1),
                false);
        return page(table.stream(first), size, notice -> NoticePlace.ofIndex(OutboxItem.place(notice)));
    }

    private Page ofTable(CallId call, Delivery.State state, Optional<NoticePlace> after, int size) {
        var stored = ItemKey.SHARDS.stream()
                .filter(shard -> after.map(NoticePlace::shard).orElse("").compareTo(shard) <= 0)
                .flatMap(shard -> table.stream(ofShard(call, shard, after)));
        return page(
                stored.filter(item -> OutboxItem.read(item).delivery().state() == state),
                size,
                notice -> NoticePlace.ofTable(NoticeKeys.row(notice.row())));
    }

    private static Query ofShard(CallId call, String shard, Optional<NoticePlace> after) {
        var all = Query.of(NoticeKeys.outbox(call, shard));
        return after.filter(place -> place.shard().equals(shard))
                .map(place -> all.after(place.inTable(call)))
                .orElse(all);
    }

    private static Page page(Stream<Map<String, AttributeValue>> items, int size, Function<Notice, NoticePlace> place) {
        var found = items.limit(size + 1L).map(OutboxItem::read).toList();
        return found.size() <= size
                ? new Page(found, Optional.empty())
                : new Page(
                        found.subList(0, size),
                        Optional.of(place.apply(found.get(size - 1)).text()));
    }

    @Override
    public SortedMap<Delivery.State, Integer> counts(CallId call) {
        return ItemKey.SHARDS.stream()
                .flatMap(shard -> table.stream(Query.of(NoticeKeys.outbox(call, shard))))
                .map(OutboxItem::read)
                .collect(Collectors.toMap(notice -> notice.delivery().state(), _ -> 1, Integer::sum, TreeMap::new));
    }

    @Override
    public boolean lease(String holder, Instant now, Instant until) {
        var item = ItemWriter.item(NoticeKeys.lease())
                .text(HOLDER, holder)
                .text(UNTIL, until)
                .done();
        var seen = table.get(NoticeKeys.lease());
        if (seen.isEmpty()) {
            return table.transact(List.of(Write.put(item, Condition.absent()))).done();
        }
        var last = new ItemReader(seen.get());
        boolean free = last.text(HOLDER).equals(holder)
                || !Instant.parse(last.text(UNTIL)).isAfter(now);
        return free
                && table.transact(List.of(Write.put(
                                item,
                                Condition.all(
                                        Condition.unchanged(seen.get(), HOLDER),
                                        Condition.unchanged(seen.get(), UNTIL)))))
                        .done();
    }

    @Override
    public void release(String holder, Instant now) {
        lease(holder, now, now);
    }
}
