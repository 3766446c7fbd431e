package tr.edu.metu.ico.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/** Small markets in which seats are scarce; a seed always gives the same market. */
public final class SmallMarkets {
    private final Random random;
    private final int applicants;
    private final int programmes;

    private SmallMarkets(long seed) {
        random = new Random(seed);
        applicants = 1 + random.nextInt(9);
        programmes = 1 + random.nextInt(4);
    }

    /** Reserved seats, country caps or neither; one order or one per choice. */
    public static Market of(long seed) {
        var draw = new SmallMarkets(seed);
        var bidTable = draw.bidTable();
        var merits = draw.random.nextBoolean() ? draw.oneOrder() : draw.perBid(bidTable);
        var kinds = draw.random.nextInt(3) == 0 ? draw.capped() : draw.reserving();
        return new Market(kinds, bidTable, merits);
    }

    /** Country caps and one order per choice, so that people who are in a country are displaced there. */
    static Market capped(long seed) {
        var draw = new SmallMarkets(seed);
        var bidTable = draw.bidTable();
        var merits = draw.perBid(bidTable);
        return new Market(draw.capped(), bidTable, merits);
    }

    private BidTable bidTable() {
        int[] firstBid = new int[applicants + 1];
        var wanted = new ArrayList<Integer>();
        var reserved = new BitSet();
        for (int applicant = 0; applicant < applicants; applicant++) {
            var list = shuffled(programmes);
            int length = random.nextInt(programmes + 1);
            for (int i = 0; i < length; i++) {
                wanted.add(random.nextInt(12) == 0 ? BidTable.NO_PROGRAMME : list.get(i));
            }
            firstBid[applicant + 1] = wanted.size();
            reserved.set(applicant, random.nextInt(3) == 0);
        }
        return new BidTable(firstBid, ints(wanted), reserved);
    }

    private Merits oneOrder() {
        return new Merits.OneOrder(ints(shuffled(applicants)));
    }

    private Merits perBid(BidTable bidTable) {
        return new Merits.PerBid(ints(shuffled(bidTable.programme().length)));
    }

    private Programmes reserving() {
        int[] capacity = capacity();
        int[] reserved =
                Arrays.stream(capacity).map(seats -> random.nextInt(seats + 1)).toArray();
        var order = ReserveOrder.values()[random.nextInt(3)];
        return Programmes.reserving(capacity, reserved, order, ReserveFallback.values()[random.nextInt(2)]);
    }

    private Programmes capped() {
        int[] country =
                IntStream.range(0, programmes).map(_ -> random.nextInt(3) - 1).toArray();
        return Programmes.capped(capacity(), country, random.nextInt(4), random.nextInt(4));
    }

    private int[] capacity() {
        return IntStream.range(0, programmes).map(_ -> random.nextInt(4)).toArray();
    }

    private List<Integer> shuffled(int size) {
        var numbers = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
