package tr.edu.metu.ico.placement;

import java.util.function.LongConsumer;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * The seats of one programme. It keeps those it would choose from all who ever asked, so the order of asking does not
 * matter. Applicants are packed as an {@link PackedProposer}.
 */
sealed interface Seats permits OpenSeats, ReserveFirstSeats, OpenFirstSeats, SeparateSeats {
    /** Nobody is refused. */
    long NOBODY = -1;

    /** Accepts an applicant; returns who is refused as a result, possibly the same one, or {@link #NOBODY}. */
    long offer(long asker);

    /** Marks the group members in reserved seats. */
    void eachInReservedSeat(LongConsumer holder);

    static Seats of(Programmes programmes, int programme) {
        int capacity = programmes.capacity()[programme];
        int reserved = programmes.reservedSeats()[programme];
        if (reserved == 0 && programmes.order() != ReserveOrder.SEPARATE) {
            return new OpenSeats(capacity);
        }
        return switch (programmes.order()) {
            case RESERVE_FIRST -> new ReserveFirstSeats(capacity, reserved);
            case OPEN_FIRST -> new OpenFirstSeats(capacity - reserved, reserved);
            case SEPARATE -> new SeparateSeats(capacity, reserved, programmes.fallback());
        };
    }
}
