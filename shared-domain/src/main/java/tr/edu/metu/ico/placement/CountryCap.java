package tr.edu.metu.ico.placement;

/**
 * The cap on the placements in one country (reading A-21): of those whom its universities keep, the best up to the cap. Who
 * has left a university in the meantime still stands here and is passed over.
 */
final class CountryCap {
    private final int cap;
    private final WorstFirst kept = new WorstFirst();
    private int placed;

    CountryCap(int cap) {
        this.cap = cap;
    }

    /** Somebody has got a seat that another left. */
    void exchange(long asker) {
        kept.add(asker);
    }

    /** Somebody has got a free seat; answers whether the country has one too many now. */
    boolean add(long asker) {
        kept.add(asker);
        placed++;
        return placed > cap;
    }

    /** The worst who stands here; perhaps somebody who has left. */
    long worst() {
        return kept.worst();
    }

    /** Somebody who has left is forgotten. */
    void forgetWorst() {
        kept.removeWorst();
    }

    /** The worst loses the seat. */
    void refuseWorst() {
        kept.removeWorst();
        placed--;
    }
}
