package tr.edu.metu.ico.adapters.dynamo;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * Where a page of notices ended, in a form safe for URLs.
 *
 * @param head what stands before the notice's sort key: its shard, or its state and time in the index
 * @param row  recipient, kind and subject
 */
record NoticePlace(String head, String row) {

    private static final Pattern SHAPE =
            Pattern.compile("(0[0-9A-F]|[A-Z_]+#[0-9-]{10}T[0-9:.]{18}Z)#([^#]+#[^#]+#[^#]+)");

    static NoticePlace ofTable(ItemKey key) {
        var partition = key.partition();
        return new NoticePlace(partition.substring(partition.lastIndexOf('#') + 1), key.sort());
    }

    static NoticePlace ofIndex(String place) {
        var match = SHAPE.matcher(place);
        if (!match.matches()) {
            throw new IllegalArgumentException("cursor must be one that a page gave");
        }
        return new NoticePlace(match.group(1), match.group(2));
    }

    /** @throws IllegalArgumentException if no page gave the cursor */
    static NoticePlace read(String cursor) {
        return ofIndex(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
    }

    String text() {
        var plain = head + "#" + row;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    String shard() {
        return head;
    }

    Map<String, AttributeValue> inTable(CallId call) {
        return key(call).attributes();
    }

    Map<String, AttributeValue> inIndex(CallId call, String partition) {
        return ItemWriter.item(key(call))
                .indexed(Index.BY_WORK, partition, head + "#" + row)
                .done();
    }

    private ItemKey key(CallId call) {
        var parts = row.split("#");
        return NoticeKeys.row(new NoticeId(call, Recipient.of(parts[0]), OutboxRow.Kind.valueOf(parts[1]), parts[2]));
    }
}
