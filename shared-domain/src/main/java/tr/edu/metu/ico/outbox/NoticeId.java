package tr.edu.metu.ico.outbox;

import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.UrlText;

/** Names one row of the outbox. */
public record NoticeId(CallId call, Recipient to, OutboxRow.Kind kind, String subject) {

    private static final String SEPARATOR = "#";

    public NoticeId {
        OutboxRow.checkSubject(subject);
    }

    public static NoticeId of(OutboxRow row) {
        return new NoticeId(row.call(), row.to(), row.kind(), row.subject());
    }

    /** A form for addresses, within its call; {@link #of(CallId, String)} reads it. */
    public String text() {
        return UrlText.encoded(String.join(SEPARATOR, to.text(), kind.name(), subject));
    }

    /** Reads {@link #text()}. @throws IllegalArgumentException if the text names no notice */
    public static NoticeId of(CallId call, String text) {
        var parts = UrlText.decoded(text).split(SEPARATOR, -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a notice is named by its recipient, kind and subject");
        }
        return new NoticeId(call, Recipient.of(parts[0]), OutboxRow.Kind.valueOf(parts[1]), parts[2]);
    }
}
