package tr.edu.metu.ico.outbox;

import java.time.Instant;

/** A row of the outbox and how far it has come. */
public record Notice(OutboxRow row, Delivery delivery) {

    /** A row that was just stored. */
    public static Notice waiting(OutboxRow row) {
        return new Notice(row, Delivery.waiting(row));
    }

    public NoticeId id() {
        return NoticeId.of(row);
    }

    /** The same notice, further on its way. */
    public Notice with(Delivery next) {
        return new Notice(row, next);
    }

    /** Whether it is to be sent now. */
    public boolean due(Instant now) {
        return delivery.state() == Delivery.State.WAITING && !delivery.dueAt().isAfter(now);
    }
}
