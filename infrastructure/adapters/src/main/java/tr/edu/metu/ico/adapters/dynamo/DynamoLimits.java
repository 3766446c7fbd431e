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
 * One counter item for each person, act and window. It is replaced only as it was read: whoever is overtaken reads again,
 * and is overtaken at most as often as the limit allows.
 */
public final class DynamoLimits implements Limits {

    private static final String COUNT = "count";

    /** When the store is too busy with somebody's counter to count. */
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
            return counted(ItemKey.limit(call, person, act, limit.begin(now)), limit, now);
        } catch (TableBusy busy) {
            return Optional.of(now.plus(PAUSE));
        }
    }

    private Optional<Instant> counted(ItemKey key, Limit limit, Instant now) {
        while (true) {
            var seen = table.get(key);
            long count = seen.map(item -> new ItemReader(item).number(COUNT)).orElse(0L);
            if (count >= limit.most()) {
                return Optional.of(limit.end(now));
            }
            var condition = seen.isPresent() ? Condition.number(COUNT, count) : Condition.absent();
            var next = Write.put(item(key, count + 1, limit.end(now)), condition);
            if (table.transact(List.of(next)).done()) {
                return Optional.empty();
            }
        }
    }

    private static Map<String, AttributeValue> item(ItemKey key, long count, Instant end) {
        return ItemWriter.item(key)
                .number(COUNT, count)
                .number(ItemKey.EXPIRES, end.plus(KEPT).getEpochSecond())
                .done();
    }
}
