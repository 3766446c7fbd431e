package tr.edu.metu.ico.placement;

import java.util.Arrays;

/**
 * The placement where each person has one merit and every seat is for the best: nobody is ever displaced, so it is enough
 * to walk down the order once and give everybody the most wanted choice with a free seat.
 *
 * <p>The rows of bids lie anywhere in memory. Before some people are walked through, the rows of all of them are touched,
 * so that the machine fetches them side by side instead of one after the other; that halves the time of large markets.
 */
final class WalkDown {
    private static final int TOUCHED_AHEAD = 256;

    private final int[] firstBid;
    private final int[] programme;
    private final int[] left;
    private final int[] won;
    private final int[] from = new int[TOUCHED_AHEAD];
    private final int[] to = new int[TOUCHED_AHEAD];
    /** What was touched, added up, so that the touching is not optimised away. */
    private int touched;

    private WalkDown(Market market) {
        firstBid = market.wishes().firstBid();
        programme = market.wishes().programme();
        left = market.programmes().capacity().clone();
        won = new int[market.wishes().applicants()];
        Arrays.fill(won, Assignment.NOTHING);
    }

    /** The bid each applicant gets. */
    static int[] won(Market market, int[] bestFirst) {
        var walk = new WalkDown(market);
        for (int start = 0; start < bestFirst.length; start += TOUCHED_AHEAD) {
            int end = Math.min(bestFirst.length, start + TOUCHED_AHEAD);
            walk.touch(bestFirst, start, end);
            walk.walk(bestFirst, start, end);
        }
        return walk.won;
    }

    private void touch(int[] bestFirst, int start, int end) {
        for (int i = start; i < end; i++) {
            from[i - start] = firstBid[bestFirst[i]];
            to[i - start] = firstBid[bestFirst[i] + 1];
        }
        int sum = 0;
        for (int i = 0; i < end - start; i++) {
            if (from[i] < to[i]) {
                sum += programme[from[i]] + programme[(from[i] + to[i]) >>> 1] + programme[to[i] - 1];
            }
        }
        touched += sum;
    }

    private void walk(int[] bestFirst, int start, int end) {
        for (int i = 0; i < end - start; i++) {
            for (int bid = from[i]; bid < to[i]; bid++) {
                int wanted = programme[bid];
                if (wanted != Wishes.NO_PROGRAMME && left[wanted] > 0) {
                    left[wanted]--;
                    won[bestFirst[start + i]] = bid;
                    break;
                }
            }
        }
    }
}
