package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trial.Assumption;
import tr.edu.metu.ico.trial.Trial;
import tr.edu.metu.ico.trial.TrialId;
import tr.edu.metu.ico.trial.Trials;

/** A trial run as an item; what came of it stands in {@link Pieces}. */
final class TrialItem {

    private static final Duration KEPT = Duration.ofDays(Trials.KEPT_FOR_DAYS);

    /** When it was run; an emptied trial has no such attribute. */
    static final String AT = "at";

    private TrialItem() {}

    static Map<String, AttributeValue> from(Trial trial) {
        return expiring(ItemWriter.item(ItemKey.trial(trial.call(), trial.id())), trial.at())
                .text("call", trial.call())
                .text("id", trial.id())
                .instant(AT, trial.at())
                .text("by", trial.by())
                .text("note", trial.note())
                .number("epoch", trial.epoch())
                .text("definition", trial.definition())
                .text("changes", trial.changes())
                .parts("assumptions", trial.assumptions(), TrialItem::from)
                .number("violations", trial.violations())
                .texts("statuses", trial.statuses())
                .done();
    }

    static Trial read(Map<String, AttributeValue> item) {
        var reader = new ItemReader(item);
        return new Trial(
                new TrialId(reader.text("id")),
                new CallId(reader.text("call")),
                reader.instant(AT),
                reader.text("by"),
                reader.text("note"),
                reader.number("epoch"),
                new Sha256(reader.text("definition")),
                reader.text("changes"),
                reader.parts("assumptions", TrialItem::assumption),
                reader.smallNumber("violations"),
                new TreeMap<>(reader.texts("statuses", status -> status, Integer::valueOf)));
    }

    /** Whether the trial was not thrown away. */
    static boolean kept(Map<String, AttributeValue> item) {
        return item.containsKey(AT);
    }

    /** The place of a trial that is thrown away: its key and its expiry. */
    static Map<String, AttributeValue> emptied(Map<String, AttributeValue> item) {
        var left = new HashMap<>(ItemKey.of(item).attributes());
        left.put(ItemKey.EXPIRES, item.get(ItemKey.EXPIRES));
        return left;
    }

    static ItemWriter expiring(ItemWriter item, Instant at) {
        return item.number(ItemKey.EXPIRES, at.plus(KEPT).getEpochSecond());
    }

    private static ItemWriter from(Assumption assumption) {
        return ItemWriter.part()
                .text("kind", assumption.kind())
                .text("what", assumption.what())
                .number("count", assumption.count())
                .texts("students", assumption.students());
    }

    private static Assumption assumption(ItemReader part) {
        return new Assumption(
                Assumption.Kind.valueOf(part.text("kind")),
                part.text("what"),
                part.smallNumber("count"),
                part.texts("students", StudentNumber::new));
    }
}
