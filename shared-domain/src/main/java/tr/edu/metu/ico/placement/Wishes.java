package tr.edu.metu.ico.placement;

import java.util.BitSet;

/**
 * What everybody asks for. The bids of all stand in one row, those of an applicant together, the most wanted first. The
 * arrays are handed over and not copied.
 *
 * @param firstBid  where the bids of each applicant begin, and at the end the number of bids
 * @param programme the programme of each bid; {@link #NO_PROGRAMME} is passed over
 * @param reserved  the applicants of the reserved group
 */
public record Wishes(int[] firstBid, int[] programme, BitSet reserved) {
    /** A bid that asks for nothing. */
    public static final int NO_PROGRAMME = -1;

    public Wishes {
        if (firstBid.length == 0 || firstBid[0] != 0 || firstBid[firstBid.length - 1] > programme.length) {
            throw new IllegalArgumentException("firstBid must begin with 0 and end with the number of bids");
        }
        for (int applicant = 1; applicant < firstBid.length; applicant++) {
            if (firstBid[applicant] < firstBid[applicant - 1]) {
                throw new IllegalArgumentException("firstBid must not descend");
            }
        }
    }

    /** How many applicants there are. */
    public int applicants() {
        return firstBid.length - 1;
    }
}
