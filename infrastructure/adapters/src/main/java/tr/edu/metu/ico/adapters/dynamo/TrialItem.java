package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.Trials;

/** A trial run as an item; its result is stored in {@link PackedLines}. */
final class TrialItem {

    private static final Duration KEPT = Duration.ofDays(Trials.KEPT_FOR_DAYS);

    /** When it was run; an emptied trial has no such attribute. */
    static final String AT = "at";

    private TrialItem() {}

    static Map<String, AttributeValue> from(Trial trial) {
        return expiring(ItemWriter.item(CallKeys.trial(trial.call(), trial.id())), trial.at())
                .fields(trial)
                .done();
    }

    static Trial read(Map<String, AttributeValue> item) {
        return new ItemReader(item).as(Trial.class);
    }

    /** Whether the trial has not been discarded. */
    static boolean kept(Map<String, AttributeValue> item) {
        return item.containsKey(AT);
    }

    /** The item of a discarded trial: its key and its expiry. */
    static Map<String, AttributeValue> emptied(Map<String, AttributeValue> item) {
        var left = new HashMap<>(ItemKey.of(item).attributes());
        left.put(ItemKey.EXPIRES, item.get(ItemKey.EXPIRES));
        return left;
    }

    static ItemWriter expiring(ItemWriter item, Instant at) {
        return item.number(ItemKey.EXPIRES, at.plus(KEPT).getEpochSecond());
    }
}
