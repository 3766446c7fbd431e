package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return state.open() ? ofIndex(call, state, cursor, size) : ofTable(call, state, cursor, size);
    }

    private Page ofIndex(CallId call, Delivery.State state, Optional<String> cursor, int size) {
        var all = Query.by(Index.BY_WORK, NoticeKeys.open(call), state + "#").atMost(size + 1);
        var rest = cursor.map(text -> Cursor.read(text, place -> NoticePlace.inIndex(call, state, place)))
                .map(all::after)
                .orElse(all);
        return Cursor.page(
                table.stream(rest).map(OutboxItem::read),
                size,
                notice -> Cursor.of(NoticePlace.ofIndex(notice)),
                Page::new);
    }

    private Page ofTable(CallId call, Delivery.State state, Optional<String> cursor, int size) {
        var after = cursor.map(text -> Cursor.read(text, place -> NoticePlace.inTable(call, place)));
        return Cursor.page(
                stored(call, after).filter(notice -> notice.delivery().state() == state),
                size,
                notice -> Cursor.of(NoticePlace.ofTable(notice)),
                Page::new);
    }

    /** The notices of a call, shard by shard. */
    private Stream<Notice> stored(CallId call, Optional<ItemKey> after) {
        return ItemKey.SHARDS.stream()
                .map(shard -> NoticeKeys.outbox(call, shard))
                .filter(partition -> after.map(ItemKey::partition).orElse("").compareTo(partition) <= 0)
                .map(Query::of)
                .map(all -> after.filter(key -> key.partition().equals(all.partition()))
                        .map(key -> all.after(key.attributes()))
                        .orElse(all))
                .flatMap(table::stream)
                .map(OutboxItem::read);
    }

    @Override
    public <S extends Comparable<S>> SortedMap<S, Integer> counts(CallId call, Function<Delivery, S> state) {
        return stored(call, Optional.empty())
                .map(Notice::delivery)
                .collect(Collectors.toMap(state, _ -> 1, Integer::sum, TreeMap::new));
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
