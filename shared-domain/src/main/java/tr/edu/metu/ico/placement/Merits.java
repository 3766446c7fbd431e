package tr.edu.metu.ico.placement;

/** Who comes before whom. The arrays are not copied. */
public sealed interface Merits {

    /** Whether every bid of these applicants has a place. */
    boolean fit(BidTable bidTable);

    /**
     * One strict order for all programmes.
     *
     * @param bestFirst all applicants, the best first
     */
    record OneOrder(int[] bestFirst) implements Merits {
        @Override
        public boolean fit(BidTable bidTable) {
            return bestFirst.length == bidTable.applicants();
        }
    }

    /**
     * A strict order at each programme: a call may rank a person's choices differently.
     *
     * @param place by bid, smaller is better, not negative; distinct between applicants for the same programme or for
     *              programmes of one capped country
     */
    record PerBid(int[] place) implements Merits {
        @Override
        public boolean fit(BidTable bidTable) {
            return place.length == bidTable.programme().length;
        }
    }
}
