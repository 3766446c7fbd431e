package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;

/** A call as an item, and the conditions that are asked of it. */
final class CallItem {

    private static final Condition ACCEPTING = new Condition.AnyOf(
            "state",
            List.of(AttributeValue.fromS(CallState.ANNOUNCED.name()), AttributeValue.fromS(CallState.OPEN.name())));

    private CallItem() {}

    static Map<String, AttributeValue> from(Call call) {
        return ItemWriter.item(ItemKey.call(call.id()))
                .text("id", call.id())
                .text("programme", call.programme())
                .text("state", call.state())
                .part("calendar", calendar(call.calendar()))
                .text("definition", call.definition())
                .texts("officers", call.officers())
                .text("pseudonymKey", call.pseudonymKey().hex())
                .number("version", call.version())
                .number("epoch", call.epoch())
                .texts("imports", call.imports())
                .text("reviewsClosedFor", call.reviewsClosedFor())
                .flag("reconciled", call.reconciled())
                .part("seal", call.seal(), CallItem::seal)
                .part("run", call.run(), CallItem::run)
                .part("publication", call.publication(), CallItem::publication)
                .done();
    }

    static Call read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Call(
                new CallId(item.text("id")),
                item.text("programme"),
                new PseudonymKey(item.text("pseudonymKey")),
                item.number("version"),
                CallState.valueOf(item.text("state")),
                terms(item),
                inputs(item),
                results(item));
    }

    /** The stored call is exactly the one that was seen. */
    static Condition as(Call seen) {
        return Condition.number("version", seen.version());
    }

    /** Stores the next state if the call is still as seen. */
    static Write replace(Call seen, Call next) {
        return Write.put(from(next), as(seen));
    }

    /**
     * What a change of an input asks of the call: before the freeze only that it is not frozen yet, after it the next epoch
     * (INV-10).
     *
     * @throws tr.edu.metu.ico.call.CallConflict when the result is published
     */
    static Write inputChange(Call seen) {
        return seen.state().accepting()
                ? new Write.Check(ItemKey.call(seen.id()), ACCEPTING)
                : replace(seen, seen.afterInputChange());
    }

    /**
     * What a withdrawal asks of the call: an input change before publication, afterwards that the same result is still
     * published.
     */
    static Write withdrawal(Call seen) {
        return seen.state() == CallState.PUBLISHED
                ? new Write.Check(ItemKey.call(seen.id()), as(seen))
                : inputChange(seen);
    }

    private static Call.Terms terms(ItemReader item) {
        return new Call.Terms(
                calendar(item.part("calendar")),
                new Sha256(item.text("definition")),
                new HashSet<>(item.texts("officers", Function.identity())));
    }

    private static Call.Inputs inputs(ItemReader item) {
        return new Call.Inputs(
                item.number("epoch"),
                item.texts("imports", ImportKind::valueOf, ImportId::new),
                item.optionalText("reviewsClosedFor"),
                item.flag("reconciled"));
    }

    private static Call.Results results(ItemReader item) {
        return new Call.Results(
                item.part("seal", CallItem::seal),
                item.part("run", CallItem::run),
                item.part("publication", CallItem::publication));
    }

    private static ItemWriter calendar(Calendar calendar) {
        return ItemWriter.part()
                .text("zone", calendar.zone())
                .instant("opensAt", calendar.opensAt())
                .instant("closesAt", calendar.closesAt())
                .text("drain", calendar.drain())
                .instant("scoreAt", calendar.scoreAt())
                .text("withdrawOpensAt", calendar.withdrawOpensAt())
                .instant("withdrawClosesAt", calendar.withdrawClosesAt());
    }

    private static Calendar calendar(ItemReader item) {
        return new Calendar(
                ZoneId.of(item.text("zone")),
                item.instant("opensAt"),
                item.instant("closesAt"),
                Duration.parse(item.text("drain")),
                item.instant("scoreAt"),
                item.optionalText("withdrawOpensAt").map(Instant::parse),
                item.instant("withdrawClosesAt"));
    }

    private static ItemWriter seal(Call.SealRef seal) {
        return ItemWriter.part().text("manifest", seal.manifest()).number("epoch", seal.epoch());
    }

    private static Call.SealRef seal(ItemReader item) {
        return new Call.SealRef(new Sha256(item.text("manifest")), item.number("epoch"));
    }

    private static ItemWriter run(Call.RunRef run) {
        return ItemWriter.part()
                .text("id", run.id())
                .text("manifest", run.manifest())
                .text("rows", run.rows())
                .number("rowCount", run.rowCount());
    }

    private static Call.RunRef run(ItemReader item) {
        return new Call.RunRef(
                new RunId(new Sha256(item.text("id"))),
                new Sha256(item.text("manifest")),
                new Sha256(item.text("rows")),
                item.smallNumber("rowCount"));
    }

    private static ItemWriter publication(Call.Publication publication) {
        return ItemWriter.part()
                .text("run", publication.run())
                .instant("at", publication.at())
                .text("by", publication.by());
    }

    private static Call.Publication publication(ItemReader item) {
        return new Call.Publication(new RunId(new Sha256(item.text("run"))), item.instant("at"), item.text("by"));
    }
}
