package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.CallInputs;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.CallTerms;
import tr.edu.metu.ico.call.Cancellation;
import tr.edu.metu.ico.call.ImportId;
import tr.edu.metu.ico.call.ImportKind;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.trail.TrailEntry;

/** A call as an item, and the conditions that are asked of it. */
final class CallItem {

    private static final Condition ACCEPTING = new Condition.AnyOf(
            "state",
            List.of(AttributeValue.fromS(CallState.ANNOUNCED.name()), AttributeValue.fromS(CallState.OPEN.name())));

    private CallItem() {}

    static Map<String, AttributeValue> from(Call call) {
        var item = ItemWriter.item(ItemKey.call(call.id()))
                .text("id", call.id())
                .text("programme", call.programme())
                .text("state", call.state())
                .part("calendar", calendar(call.calendar()))
                .text("definition", call.definition())
                .texts("officers", call.officers())
                .part("cancellation", call.cancellation(), CallItem::cancellation)
                .text("pseudonymKey", call.pseudonymKey().hex())
                .number("version", call.version())
                .number("epoch", call.epoch())
                .texts("imports", call.imports())
                .text("reviewsClosedFor", call.reviewsClosedFor())
                .flag("reconciled", call.reconciled());
        return CallResultsItem.write(item, call.results()).done();
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
                CallResultsItem.read(item));
    }

    /** The stored call is exactly the one that was seen. */
    static Condition as(Call seen) {
        return Condition.number("version", seen.version());
    }

    /** Stores the next state if the call is still as seen; what the entry tells of voids a proposal that it no longer has. */
    static Write replace(Call seen, Call next, TrailEntry entry) {
        return Write.put(from(next.noting(entry, seen)), as(seen));
    }

    /**
     * What a change of an input asks of the call: before the freeze only that it is not frozen yet, after it the next epoch
     * (INV-10).
     *
     * @throws tr.edu.metu.ico.call.CallConflict when the result is published
     */
    static Write inputChange(Call seen, TrailEntry entry) {
        return seen.state().accepting()
                ? new Write.Check(ItemKey.call(seen.id()), ACCEPTING)
                : replace(seen, seen.afterInputChange(), entry);
    }

    /**
     * What a withdrawal asks of the call: an input change before publication, afterwards that the same result is still
     * published.
     */
    static Write withdrawal(Call seen, TrailEntry entry) {
        return seen.state() == CallState.PUBLISHED
                ? new Write.Check(ItemKey.call(seen.id()), as(seen))
                : inputChange(seen, entry);
    }

    private static CallTerms terms(ItemReader item) {
        return new CallTerms(
                calendar(item.part("calendar")),
                new Sha256(item.text("definition")),
                new HashSet<>(item.texts("officers", Function.identity())),
                item.part("cancellation", CallItem::cancellation));
    }

    private static ItemWriter cancellation(Cancellation cancellation) {
        return ItemWriter.part()
                .text("en", cancellation.reason().en())
                .text("tr", cancellation.reason().tr())
                .instant("at", cancellation.at())
                .text("by", cancellation.by());
    }

    private static Cancellation cancellation(ItemReader item) {
        return new Cancellation(new Text(item.text("en"), item.text("tr")), item.instant("at"), item.text("by"));
    }

    private static CallInputs inputs(ItemReader item) {
        return new CallInputs(
                item.number("epoch"),
                item.texts("imports", ImportKind::valueOf, ImportId::new),
                item.optionalText("reviewsClosedFor"),
                item.flag("reconciled"));
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
}
