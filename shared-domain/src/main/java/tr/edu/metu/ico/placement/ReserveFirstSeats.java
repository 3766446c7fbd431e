package tr.edu.metu.ico.placement;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Reserved seats are filled first: the best of the group take them, and the rest of the group compete with everybody. A
 * reserved seat that nobody in the group wants becomes open.
 */
final class ReserveFirstSeats implements Seats {
    private final int capacity;
    private final int reservedSeats;
    private final WorstFirstQueue group = new WorstFirstQueue();
    private final WorstFirstQueue others = new WorstFirstQueue();

    ReserveFirstSeats(int capacity, int reservedSeats) {
        this.capacity = capacity;
        this.reservedSeats = reservedSeats;
    }

    @Override
    public long offer(long asker) {
        (PackedProposer.inGroup(asker) ? group : others).add(asker);
        if (group.size() + others.size() <= capacity) {
            return NOBODY;
        }
        boolean groupCompetes = group.size() > reservedSeats;
        boolean groupIsWorse = others.size() == 0 || groupCompetes && group.worst() > others.worst();
        return (groupIsWorse ? group : others).removeWorst();
    }

    @Override
    public void eachInReservedSeat(LongConsumer holder) {
        Arrays.stream(group.bestFirst()).limit(reservedSeats).forEach(holder);
    }
}
