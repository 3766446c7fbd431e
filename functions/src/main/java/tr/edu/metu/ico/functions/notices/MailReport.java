package tr.edu.metu.ico.functions.notices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.mail.NoticeTags;
import tr.edu.metu.ico.outbox.NoticeId;

/**
 * What the mail service reports about a mail.
 *
 * @param notice    empty for a mail that this system did not send
 * @param addresses that the report is about
 */
record MailReport(Kind kind, Optional<NoticeId> notice, List<String> addresses) {

    /** What happened. */
    enum Kind {
        /** The recipient's server took it. */
        DELIVERED,
        /** The address does not exist or never accepts mail. */
        REFUSED,
        /** It could not be delivered for now, such as to a full mailbox, and the service gave up. */
        NOT_DELIVERED,
        /** The person reported it as unwanted. */
        UNWANTED,
        /** The service itself would not send it. */
        REJECTED
    }

    /** @throws IllegalArgumentException naming what is missing; the event then ends in the dead-letter queue */
    static MailReport of(Map<String, Object> event) {
        var detail = map(event, "detail");
        var mail = map(detail, "mail");
        var notice = mail.get("tags") instanceof Map<?, ?> tags ? NoticeTags.read(tags) : Optional.<NoticeId>empty();
        return new MailReport(kind(detail), notice, addresses(detail, mail));
    }

    private static Kind kind(Map<?, ?> detail) {
        return switch (text(detail, "eventType")) {
            case "Delivery" -> Kind.DELIVERED;
            case "Bounce" ->
                "Permanent".equals(map(detail, "bounce").get("bounceType")) ? Kind.REFUSED : Kind.NOT_DELIVERED;
            case "Complaint" -> Kind.UNWANTED;
            case "Reject" -> Kind.REJECTED;
            default -> throw new IllegalArgumentException("the event has an eventType that was not subscribed to");
        };
    }

    private static List<String> addresses(Map<?, ?> detail, Map<?, ?> mail) {
        var named = Stream.of("bounce/bouncedRecipients", "complaint/complainedRecipients")
                .map(path -> path.split("/"))
                .filter(path -> detail.get(path[0]) instanceof Map<?, ?>)
                .flatMap(path -> list(map(detail, path[0]).get(path[1])))
                .flatMap(one ->
                        one instanceof Map<?, ?> recipient ? Stream.of(text(recipient, "emailAddress")) : Stream.of())
                .toList();
        return named.isEmpty()
                ? list(mail.get("destination")).map(String::valueOf).toList()
                : named;
    }

    private static Stream<?> list(Object value) {
        return value instanceof List<?> values ? values.stream() : Stream.of();
    }

    private static Map<?, ?> map(Map<?, ?> from, String name) {
        if (from.get(name) instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("the event has no " + name);
    }

    private static String text(Map<?, ?> from, String name) {
        if (from.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("the event has no " + name);
    }
}
