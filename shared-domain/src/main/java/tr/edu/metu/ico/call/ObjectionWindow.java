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

    /** Whether an objection received at this instant is in time. */
    public boolean takes(Instant receivedAt) {
        return receivedAt.isBefore(until);
    }
}
