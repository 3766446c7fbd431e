package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * When objections to a published result are taken and answered.
 *
 * @param until        objections received from this instant on are too late
 * @param answersUntil when every objection is to be answered
 */
public record ObjectionWindow(Instant until, Instant answersUntil) {

    public ObjectionWindow {
        if (!until.isBefore(answersUntil)) {
            throw new IllegalArgumentException("objectionsUntil must be before answersUntil");
        }
    }

    /** What was promised stays promised: a correction may give more time, never less. */
    ObjectionWindow orLater(ObjectionWindow promised) {
        return new ObjectionWindow(later(until, promised.until), later(answersUntil, promised.answersUntil));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether an objection received at this instant is in time. */
    public boolean takes(Instant receivedAt) {
        return receivedAt.isBefore(until);
    }
}
