package tr.edu.metu.ico.adapters.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.Query;
import tr.edu.metu.ico.adapters.dynamo.Table;
import tr.edu.metu.ico.adapters.dynamo.Write;
import tr.edu.metu.ico.file.Files;

/**
 * The seam between one worker and its stores: every call to the table and to the files is counted from 1, and at one of
 * them the worker dies or something else happens. Each item of a bulk write is a call of its own.
 */
public final class Seam {

    private final IntConsumer before;
    private final IntConsumer after;
    private final AtomicInteger calls = new AtomicInteger();

    private Seam(IntConsumer before, IntConsumer after) {
        this.before = before;
        this.after = after;
    }

    /** Nothing happens; calls are only counted. */
    public static Seam counting() {
        return new Seam(_ -> {}, _ -> {});
    }

    /** The worker dies before its n-th call reaches a store. */
    public static Seam killedBefore(int n) {
        return new Seam(call -> die(call >= n, call, "before"), _ -> {});
    }

    /** The n-th call reaches the store, but its response never reaches the worker. */
    public static Seam killedAfter(int n) {
        return new Seam(call -> die(call > n, call, "before"), call -> die(call == n, call, "after"));
    }

    /** Just before the worker's n-th call, something else runs to completion. */
    public static Seam meanwhile(int n, Runnable something) {
        return new Seam(
                call -> {
                    if (call == n) {
                        something.run();
                    }
                },
                _ -> {});
    }

    /** Just before each of the worker's calls, something else happens. */
    public static Seam beforeEach(Runnable something) {
        return new Seam(_ -> something.run(), _ -> {});
    }

    private static void die(boolean now, int call, String when) {
        if (now) {
            throw new Killed(call, when);
        }
    }

    /** The number of calls an undisturbed act makes. */
    public static int callsOf(Consumer<Seam> act) {
        var seam = counting();
        act.accept(seam);
        return seam.calls();
    }

    /** The number of calls so far. */
    public int calls() {
        return calls.get();
    }

    <T> T call(Supplier<T> call) {
        int number = calls.incrementAndGet();
        before.accept(number);
        var answer = call.get();
        after.accept(number);
        return answer;
    }

    public Files files(Files files) {
        return new SeamFiles(this, files);
    }

    public Table table(Table table) {
        return new SeamTable(table);
    }

    private final class SeamTable implements Table {

        private final Table table;

        private SeamTable(Table table) {
            this.table = table;
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
    }
}
