package tr.edu.metu.ico.functions.messages;

import java.time.Instant;
import java.util.Set;
import tr.edu.metu.ico.outbox.Delivery;

/** The state of a delivery as officers see it: a claim is shown apart from one whose sender must have died. */
enum ShownState {
    WAITING(Delivery.State.WAITING),
    CLAIMED(Delivery.State.CLAIMED),
    STUCK(Delivery.State.CLAIMED),
    SENT(Delivery.State.SENT),
    FAILED(Delivery.State.FAILED),
    BOUNCED(Delivery.State.BOUNCED),
    COMPLAINED(Delivery.State.COMPLAINED),
    OVERTAKEN(Delivery.State.OVERTAKEN),
    NOT_MAILED(Delivery.State.NOT_MAILED),
    CLOSED(Delivery.State.CLOSED);

    private static final Set<ShownState> TO_SEND_AGAIN = Set.of(STUCK, FAILED, BOUNCED, COMPLAINED, NOT_MAILED, CLOSED);
    private static final Set<ShownState> TO_CLOSE = Set.of(STUCK, FAILED, BOUNCED, COMPLAINED);

    private final Delivery.State stored;

    ShownState(Delivery.State stored) {
        this.stored = stored;
    }

    static ShownState of(Delivery delivery, Instant now) {
        return delivery.stuck(now) ? STUCK : valueOf(delivery.state().name());
    }

    Delivery.State stored() {
        return stored;
    }

    boolean maySendAgain() {
        return TO_SEND_AGAIN.contains(this);
    }

    boolean mayClose() {
        return TO_CLOSE.contains(this);
    }
}
