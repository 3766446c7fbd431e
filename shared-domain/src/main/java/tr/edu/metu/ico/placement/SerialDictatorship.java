package tr.edu.metu.ico.placement;

import java.util.Arrays;

/**
 * The placement where each person has one merit and every seat is for the best: nobody is displaced, so one walk down
 * the order gives everybody their most preferred choice with a free seat.
 */
final class SerialDictatorship {
    private final int[] firstBid;
    private final int[] programme;
    private final int[] left;
    private final int[] won;

    private SerialDictatorship(Market market) {
        firstBid = market.bidTable().firstBid();
        programme = market.bidTable().programme();
        left = market.programmes().capacity().clone();
        won = new int[market.bidTable().applicants()];
        Arrays.fill(won, Assignment.NOTHING);
    }

    /** The bid each applicant gets. */
    static int[] won(Market market, int[] bestFirst) {
        var walk = new SerialDictatorship(market);
        var ahead = new BidPrefetch(walk.firstBid, walk.programme);
        for (int i = 0; i < bestFirst.length; i++) {
            ahead.touch(bestFirst, i);
            walk.seat(bestFirst[i]);
        }
        return walk.won;
    }

    /** Gives an applicant the most preferred free seat. A method per person, so that a fresh JVM compiles it early. */
    private void seat(int applicant) {
        int end = firstBid[applicant + 1];
        for (int bid = firstBid[applicant]; bid < end; bid++) {
            int wanted = programme[bid];
            if (wanted != BidTable.NO_PROGRAMME && left[wanted] > 0) {
                left[wanted]--;
                won[applicant] = bid;
                return;
            }
        }
    }
}
