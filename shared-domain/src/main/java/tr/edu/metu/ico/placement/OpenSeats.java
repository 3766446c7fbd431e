package tr.edu.metu.ico.placement;

import java.util.function.LongConsumer;

/** Seats for the best of all. */
final class OpenSeats implements Seats {
    private final int capacity;
    private final WorstFirstQueue kept = new WorstFirstQueue();

    OpenSeats(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public long offer(long asker) {
        if (kept.size() < capacity) {
            kept.add(asker);
            return NOBODY;
        }
        return capacity == 0 || asker > kept.worst() ? asker : kept.replaceWorst(asker);
    }

    /** Takes the worst applicant's seat, because the country is full. */
    void removeWorst() {
        kept.removeWorst();
    }

    @Override
    public void eachInReservedSeat(LongConsumer holder) {
        // none is reserved
    }
}
