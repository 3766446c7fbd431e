package tr.edu.metu.ico.placement;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Open seats are filled first, with the best of all; then the next of the group take the reserved seats. A reserved
 * seat that the group leaves empty goes to the next of the others. The worst beyond the open seats is refused, others
 * before the group; nobody moves back up into an open seat, as those in them only get better.
 */
final class OpenFirstSeats implements Seats {
    private final int openSeats;
    private final int reservedSeats;
    private final WorstFirstQueue best = new WorstFirstQueue();
    private final WorstFirstQueue group = new WorstFirstQueue();
    private final WorstFirstQueue others = new WorstFirstQueue();

    OpenFirstSeats(int openSeats, int reservedSeats) {
        this.openSeats = openSeats;
        this.reservedSeats = reservedSeats;
    }

    @Override
    public long offer(long asker) {
        if (best.size() < openSeats) {
            best.add(asker);
            return NOBODY;
        }
        boolean intoOpen = openSeats > 0 && asker < best.worst();
        long next = intoOpen ? best.replaceWorst(asker) : asker;
        (PackedProposer.inGroup(next) ? group : others).add(next);
        if (group.size() + others.size() <= reservedSeats) {
            return NOBODY;
        }
        return (others.size() > 0 ? others : group).removeWorst();
    }

    @Override
    public void eachInReservedSeat(LongConsumer holder) {
        Arrays.stream(group.bestFirst()).forEach(holder);
    }
}
