package tr.edu.metu.ico.call;

import java.time.Instant;

/**
 * The objection window of a published result.
 *
 * @param until        objections received from this instant on are too late
 * @param answersUntil the deadline for answering every objection
 */
public record ObjectionWindow(Instant until, Instant answersUntil) {

    public ObjectionWindow {
        if (!until.isBefore(answersUntil)) {
            throw new IllegalArgumentException("objectionsUntil must be before answersUntil");
        }
    }

    /** Keeps earlier promises: a correction may extend the time, never shorten it. */
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
