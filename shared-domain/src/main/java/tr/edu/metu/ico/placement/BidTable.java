package tr.edu.metu.ico.placement;

import java.util.BitSet;

/**
 * All bids in one array, grouped by applicant, in order of preference. The arrays are not copied.
 *
 * @param firstBid  the start of each applicant's bids, with the number of bids at the end
 * @param programme the programme of each bid; {@link #NO_PROGRAMME} is skipped
 * @param reserved  the applicants of the reserved group
 */
public record BidTable(int[] firstBid, int[] programme, BitSet reserved) {
    /** A bid that asks for nothing. */
    public static final int NO_PROGRAMME = -1;

    public BidTable {
        if (firstBid.length == 0 || firstBid[0] != 0 || firstBid[firstBid.length - 1] > programme.length) {
            throw new IllegalArgumentException("firstBid must begin with 0 and end with the number of bids");
        }
        for (int applicant = 1; applicant < firstBid.length; applicant++) {
            if (firstBid[applicant] < firstBid[applicant - 1]) {
                throw new IllegalArgumentException("firstBid must not descend");
            }
        }
    }

    /** The number of applicants. */
    public int applicants() {
        return firstBid.length - 1;
    }
}
