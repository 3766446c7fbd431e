package tr.edu.metu.ico.placement;

/**
 * Rows of bids are scattered in memory. Touching the rows of several people before processing them lets the CPU fetch
 * them in parallel, which halves the time of large markets.
 */
final class BidPrefetch {
    /** How many people are prefetched at once: their rows stay in the CPU cache until needed. */
    private static final int PEOPLE = 256;

    /** This many bids fit in the CPU cache anyway. */
    private static final int IN_CACHE = 1 << 18;

    private final int[] firstBid;
    private final int[] row;
    private final int[] from = new int[PEOPLE];
    private final int[] to = new int[PEOPLE];
    /** The sum of what was touched, so that the reads are not optimised away. */
    private int touched;

    /** Touches a row with a number for each bid. */
    BidPrefetch(int[] firstBid, int[] row) {
        this.firstBid = firstBid;
        this.row = row;
    }

    /** Called before each of the people: touches the rows of the next {@link #PEOPLE} at once, where they begin. */
    void touch(int[] applicants, int start) {
        if (start % PEOPLE != 0 || row.length <= IN_CACHE) {
            return;
        }
        int people = Math.min(applicants.length - start, PEOPLE);
        for (int i = 0; i < people; i++) {
            from[i] = firstBid[applicants[start + i]];
            to[i] = firstBid[applicants[start + i] + 1];
        }
        int sum = 0;
        for (int i = 0; i < people; i++) {
            if (from[i] < to[i]) {
                sum += row[from[i]] + row[(from[i] + to[i]) >>> 1] + row[to[i] - 1];
            }
        }
        touched += sum;
    }
}
