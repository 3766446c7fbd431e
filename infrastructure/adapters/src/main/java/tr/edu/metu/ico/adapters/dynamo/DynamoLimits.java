package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.limit.Limit;
import tr.edu.metu.ico.limit.LimitedAct;
import tr.edu.metu.ico.limit.Limits;

/**
 * One counter item for each person, act and window. It is replaced only if unchanged since it was read: a request that loses
 * the race reads again, until the limit is reached.
 */
public final class DynamoLimits implements Limits {

    private static final String COUNT = "count";

    /** When the store is too busy to count for this person. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A request received in a window may be counted a little after its end. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final Table table;

    public DynamoLimits(Table table) {
        this.table = table;
    }

    @Override
    public Optional<Instant> count(CallId call, String person, LimitedAct act, Limit limit, Instant now) {
        try {
            return counted(StudentKeys.limit(call, person, act, limit.begin(now)), limit, now);
        } catch (TableBusy busy) {
            return Optional.of(now.plus(PAUSE));
        }
    }

    private Optional<Instant> counted(ItemKey key, Limit limit, Instant now) {
        while (true) {
            var seen = table.get(key);
            long count = count(seen);
            if (count >= limit.most()) {
                return Optional.of(limit.end(now));
            }
            if (replaced(key, seen, count + 1, limit.end(now))) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void giveBack(CallId call, String person, LimitedAct act, Limit limit, Instant now) {
        var key = StudentKeys.limit(call, person, act, limit.begin(now));
        try {
            while (true) {
                var seen = table.get(key);
                long count = count(seen);
                if (count == 0 || replaced(key, seen, count - 1, limit.end(now))) {
                    return;
                }
            }
        } catch (TableBusy busy) {
            // undercounting by one does less harm than failing the person's request
        }
    }

    private static long count(Optional<Map<String, AttributeValue>> seen) {
        return seen.map(item -> new ItemReader(item).number(COUNT)).orElse(0L);
    }

    private boolean replaced(ItemKey key, Optional<Map<String, AttributeValue>> seen, long count, Instant end) {
        var condition = seen.isPresent() ? Condition.number(COUNT, count(seen)) : Condition.absent();
        return table.transact(List.of(Write.put(item(key, count, end), condition)))
                .done();
    }

    private static Map<String, AttributeValue> item(ItemKey key, long count, Instant end) {
        return ItemWriter.item(key)
                .number(COUNT, count)
                .number(ItemKey.EXPIRES, end.plus(KEPT).getEpochSecond())
                .done();
    }
}
