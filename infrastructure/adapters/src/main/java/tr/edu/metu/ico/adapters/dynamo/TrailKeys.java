package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tr.edu.metu.ico.trail.TrailEntry;

/** Where audit trails and the blocks that chain them are stored. See the table at {@link ItemKey}. */
final class TrailKeys {

    static final String BLOCK = "BLOCK#";

    /**
     * Enough for two thousand entries a second, each in the transaction of its act. Every sweep queries each shard of each
     * trail, so more of them cost something all year.
     */
    static final List<String> SHARDS = ItemKey.SHARDS.subList(0, 4);

    private TrailKeys() {}

    static String trail(String call, String shard) {
        return Family.TRAIL.partition(call, shard);
    }

    static ItemKey trail(String call, TrailEntry entry) {
        return trail(call, entry.at(), entry.id());
    }

    static ItemKey trail(String call, Instant at, String id) {
        return new ItemKey(trail(call, shard(id)), ItemKey.time(at) + "#" + id);
    }

    private static String shard(String id) {
        return SHARDS.get(ItemKey.SHARDS.indexOf(ItemKey.shard(id)) % SHARDS.size());
    }

    /** The entries of a shard from this instant on. */
    static Query trailSince(String call, String shard, Instant from) {
        // no entry's key is a bare time, so continuing after it leaves nothing out
        return Query.of(trail(call, shard)).after(new ItemKey(trail(call, shard), ItemKey.time(from)).attributes());
    }

    /** In the index: the entries that name only this student. */
    static String naming(String student) {
        return Family.TRAIL_STUDENTS.partition(student);
    }

    /** In the index: the few entries that name several students. */
    static String namingSeveral() {
        return Family.TRAIL_STUDENTS.partition("SEVERAL");
    }

    /** The place of an entry among those that name the same. */
    static String inIndex(String trail, TrailEntry entry) {
        return trail + "#" + ItemKey.time(entry.at()) + "#" + entry.id();
    }

    /** The trail of an entry's item. */
    static String trailOf(ItemKey entry) {
        return entry.partition().split("#")[1];
    }

    static String chain(String trail) {
        return Family.CHAIN.partition(trail);
    }

    static ItemKey block(String trail, long number) {
        return new ItemKey(chain(trail), BLOCK + String.format(Locale.ROOT, "%012d", number));
    }

    static ItemKey chainHead(String trail) {
        return new ItemKey(chain(trail), "HEAD");
    }
}
