package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Notice;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/** Where notices are in lists: recipient, kind and subject; in the index behind their state and when it began. */
final class NoticePlace {

    private static final Pattern IN_INDEX = Pattern.compile("([A-Z_]+)#[0-9-]{10}T[0-9:.]{18}Z#(.+)");

    private NoticePlace() {}

    static String ofTable(Notice notice) {
        return NoticeKeys.row(notice.row()).sort();
    }

    static String ofIndex(Notice notice) {
        var delivery = notice.delivery();
        return delivery.state() + "#" + ItemKey.time(delivery.since()) + "#" + ofTable(notice);
    }

    /** The key after which the notices of a call continue. @throws IllegalArgumentException if it is no place of the table */
    static ItemKey inTable(CallId call, String place) {
        var parts = place.split("#", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a place is a recipient, a kind and a subject");
        }
        return NoticeKeys.row(new NoticeId(call, Recipient.of(parts[0]), OutboxRow.Kind.valueOf(parts[1]), parts[2]));
    }

    /** The key after which those in a state continue. @throws IllegalArgumentException if it is no place in this state */
    static Map<String, AttributeValue> inIndex(CallId call, Delivery.State state, String place) {
        var match = IN_INDEX.matcher(place);
        if (!match.matches() || !match.group(1).equals(state.name())) {
            throw new IllegalArgumentException("a place in the index is of one state");
        }
        return ItemWriter.item(inTable(call, match.group(2)))
                .indexed(Index.BY_WORK, NoticeKeys.open(call), place)
                .done();
    }
}
