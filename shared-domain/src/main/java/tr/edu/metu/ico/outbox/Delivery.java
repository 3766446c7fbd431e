package tr.edu.metu.ico.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a notice has come: WAITING, then CLAIMED by the one sender that may send it, then SENT or another end. A claim
 * whose sender died is never sent again by itself, because nobody knows whether the mail left: an officer decides.
 *
 * @param since   when this state began
 * @param dueAt   when it is to be sent, or tried again
 * @param changes how often it has changed; a change applies only to the state that was read
 * @param reason  a code for why it failed or was overtaken; nothing about the person
 * @param text    what the notice says, once composed; the person reads it as a message whether or not a mail was sent
 */
public record Delivery(
        State state, Instant since, Instant dueAt, int changes, Optional<String> reason, Optional<Text> text) {

    /** After this time a claim counts as stuck. A sender works on one mail for seconds. */
    public static final Duration STUCK_AFTER = Duration.ofMinutes(15);

    /** The state of a delivery. */
    public enum State {
        /** To be sent when due. */
        WAITING,
        /** A sender has taken it and has not yet noted what became of it. */
        CLAIMED,
        /** The mail service accepted the mail. */
        SENT,
        /** No mail was accepted or delivered; the reason says why. */
        FAILED,
        /** There was nothing to say any more; nothing was sent. */
        OVERTAKEN,
        /** The address does not exist or does not accept mail. */
        BOUNCED,
        /** The person reported the mail as unwanted. */
        COMPLAINED,
        /** This installation sends no mails; the notice is a message only. */
        NOT_MAILED,
        /** An officer decided that it is not sent. */
        CLOSED;

        /** Whether an officer is to look at it; a claim only once it is stuck. */
        public boolean open() {
            return switch (this) {
                case CLAIMED, FAILED, BOUNCED, COMPLAINED -> true;
                case WAITING, SENT, OVERTAKEN, NOT_MAILED, CLOSED -> false;
            };
        }
    }

    /** What a notice says, in plain text in both languages; the HTML of the mail says the same and is not kept. */
    public record Text(String subject, String plain) {}

    /** A row that was just stored. */
    static Delivery waiting(OutboxRow row) {
        return new Delivery(State.WAITING, row.at(), row.dueAt(), 0, Optional.empty(), Optional.empty());
    }

    /** The same delivery in another state. */
    public Delivery to(State next, Instant now) {
        return new Delivery(next, now, dueAt, changes + 1, Optional.empty(), text);
    }

    /** The same delivery in another state, with the reason. */
    public Delivery to(State next, String why, Instant now) {
        return new Delivery(next, now, dueAt, changes + 1, Optional.of(why), text);
    }

    /** Waits, to be sent at this time. */
    public Delivery again(Instant due, Instant now) {
        return new Delivery(State.WAITING, now, due, changes + 1, Optional.empty(), text);
    }

    /** The same with what the notice says; not a change of its own. */
    public Delivery saying(Text composed) {
        return new Delivery(state, since, dueAt, changes, reason, Optional.of(composed));
    }

    /** Whether its sender must have died. */
    public boolean stuck(Instant now) {
        return state == State.CLAIMED && since.plus(STUCK_AFTER).isBefore(now);
    }
}
