package tr.edu.metu.ico.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.Candidate;
import tr.edu.metu.ico.placement.Candidate.Bid;
import tr.edu.metu.ico.placement.DeferredAcceptance;
import tr.edu.metu.ico.placement.Market;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.placement.Merits;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/** Translates universities and students to indexes for the engine, and its result back. */
final class Seating {
    private Seating() {}

    /** The bid that each placed candidate got; missing candidates got none. */
    static SortedMap<StudentNumber, Bid> byPreference(
            List<Candidate> candidates, SeatPlan plan, Comparator<Merit> order) {
        var bids = candidates.stream().flatMap(one -> one.bids().stream()).toList();
        var market =
                new Market(programmes(plan), bidTable(candidates, bids, plan), new Merits.PerBid(places(bids, order)));
        var won = DeferredAcceptance.place(market).bid();
        var placed = new TreeMap<StudentNumber, Bid>();
        for (int i = 0; i < won.length; i++) {
            if (won[i] != Assignment.NOTHING) {
                placed.put(candidates.get(i).student(), bids.get(won[i]));
            }
        }
        return placed;
    }

    private static Programmes programmes(SeatPlan plan) {
        var capped = List.copyOf(plan.caps().keySet());
        int[] country = plan.seats().stream()
                .mapToInt(seats -> capped.indexOf(seats.country()))
                .toArray();
        int[] caps = capped.stream().mapToInt(plan.caps()::get).toArray();
        int[] capacity =
                plan.seats().stream().mapToInt(SeatPlan.Seats::capacity).toArray();
        return Programmes.capped(capacity, country, caps);
    }

    private static BidTable bidTable(List<Candidate> candidates, List<Bid> bids, SeatPlan plan) {
        var index = new HashMap<PoolId, Integer>();
        plan.seats().forEach(seats -> index.put(seats.pool(), index.size()));
        int[] firstBid = new int[candidates.size() + 1];
        for (int i = 0; i < candidates.size(); i++) {
            firstBid[i + 1] = firstBid[i] + candidates.get(i).bids().size();
        }
        int[] programme = bids.stream().mapToInt(bid -> index.get(bid.pool())).toArray();
        return new BidTable(firstBid, programme, new BitSet());
    }

    private static int[] places(List<Bid> bids, Comparator<Merit> order) {
        var byMerit =
                new ArrayList<Integer>(IntStream.range(0, bids.size()).boxed().toList());
        byMerit.sort(Comparator.comparing(bid -> bids.get(bid).merit(), order));
        int[] places = new int[bids.size()];
        for (int place = 0; place < places.length; place++) {
            places[byMerit.get(place)] = place;
        }
        return places;
    }

    /**
     * One list: everyone asks for the same seats.
     *
     * @param bestFirst whether each belongs to the group with reserved seats, best first
     * @return the kind of seat of each; empty for none
     */
    static List<Optional<Seat>> inOneList(List<Boolean> bestFirst, int seats, Reserve reserve) {
        int[] everybody = IntStream.range(0, bestFirst.size()).toArray();
        int[] firstBid = IntStream.rangeClosed(0, bestFirst.size()).toArray();
        var group = new BitSet();
        IntStream.of(everybody).filter(bestFirst::get).forEach(group::set);
        var programmes = Programmes.reserving(
                new int[] {seats}, new int[] {reserve.seats()}, reserve.order(), reserve.fallback());
        var bidTable = new BidTable(firstBid, new int[bestFirst.size()], group);
        var assignment = DeferredAcceptance.place(new Market(programmes, bidTable, new Merits.OneOrder(everybody)));
        return IntStream.of(everybody)
                .mapToObj(i -> assignment.bid()[i] == Assignment.NOTHING
                        ? Optional.<Seat>empty()
                        : Optional.of(assignment.inReservedSeat().get(i) ? Seat.RESERVED : Seat.OPEN))
                .toList();
    }

    /** The seats of a list reserved for a group. */
    record Reserve(int seats, ReserveOrder order, ReserveFallback fallback) {
        static final Reserve NONE = new Reserve(0, ReserveOrder.RESERVE_FIRST, ReserveFallback.BOTH_WAYS);
    }
}
