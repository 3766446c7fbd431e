package tr.edu.metu.ico.placement;

import java.util.BitSet;

/**
 * The outcome of a placement.
 *
 * @param bid            the bid each applicant got, {@link #NOTHING} for none
 * @param inReservedSeat the applicants of the reserved group in a reserved seat
 */
public record Assignment(int[] bid, BitSet inReservedSeat) {
    /** No seat. */
    public static final int NOTHING = -1;

    /** The programme an applicant got in this market, {@link BidTable#NO_PROGRAMME} for none. */
    public int programme(Market market, int applicant) {
        return bid[applicant] == NOTHING
                ? BidTable.NO_PROGRAMME
                : market.bidTable().programme()[bid[applicant]];
    }
}
