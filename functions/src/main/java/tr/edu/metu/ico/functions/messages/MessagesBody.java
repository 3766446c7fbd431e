package tr.edu.metu.ico.functions.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.outbox.Delivery;
import tr.edu.metu.ico.outbox.Delivery.State;
import tr.edu.metu.ico.outbox.Notice;

/**
 * A page of a person's messages, newest first.
 *
 * @param next cursor of the next page; missing on the last one
 */
public record MessagesBody(List<MessageBody> messages, Optional<String> next) {

    /**
     * One message. It says the same as the mail, in both languages.
     *
     * @param at     when what it is about happened
     * @param mailed whether it was also mailed, as far as is known
     */
    public record MessageBody(String call, String kind, Instant at, String subject, String text, boolean mailed) {

        /** Empty while it says nothing yet, and when there was nothing to say after all. */
        static Optional<MessageBody> of(Notice notice) {
            return notice.delivery().state() == State.OVERTAKEN
                    ? Optional.empty()
                    : notice.delivery().text().map(text -> of(notice, text));
        }

        private static MessageBody of(Notice notice, Delivery.Text text) {
            var row = notice.row();
            var state = notice.delivery().state();
            return new MessageBody(
                    row.call().value(),
                    row.kind().name(),
                    row.at(),
                    text.subject(),
                    text.plain(),
                    state == State.SENT || state == State.COMPLAINED);
        }
    }
}
