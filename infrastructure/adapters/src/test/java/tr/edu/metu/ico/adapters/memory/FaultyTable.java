package tr.edu.metu.ico.adapters.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.TableBusy;
import tr.edu.metu.ico.adapters.dynamo.Write;

/**
 * A table that fails where the test chooses. Calls are counted from 1; each item of {@link #putAll} is a separate call, so that
 * a worker can be killed between any two writes.
 */
public final class FaultyTable implements Table {

    private enum Fault {
        NONE,
        KILLED_BEFORE,
        KILLED_AFTER,
        BUSY
    }

    private final Table table;
    private final Fault fault;
    private final int at;
    private final AtomicInteger calls = new AtomicInteger();

    private FaultyTable(Table table, Fault fault, int at) {
        this.table = table;
        this.fault = fault;
        this.at = at;
    }

    /** Never fails, only counts. */
    public static FaultyTable counting(Table table) {
        return new FaultyTable(table, Fault.NONE, 0);
    }

    /** The worker dies before its n-th call reaches the store. */
    public static FaultyTable killedBefore(int call, Table table) {
        return new FaultyTable(table, Fault.KILLED_BEFORE, call);
    }

    /** The n-th call reaches the store, but its response does not reach the worker. */
    public static FaultyTable killedAfter(int call, Table table) {
        return new FaultyTable(table, Fault.KILLED_AFTER, call);
    }

    /** The store does not take the n-th call, however often it is retried. */
    public static FaultyTable busyAt(int call, Table table) {
        return new FaultyTable(table, Fault.BUSY, call);
    }

    /** The store itself, which never fails. */
    public Table behind() {
        return table;
    }

    /** How many calls were made so far. */
    public int calls() {
        return calls.get();
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        return call(() -> table.get(key));
    }

    @Override
    public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        return call(() -> table.getAll(keys));
    }

    @Override
    public Page query(Query query) {
        return call(() -> table.query(query));
    }

    @Override
    public Outcome transact(List<Write> writes) {
        return call(() -> table.transact(writes));
    }

    @Override
    public void putAll(List<Map<String, AttributeValue>> items) {
        items.forEach(item -> call(() -> {
            table.putAll(List.of(item));
            return item;
        }));
    }

    private <T> T call(Supplier<T> call) {
        int number = calls.incrementAndGet();
        if (number == at && fault == Fault.BUSY) {
            throw new TableBusy("busy at call " + number, null);
        }
        if (number >= at && fault == Fault.KILLED_BEFORE || number > at && fault == Fault.KILLED_AFTER) {
            throw new Killed(number, "before");
        }
        var answer = call.get();
        if (number == at && fault == Fault.KILLED_AFTER) {
            throw new Killed(number, "after");
        }
        return answer;
    }
}
