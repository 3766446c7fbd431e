package tr.edu.metu.ico.adapters.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.Condition;
import tr.edu.metu.ico.adapters.dynamo.Index;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.Write;

/**
 * The table in memory with the store's semantics: conditions, atomic transactions, size limits, small pages and, optionally, an
 * index that lags behind until {@link #catchUp}.
 */
public final class InMemoryTable implements Table {

    private static final int PAGE = 2;
    private static final int MOST_ACTIONS = 100;
    private static final long LARGEST_TRANSACTION = 4L * 1024 * 1024;
    private static final long LARGEST_ITEM = 400L * 1024;

    private static final Comparator<ItemKey> ORDER =
            Comparator.comparing(ItemKey::partition).thenComparing(ItemKey::sort);

    private final TreeMap<ItemKey, Map<String, AttributeValue>> items = new TreeMap<>(ORDER);
    private final int pageSize;
    private final boolean lagging;
    private TreeMap<ItemKey, Map<String, AttributeValue>> indexed = new TreeMap<>(ORDER);

    public InMemoryTable() {
        this(PAGE, false);
    }

    /** @param lagging whether the index shows nothing new before {@link #catchUp} */
    public InMemoryTable(int pageSize, boolean lagging) {
        this.pageSize = pageSize;
        this.lagging = lagging;
    }

    /** Lets the index show all that was written. */
    public synchronized void catchUp() {
        indexed = new TreeMap<>(items);
    }

    /** Another table with the same items, whose index is up to date. */
    public synchronized InMemoryTable copy() {
        var copy = new InMemoryTable(pageSize, lagging);
        copy.become(this);
        return copy;
    }

    /** Replaces all items by those of another table; the index is up to date. */
    public synchronized void become(InMemoryTable other) {
        items.clear();
        items.putAll(other.items);
        catchUp();
    }

    /** All items as they are now. */
    public synchronized Map<ItemKey, Map<String, AttributeValue>> items() {
        return Map.copyOf(items);
    }

    /** How many items there are. */
    public synchronized int size() {
        return items.size();
    }

    @Override
    public synchronized Optional<Map<String, AttributeValue>> get(ItemKey key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public synchronized Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        return keys.stream().filter(items::containsKey).collect(Collectors.toMap(key -> key, items::get));
    }

    @Override
    public synchronized Page query(Query query) {
        var most = Math.min(pageSize, query.limit().orElse(pageSize));
        var page = query.index()
                .map(index -> ofIndex(index, query))
                .orElseGet(() -> ofTable(query))
                .limit(most)
                .toList();
        return new Page(
                page, page.size() == most ? Optional.of(place(page.getLast(), query.index())) : Optional.empty());
    }

    private Stream<Map<String, AttributeValue>> ofTable(Query query) {
        if (query.last()) {
            return lastFirst(query);
        }
        var first = query.after().map(ItemKey::of).orElse(new ItemKey(query.partition(), query.prefix()));
        return items.tailMap(first, query.after().isEmpty()).entrySet().stream()
                .takeWhile(entry -> entry.getKey().partition().equals(query.partition())
                        && entry.getKey().sort().startsWith(query.prefix()))
                .map(Map.Entry::getValue);
    }

    private Stream<Map<String, AttributeValue>> lastFirst(Query query) {
        var before = query.after().map(ItemKey::of);
        return items.descendingMap().entrySet().stream()
                .filter(entry -> entry.getKey().partition().equals(query.partition())
                        && entry.getKey().sort().startsWith(query.prefix())
                        && before.filter(key ->
                                        key.sort().compareTo(entry.getKey().sort()) <= 0)
                                .isEmpty())
                .map(Map.Entry::getValue);
    }

    private Stream<Map<String, AttributeValue>> ofIndex(Index index, Query query) {
        var partition = AttributeValue.fromS(query.partition());
        return (lagging ? indexed : items)
                .values().stream()
                        .filter(item -> partition.equals(item.get(index.partition()))
                                && item.get(index.sort()).s().startsWith(query.prefix()))
                        .sorted(Comparator.comparing(item -> indexSort(index, item)))
                        .filter(item -> query.after().isEmpty()
                                || indexSort(index, item)
                                                .compareTo(indexSort(
                                                        index, query.after().get()))
                                        > 0);
    }

    private static String indexSort(Index index, Map<String, AttributeValue> item) {
        return item.get(index.sort()).s() + "\n" + item.get(ItemKey.PARTITION).s();
    }

    private static Map<String, AttributeValue> place(Map<String, AttributeValue> item, Optional<Index> of) {
        var place = new TreeMap<>(ItemKey.of(item).attributes());
        of.ifPresent(index -> {
            place.put(index.partition(), item.get(index.partition()));
            place.put(index.sort(), item.get(index.sort()));
        });
        return Map.copyOf(place);
    }

    @Override
    public synchronized Outcome transact(List<Write> writes) {
        checkLimits(writes);
        var failed = IntStream.range(0, writes.size())
                .filter(index -> !holds(writes.get(index)))
                .boxed()
                .toList();
        if (!failed.isEmpty()) {
            return new Outcome.Refused(failed);
        }
        writes.forEach(this::apply);
        return new Outcome.Done();
    }

    private boolean holds(Write write) {
        return Conditions.holds(write.condition(), items.get(write.key()));
    }

    private void apply(Write write) {
        switch (write) {
            case Write.Put(var item, var _) -> items.put(write.key(), item);
            case Write.Delete(var key, var _) -> items.remove(key);
            case Write.Check _ -> {}
        }
    }

    private static void checkLimits(List<Write> writes) {
        var put = new ArrayList<Map<String, AttributeValue>>();
        var keys = new HashSet<ItemKey>();
        for (var write : writes) {
            require(keys.add(write.key()), "a transaction touches an item once");
            require(!(write instanceof Write.Check(var _, Condition.None _)), "a check needs a condition");
            if (write instanceof Write.Put(var item, var _)) {
                put.add(item);
            }
        }
        require(!writes.isEmpty() && writes.size() <= MOST_ACTIONS, "a transaction has 1 to 100 actions");
        put.forEach(InMemoryTable::checkItem);
        require(put.stream().mapToLong(ItemSize::of).sum() <= LARGEST_TRANSACTION, "a transaction has at most 4 MB");
    }

    private static void checkItem(Map<String, AttributeValue> item) {
        require(ItemSize.of(item) <= LARGEST_ITEM, "an item has at most 400 KB");
        for (var name : List.of(ItemKey.PARTITION, ItemKey.SORT)) {
            require(item.containsKey(name) && !item.get(name).s().isEmpty(), "an item has a key");
        }
        for (var name : List.of(
                Index.BY_DEPARTMENT.partition(),
                Index.BY_DEPARTMENT.sort(),
                Index.BY_WORK.partition(),
                Index.BY_WORK.sort())) {
            require(!item.containsKey(name) || !item.get(name).s().isEmpty(), "a key of the index is never empty");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    @Override
    public synchronized void putAll(List<Map<String, AttributeValue>> rows) {
        rows.forEach(InMemoryTable::checkItem);
        var keys = rows.stream().map(ItemKey::of).distinct().count();
        require(keys == rows.size(), "an item stands once among those to be stored");
        rows.forEach(row -> items.put(ItemKey.of(row), Map.copyOf(row)));
    }
}
