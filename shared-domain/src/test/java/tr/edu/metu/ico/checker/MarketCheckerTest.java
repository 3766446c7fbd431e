package tr.edu.metu.ico.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.checker.MarketViolation.Promise;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.DeferredAcceptance;
import tr.edu.metu.ico.placement.Market;
import tr.edu.metu.ico.placement.Merits;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.placement.SmallMarkets;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.tries.Tries;

class MarketCheckerTest {
    private static final long SEED = 20241107;
    private static final int NOTHING = Assignment.NOTHING;

    @Test
    void engine_and_checker_agree_on_random_markets() {
        Tries.of(10_000, SEED, draw -> {
            var market = SmallMarkets.of(draw.seed());

            assertEquals(List.of(), check(market, DeferredAcceptance.place(market)));
        });
    }

    /** Tries all ways to seat the people of a tiny market. */
    @Test
    void of_all_placements_that_hold_the_engine_gives_the_best_for_everybody() {
        Tries.of(1_000, SEED, draw -> {
            var market = withoutReservedSeats(SmallMarkets.of(draw.seed()));
            int[] engine = DeferredAcceptance.place(market).bid();
            for (int[] bids : everyWayToSeat(market)) {
                if (check(market, new Assignment(bids, new BitSet())).isEmpty()) {
                    for (int applicant = 0; applicant < engine.length; applicant++) {
                        assertTrue(rank(engine[applicant]) <= rank(bids[applicant]));
                    }
                }
            }
        });
    }

    private static Market withoutReservedSeats(Market market) {
        boolean capped = market.programmes().countryCap().length > 0;
        var programmes = capped
                ? market.programmes()
                : Programmes.open(market.programmes().capacity());
        return new Market(programmes, market.bidTable(), market.merits());
    }

    private static List<int[]> everyWayToSeat(Market market) {
        var ways = new ArrayList<>(List.of(new int[0]));
        for (int applicant = 0; applicant < Math.min(5, market.bidTable().applicants()); applicant++) {
            var longer = new ArrayList<int[]>();
            for (int[] way : ways) {
                for (int bid : possible(market, applicant)) {
                    int[] next = Arrays.copyOf(way, applicant + 1);
                    next[applicant] = bid;
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return market.bidTable().applicants() > 5 ? List.of() : ways;
    }

    private static List<Integer> possible(Market market, int applicant) {
        var bids = new ArrayList<>(List.of(NOTHING));
        for (int bid = market.bidTable().firstBid()[applicant];
                bid < market.bidTable().firstBid()[applicant + 1];
                bid++) {
            bids.add(bid);
        }
        return bids;
    }

    private static int rank(int bid) {
        return bid == NOTHING ? Integer.MAX_VALUE : bid;
    }

    @Test
    void with_one_order_nothing_but_the_one_placement_passes() {
        Tries.of(5_000, SEED, draw -> {
            long seed = draw.seed();
            var drawn = SmallMarkets.of(seed);
            var market = new Market(
                    Programmes.open(drawn.programmes().capacity()),
                    drawn.bidTable(),
                    new Merits.OneOrder(order(drawn)));
            var placed = DeferredAcceptance.place(market);
            var changed = changed(market, placed, new Random(seed));

            boolean same = Arrays.equals(placed.bid(), changed.bid());
            assertEquals(same, check(market, changed).isEmpty());
        });
    }

    @Test
    void each_broken_promise_is_reported() {
        var open = new Market(Programmes.open(1, 1), bidTable(), new Merits.OneOrder(new int[] {0, 1, 2}));
        var separate = Programmes.reserving(
                new int[] {2, 1}, new int[] {1, 0}, ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
        var reserving = new Market(separate, bidTable(), open.merits());
        var capped = new Market(Programmes.capped(new int[] {2, 2}, new int[] {0, 0}, 2), bidTable(), open.merits());

        assertEquals(List.of(), check(open, assignment(new BitSet(), 0, 3, NOTHING)));
        assertEquals(reported(Promise.ASKED_FOR, 0, -1), check(open, assignment(new BitSet(), 2, NOTHING, NOTHING)));
        assertEquals(
                reported(Promise.CAPACITY, -1, 0),
                check(open, assignment(new BitSet(), 0, 2, NOTHING)).subList(0, 1));
        assertEquals(
                reported(Promise.NO_WASTE, 1, 1),
                check(open, assignment(new BitSet(), 0, NOTHING, NOTHING)).subList(0, 1));
        assertEquals(reported(Promise.NO_ENVY, 1, 1), check(open, assignment(new BitSet(), 0, NOTHING, 5)));
        assertEquals(reported(Promise.NO_ENVY, 0, 0), check(open, assignment(new BitSet(), 1, 2, NOTHING)));

        assertEquals(List.of(), check(reserving, assignment(bits(2), 0, 3, 4)));
        assertEquals(reported(Promise.RESERVED_SEATS, 2, 0), check(reserving, assignment(bits(), 0, 3, 4)));
        assertEquals(
                reported(Promise.RESERVED_SEATS, 1, 0),
                check(reserving, assignment(bits(), 0, 2, 5)).subList(0, 1));

        assertEquals(List.of(), check(capped, assignment(bits(), 0, 2, NOTHING)));
        assertEquals(reported(Promise.COUNTRY_CAP, 2, 1), check(capped, assignment(bits(), 0, 2, 5)));
    }

    /** Three people who prefer the first programme; the third is in the reserved group. */
    private static BidTable bidTable() {
        return new BidTable(new int[] {0, 2, 4, 6}, new int[] {0, 1, 0, 1, 0, 1}, bits(2));
    }

    private static BitSet bits(int... set) {
        var bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }

    private static Assignment assignment(BitSet inReservedSeat, int... bid) {
        return new Assignment(bid, inReservedSeat);
    }

    private static List<MarketViolation> reported(Promise promise, int applicant, int programme) {
        return List.of(new MarketViolation(promise, applicant, programme));
    }

    private static int[] order(Market market) {
        int[] order = new int[market.bidTable().applicants()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        return order;
    }

    /** A different bid, or none, for some applicants. */
    private static Assignment changed(Market market, Assignment placed, Random random) {
        int[] bids = placed.bid().clone();
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            int applicant = random.nextInt(bids.length);
            var open = possible(market, applicant);
            bids[applicant] = open.get(random.nextInt(open.size()));
        }
        return new Assignment(bids, placed.inReservedSeat());
    }

    private static List<MarketViolation> check(Market market, Assignment assignment) {
        return MarketChecker.check(market.programmes(), market.bidTable(), precedence(market.merits()), assignment);
    }

    private static Precedence precedence(Merits merits) {
        return switch (merits) {
            case Merits.PerBid(int[] place) -> (_, bid, _, otherBid) -> place[bid] < place[otherBid];
            case Merits.OneOrder(int[] bestFirst) -> {
                var order = Arrays.stream(bestFirst).boxed().toList();
                yield (applicant, _, other, _) -> order.indexOf(applicant) < order.indexOf(other);
            }
        };
    }
}
