package tr.edu.metu.ico.placement;

/**
 * The rows of bids lie anywhere in memory. Before some people are dealt with, the rows of all of them are touched, so that
 * the machine fetches them side by side instead of one after the other; that halves the time of large markets.
 */
final class RowsAhead {
    /** How many people are touched at once: so many rows lie in the processor's cache until they are needed. */
    static final int PEOPLE = 256;

    /** So many bids lie in the processor's cache anyway. */
    private static final int IN_CACHE = 1 << 18;

    private final int[] firstBid;
    private final int[] row;
    private final int[] from = new int[PEOPLE];
    private final int[] to = new int[PEOPLE];
    /** What was touched, added up, so that the touching is not optimised away. */
    private int touched;

    /** Touches a row with a number for each bid. */
    RowsAhead(int[] firstBid, int[] row) {
        this.firstBid = firstBid;
        this.row = row;
    }

    /** Touches the rows of the people from an index on, at most {@link #PEOPLE}. */
    void touch(int[] applicants, int start) {
        if (row.length <= IN_CACHE) {
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
