package tr.edu.metu.ico.placement;

import java.util.Arrays;
import java.util.function.LongConsumer;
import tr.edu.metu.ico.rule.ReserveFallback;

/** The group and the others never compete; seats one side leaves vacant may go to the other. */
final class SeparateSeats implements Seats {
    private final int capacity;
    private final int reservedSeats;
    private final ReserveFallback fallback;
    private final WorstFirstQueue group = new WorstFirstQueue();
    private final WorstFirstQueue others = new WorstFirstQueue();

    SeparateSeats(int capacity, int reservedSeats, ReserveFallback fallback) {
        this.capacity = capacity;
        this.reservedSeats = reservedSeats;
        this.fallback = fallback;
    }

    @Override
    public long offer(long asker) {
        (PackedProposer.inGroup(asker) ? group : others).add(asker);
        boolean full = group.size() + others.size() > capacity;
        boolean groupIsOver = group.size() > reservedSeats;
        if (groupIsOver && (full || fallback == ReserveFallback.TO_OPEN)) {
            return group.removeWorst();
        }
        return full ? others.removeWorst() : NOBODY;
    }

    @Override
    public void eachInReservedSeat(LongConsumer holder) {
        Arrays.stream(group.bestFirst()).limit(reservedSeats).forEach(holder);
    }
}
