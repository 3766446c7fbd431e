package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/** Three people and two programmes in every combination. The people are in order of merit. */
class EverySmallMarketTest {
    private static final int[][] LISTS = {{}, {0}, {1}, {0, 1}, {1, 0}};
    private static final int[][] SEATS = {{0, 0}, {1, 0}, {1, 1}, {2, 0}, {2, 1}, {2, 2}};
    private static final Merits BY_NUMBER = new Merits.OneOrder(new int[] {0, 1, 2});

    @Test
    void reserved_seats_are_given_as_the_textbook_gives_them() {
        int markets = 0;
        for (int lists = 0; lists < 125; lists++) {
            for (int group = 0; group < 8; group++) {
                var bidTable = bidTable(lists, BitSet.valueOf(new long[] {group}));
                for (int seats = 0; seats < 36; seats++) {
                    for (var order : ReserveOrder.values()) {
                        for (var fallback : ReserveFallback.values()) {
                            same(new Market(reserving(seats, order, fallback), bidTable, BY_NUMBER));
                            markets++;
                        }
                    }
                }
            }
        }
        assertEquals(125 * 8 * 36 * 6, markets);
    }

    @Test
    void caps_of_countries_hold_as_the_textbook_holds_them() {
        for (int lists = 0; lists < 125; lists++) {
            for (int first = 0; first < 4; first++) {
                for (int second = 0; second < 4; second++) {
                    for (int cap = 0; cap < 4; cap++) {
                        int[] capacity = {first, second};
                        var oneCountry = Programmes.capped(capacity, new int[] {0, 0}, cap);
                        var oneCapped = Programmes.capped(capacity, new int[] {Programmes.UNCAPPED, 0}, cap);
                        same(new Market(oneCountry, bidTable(lists, new BitSet()), BY_NUMBER));
                        same(new Market(oneCapped, bidTable(lists, new BitSet()), BY_NUMBER));
                    }
                }
            }
        }
    }

    private static void same(Market market) {
        var expected = NaivePlacement.place(market);
        var placed = DeferredAcceptance.place(market);
        assertArrayEquals(expected.bid(), placed.bid());
        assertEquals(expected.inReservedSeat(), placed.inReservedSeat());
    }

    private static BidTable bidTable(int lists, BitSet reserved) {
        int[] firstBid = new int[4];
        int[] programme = new int[6];
        int[] chosen = {lists / 25, lists / 5 % 5, lists % 5};
        for (int applicant = 0; applicant < 3; applicant++) {
            int[] list = LISTS[chosen[applicant]];
            System.arraycopy(list, 0, programme, firstBid[applicant], list.length);
            firstBid[applicant + 1] = firstBid[applicant] + list.length;
        }
        return new BidTable(firstBid, Arrays.copyOf(programme, firstBid[3]), reserved);
    }

    private static Programmes reserving(int seats, ReserveOrder order, ReserveFallback fallback) {
        int[] first = SEATS[seats / 6];
        int[] second = SEATS[seats % 6];
        int[] capacity = {first[0], second[0]};
        return Programmes.reserving(capacity, new int[] {first[1], second[1]}, order, fallback);
    }
}
