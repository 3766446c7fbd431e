package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.tries.Tries;

class MarketPropertyTest {
    private static final long SEED = 20241107;

    @Test
    void the_engine_gives_what_the_textbook_gives() {
        Tries.of(10_000, SEED, draw -> {
            var market = SmallMarkets.of(draw.seed());

            assertSame(NaivePlacement.place(market), DeferredAcceptance.place(market));
        });
    }

    @Test
    void caps_of_countries_hold_where_each_programme_has_an_order_of_its_own() {
        Tries.of(2_000, SEED, draw -> {
            var market = SmallMarkets.capped(draw.seed());

            assertSame(NaivePlacement.place(market), DeferredAcceptance.place(market));
        });
    }

    @Test
    void walking_down_the_order_is_deferred_acceptance() {
        Tries.of(2_000, SEED, draw -> {
            var drawn = SmallMarkets.of(draw.seed());
            if (drawn.merits() instanceof Merits.OneOrder(int[] bestFirst)) {
                var open = Programmes.open(drawn.programmes().capacity());
                var market = new Market(open, drawn.bidTable(), drawn.merits());

                assertArrayEquals(new ProposalRound(market).run().bid(), SerialDictatorship.won(market, bestFirst));
            }
        });
    }

    @Test
    void the_placement_does_not_depend_on_the_order_of_the_applicants() {
        Tries.of(2_000, SEED, draw -> {
            long seed = draw.seed();
            var market = SmallMarkets.of(seed);
            var shuffled = new ArrayList<>(
                    IntStream.range(0, market.bidTable().applicants()).boxed().toList());
            Collections.shuffle(shuffled, new Random(seed));
            var placed = DeferredAcceptance.place(market);
            var placedThen = DeferredAcceptance.place(reordered(market, shuffled));

            for (int then = 0; then < shuffled.size(); then++) {
                int applicant = shuffled.get(then);
                assertEquals(
                        preference(market, placed, applicant),
                        preference(reordered(market, shuffled), placedThen, then));
                assertEquals(
                        placed.inReservedSeat().get(applicant),
                        placedThen.inReservedSeat().get(then));
            }
        });
    }

    @Test
    void a_higher_score_never_leads_to_a_less_wanted_seat() {
        Tries.of(3_000, SEED, draw -> {
            long seed = draw.seed();
            var market = SmallMarkets.of(seed);
            int applicant = new Random(seed).nextInt(market.bidTable().applicants());
            var before = preference(market, DeferredAcceptance.place(market), applicant);
            var better = raised(market, applicant);

            assertTrue(preference(better, DeferredAcceptance.place(better), applicant) <= before);
        });
    }

    @Test
    void scores_are_sorted_as_a_comparison_sorts_them() {
        Tries.of(1_000, SEED, draw -> {
            var random = new Random(draw.seed());
            long spread = random.nextBoolean() ? 50 : random.nextBoolean() ? 5_000_000 : Long.MAX_VALUE;
            long[] scores = random.longs(random.nextInt(40), -spread, spread).toArray();
            var expected = IntStream.range(0, scores.length)
                    .boxed()
                    .sorted((one, other) -> Long.compare(scores[other], scores[one]))
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertArrayEquals(expected, RadixSort.order(scores));
        });
    }

    private static void assertSame(Assignment expected, Assignment actual) {
        assertArrayEquals(expected.bid(), actual.bid());
        assertEquals(expected.inReservedSeat(), actual.inReservedSeat());
    }

    /** How far down their own list the seat is; past the end for none. */
    private static int preference(Market market, Assignment placed, int applicant) {
        int bid = placed.bid()[applicant];
        return bid == Assignment.NOTHING
                ? Integer.MAX_VALUE
                : bid - market.bidTable().firstBid()[applicant];
    }

    private static Market reordered(Market market, List<Integer> applicants) {
        var bidTable = market.bidTable();
        int[] firstBid = new int[applicants.size() + 1];
        int[] bidThen = new int[bidTable.programme().length];
        var reserved = new BitSet();
        for (int then = 0; then < applicants.size(); then++) {
            int from = bidTable.firstBid()[applicants.get(then)];
            int bids = bidTable.firstBid()[applicants.get(then) + 1] - from;
            for (int i = 0; i < bids; i++) {
                bidThen[firstBid[then] + i] = from + i;
            }
            firstBid[then + 1] = firstBid[then] + bids;
            reserved.set(then, bidTable.reserved().get(applicants.get(then)));
        }
        var merits = switch (market.merits()) {
            case Merits.OneOrder(int[] bestFirst) ->
                new Merits.OneOrder(
                        Arrays.stream(bestFirst).map(applicants::indexOf).toArray());
            case Merits.PerBid(int[] place) ->
                new Merits.PerBid(Arrays.stream(bidThen).map(bid -> place[bid]).toArray());
        };
        int[] programme =
                Arrays.stream(bidThen).map(bid -> bidTable.programme()[bid]).toArray();
        return new Market(market.programmes(), new BidTable(firstBid, programme, reserved), merits);
    }

    private static Market raised(Market market, int applicant) {
        var merits = switch (market.merits()) {
            case Merits.OneOrder(int[] bestFirst) ->
                new Merits.OneOrder(IntStream.concat(
                                IntStream.of(applicant),
                                Arrays.stream(bestFirst).filter(other -> other != applicant))
                        .toArray());
            case Merits.PerBid(int[] place) -> new Merits.PerBid(raised(market.bidTable(), place, applicant));
        };
        return new Market(market.programmes(), market.bidTable(), merits);
    }

    /** The applicant's bids come before those of all others. */
    private static int[] raised(BidTable bidTable, int[] place, int applicant) {
        int[] raised = new int[place.length];
        for (int bid = 0; bid < place.length; bid++) {
            boolean own = bidTable.firstBid()[applicant] <= bid && bid < bidTable.firstBid()[applicant + 1];
            raised[bid] = own ? place[bid] : place[bid] + place.length;
        }
        return raised;
    }
}
