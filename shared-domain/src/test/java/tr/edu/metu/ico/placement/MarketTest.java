package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/** A market is refused when its numbers contradict each other, before anybody is placed by it. */
class MarketTest {
    private static final int[] NO_CAPS = {};
    private static final int[] UNCAPPED = {Programmes.UNCAPPED};

    @Test
    void every_programme_has_a_capacity_reserved_seats_and_a_country() {
        assertRefused("capacity, reservedSeats and country must be as many", new int[] {1, 2}, new int[] {0}, UNCAPPED);
        assertRefused("capacity, reservedSeats and country must be as many", new int[] {1}, new int[] {0, 0}, UNCAPPED);
        assertRefused("capacity, reservedSeats and country must be as many", new int[] {1}, new int[] {0}, new int[] {
            Programmes.UNCAPPED, Programmes.UNCAPPED
        });
        assertEquals(2, Programmes.open(1, 0).count());
    }

    @Test
    void reserved_seats_are_part_of_the_capacity() {
        assertRefused("reservedSeats must be from 0 to capacity", new int[] {2}, new int[] {3}, UNCAPPED);
        assertRefused("reservedSeats must be from 0 to capacity", new int[] {2}, new int[] {-1}, UNCAPPED);
        assertEquals(
                2, programmes(new int[] {2}, new int[] {2}, UNCAPPED, NO_CAPS).reservedSeats()[0]);
    }

    @Test
    void a_country_names_a_cap_that_is_not_negative_and_excludes_reserved_seats() {
        assertRefused("country must name a cap", new int[] {2}, new int[] {0}, new int[] {1}, 5);
        assertRefused("country must name a cap", new int[] {2}, new int[] {0}, new int[] {-2}, 5);
        assertRefused(
                "a programme has reserved seats or a capped country, not both",
                new int[] {2},
                new int[] {1},
                new int[] {0},
                5);
        assertRefused("countryCap must not be negative", new int[] {2}, new int[] {0}, new int[] {0}, -1);
        assertEquals(0, Programmes.capped(new int[] {2}, new int[] {0}, 0).countryCap()[0]);
    }

    @Test
    void the_bids_of_an_applicant_follow_those_of_the_one_before() {
        var border = "firstBid must begin with 0 and end with the number of bids";

        assertEquals(border, refusal(new int[] {}, 0));
        assertEquals(border, refusal(new int[] {1, 2}, 2));
        assertEquals(border, refusal(new int[] {0, 3}, 2));
        assertEquals("firstBid must not descend", refusal(new int[] {0, 2, 1}, 2));
        assertEquals(2, bidTable(new int[] {0, 0, 2}, 2).applicants(), "the first applicant has no bid");
    }

    @Test
    void merits_name_every_applicant_or_every_bid_once() {
        var programmes = Programmes.open(1);
        var bidTable = bidTable(new int[] {0, 1, 2}, 2);

        for (var merits : new Merits[] {
            new Merits.OneOrder(new int[] {0}), new Merits.PerBid(new int[] {0, 1, 2}), new Merits.PerBid(new int[] {})
        }) {
            assertEquals(
                    "merits must name every applicant, or every bid, once",
                    assertThrows(IllegalArgumentException.class, () -> new Market(programmes, bidTable, merits))
                            .getMessage());
        }
        assertEquals(bidTable, new Market(programmes, bidTable, new Merits.PerBid(new int[] {0, 1})).bidTable());
    }

    @Test
    void an_applicant_without_a_seat_has_no_programme() {
        var market =
                new Market(Programmes.open(1), bidTable(new int[] {0, 1, 2}, 2), new Merits.OneOrder(new int[] {1, 0}));
        var assignment = DeferredAcceptance.place(market);

        assertEquals(BidTable.NO_PROGRAMME, assignment.programme(market, 0));
        assertEquals(0, assignment.programme(market, 1));
    }

    @Test
    void scores_are_ordered_highest_first_and_equal_ones_keep_their_order_however_far_apart() {
        assertArrayEquals(new int[] {}, RadixSort.order(new long[] {}));
        assertArrayEquals(new int[] {0}, RadixSort.order(new long[] {7}));
        assertArrayEquals(new int[] {2, 0, 3, 1}, RadixSort.order(new long[] {5, -5, 9, 5}));
        assertArrayEquals(
                new int[] {2, 0, 3, 4, 1},
                RadixSort.order(new long[] {0, Long.MIN_VALUE, Long.MAX_VALUE, 0, Long.MIN_VALUE + 1}));
    }

    private static void assertRefused(String expected, int[] capacity, int[] reserved, int[] country, int... caps) {
        assertEquals(
                expected,
                assertThrows(IllegalArgumentException.class, () -> programmes(capacity, reserved, country, caps))
                        .getMessage());
    }

    private static Programmes programmes(int[] capacity, int[] reserved, int[] country, int... caps) {
        return new Programmes(capacity, reserved, country, caps, ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
    }

    private static String refusal(int[] firstBid, int bids) {
        return assertThrows(IllegalArgumentException.class, () -> bidTable(firstBid, bids))
                .getMessage();
    }

    private static BidTable bidTable(int[] firstBid, int bids) {
        return new BidTable(firstBid, new int[bids], new BitSet());
    }
}
