package tr.edu.metu.ico.adapters.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.UrlText;
import tr.edu.metu.ico.outbox.NoticeId;
import tr.edu.metu.ico.outbox.OutboxRow;
import tr.edu.metu.ico.outbox.Recipient;

/**
 * The tags of a mail, by which the mail service's reports name the notice. They are part of no header. Values may have letters,
 * digits, hyphens and underscores only, at most 256.
 */
public final class NoticeTags {

    private static final String CALL = "call";
    private static final String RECIPIENT = "recipient";
    private static final String KIND = "kind";
    private static final String SUBJECT = "subject";

    private NoticeTags() {}

    public static Map<String, String> of(NoticeId notice) {
        return new TreeMap<>(Map.of(
                CALL, notice.call().value(),
                RECIPIENT, UrlText.encoded(notice.to().text()),
                KIND, notice.kind().name(),
                SUBJECT, UrlText.encoded(notice.subject())));
    }

    /** The notice that the tags of a report name; empty for a mail that this system did not send. */
    public static Optional<NoticeId> read(Map<?, ?> tags) {
        try {
            return Optional.of(new NoticeId(
                    new CallId(value(tags, CALL)),
                    Recipient.of(UrlText.decoded(value(tags, RECIPIENT))),
                    OutboxRow.Kind.valueOf(value(tags, KIND)),
                    UrlText.decoded(value(tags, SUBJECT))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** A tag of a report is a list of one value. */
    private static String value(Map<?, ?> tags, String name) {
        return tags.get(name) instanceof List<?> values && !values.isEmpty() && values.getFirst() instanceof String text
                ? text
                : "";
    }
}
