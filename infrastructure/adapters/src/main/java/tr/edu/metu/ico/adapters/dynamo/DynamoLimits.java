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
    private static final String GIVEN_BACK = "givenBack";

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
            var seen = read(key);
            if (seen.count() >= limit.most()) {
                return Optional.of(limit.end(now));
            }
            if (replaced(key, seen, seen.more(), limit.end(now))) {
                return Optional.empty();
            }
        }
    }

    @Override
    public void giveBack(CallId call, String person, LimitedAct act, Limit limit, Instant now) {
        var key = StudentKeys.limit(call, person, act, limit.begin(now));
        try {
            while (true) {
                var seen = read(key);
                if (seen.count() == 0
                        || seen.givenBack() >= limit.most()
                        || replaced(key, seen, seen.less(), limit.end(now))) {
                    return;
                }
            }
        } catch (TableBusy busy) {
            // undercounting by one does less harm than failing the person's request
        }
    }

    /**
     * What the item says.
     *
     * @param stored    whether there is an item
     * @param givenBack how many counts were taken back in this window
     */
    private record Seen(boolean stored, long count, long givenBack) {

        Seen more() {
            return new Seen(stored, count + 1, givenBack);
        }

        Seen less() {
            return new Seen(stored, count - 1, givenBack + 1);
        }
    }

    private Seen read(ItemKey key) {
        return table.get(key)
                .map(ItemReader::new)
                .map(item -> new Seen(true, item.number(COUNT), item.number(GIVEN_BACK)))
                .orElse(new Seen(false, 0, 0));
    }

    private boolean replaced(ItemKey key, Seen seen, Seen next, Instant end) {
        var condition = seen.stored()
                ? Condition.all(Condition.number(COUNT, seen.count()), Condition.number(GIVEN_BACK, seen.givenBack()))
                : Condition.absent();
        return table.transact(List.of(Write.put(item(key, next, end), condition)))
                .done();
    }

    private static Map<String, AttributeValue> item(ItemKey key, Seen next, Instant end) {
        return ItemWriter.item(key)
                .number(COUNT, next.count())
                .number(GIVEN_BACK, next.givenBack())
                .number(ItemKey.EXPIRES, end.plus(KEPT).getEpochSecond())
                .done();
    }
}
