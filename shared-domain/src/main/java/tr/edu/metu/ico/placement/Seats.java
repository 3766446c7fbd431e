package tr.edu.metu.ico.placement;

import java.util.function.LongConsumer;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * The seats of one programme. Of all who ever asked it keeps those it would choose if all stood before it at once, so it
 * does not matter who asks first. Who asks is an {@link Asker}.
 */
sealed interface Seats permits OpenSeats, ReserveFirstSeats, OpenFirstSeats, SeparateSeats {
    /** Nobody is refused. */
    long NOBODY = -1;

    /** Takes somebody in; answers who is refused for it, perhaps the one who asks, or {@link #NOBODY}. */
    long offer(long asker);

    /** Names those who sit in a reserved seat and belong there. */
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
