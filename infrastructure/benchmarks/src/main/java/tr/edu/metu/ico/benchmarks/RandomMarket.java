package tr.edu.metu.ico.benchmarks;

import java.util.BitSet;
import java.util.SplittableRandom;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.Programmes;

/** A random market in memory; programmes are not equally popular, and seats a little fewer than applicants. */
record RandomMarket(Programmes programmes, BidTable bidTable, long[] scores) {
    private static final long SEED = 7;
    private static final int SCORES = 10_000;

    static RandomMarket of(int applicants, int choices, int programmeCount) {
        var random = new SplittableRandom(SEED);
        int[] capacity = new int[programmeCount];
        int mean = Math.max(1, applicants * 9 / 10 / programmeCount);
        for (int programme = 0; programme < programmeCount; programme++) {
            capacity[programme] = random.nextInt(2 * mean + 1);
        }
        int[] firstBid = new int[applicants + 1];
        int[] programme = new int[applicants * choices];
        long[] scores = new long[applicants];
        for (int applicant = 0; applicant < applicants; applicant++) {
            scores[applicant] = random.nextInt(SCORES);
            for (int choice = 0; choice < choices; choice++) {
                long draw = random.nextInt(1 << 20);
                programme[firstBid[applicant] + choice] = (int) (draw * draw * programmeCount >>> 40);
            }
            firstBid[applicant + 1] = firstBid[applicant] + choices;
        }
        return new RandomMarket(Programmes.open(capacity), new BidTable(firstBid, programme, new BitSet()), scores);
    }
}
