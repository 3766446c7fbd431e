package tr.edu.metu.ico.placement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Applicants propose down their lists until a programme keeps them; those who lose a seat propose again. */
final class ProposalRound {
    private final Programmes programmes;
    private final BidTable bidTable;
    private final BidOrder places;
    private final int[] next;
    private final int[] holds;
    private final Seats[] seats;
    private final CountryCap[] caps;

    ProposalRound(Market market) {
        programmes = market.programmes();
        bidTable = market.bidTable();
        places = BidOrder.of(market);
        next = bidTable.firstBid().clone();
        holds = new int[bidTable.applicants()];
        Arrays.fill(holds, Assignment.NOTHING);
        seats = IntStream.range(0, programmes.count())
                .mapToObj(programme -> Seats.of(programmes, programme))
                .toArray(Seats[]::new);
        caps = Arrays.stream(programmes.countryCap()).mapToObj(CountryCap::new).toArray(CountryCap[]::new);
    }

    /** Runs all proposals, better places first, so that hardly anybody is displaced. */
    Assignment run() {
        int[] proposalOrder = places.proposalOrder(bidTable);
        var prefetch = new BidPrefetch(bidTable.firstBid(), bidTable.programme());
        for (int i = 0; i < proposalOrder.length; i++) {
            prefetch.touch(proposalOrder, i);
            places.touch(proposalOrder, i);
            int asking = proposalOrder[i];
            while (asking != Assignment.NOTHING) {
                asking = ask(asking);
            }
        }
        var inReservedSeat = new BitSet();
        for (var seat : seats) {
            seat.eachInReservedSeat(asker -> inReservedSeat.set(PackedProposer.applicant(asker)));
        }
        return new Assignment(holds, inReservedSeat);
    }

    /** Runs one applicant's proposals; returns the applicant displaced by it, who proposes next. */
    private int ask(int applicant) {
        boolean inGroup = bidTable.reserved().get(applicant);
        int end = bidTable.firstBid()[applicant + 1];
        while (next[applicant] < end) {
            int bid = next[applicant]++;
            int programme = bidTable.programme()[bid];
            if (programme == BidTable.NO_PROGRAMME) {
                continue;
            }
            long asker = PackedProposer.of(places.of(applicant, bid), inGroup, applicant);
            long refused = seats[programme].offer(asker);
            if (refused != asker) {
                holds[applicant] = bid;
                return lose(underTheCap(programme, asker, refused));
            }
        }
        return Assignment.NOTHING;
    }

    private int lose(long refused) {
        if (refused == Seats.NOBODY) {
            return Assignment.NOTHING;
        }
        holds[PackedProposer.applicant(refused)] = Assignment.NOTHING;
        return PackedProposer.applicant(refused);
    }

    /**
     * Who is refused after a programme accepts an applicant: the applicant dropped by the programme, or else by the
     * country.
     */
    private long underTheCap(int programme, long asker, long refused) {
        if (programmes.country()[programme] == Programmes.UNCAPPED) {
            return refused;
        }
        var cap = caps[programmes.country()[programme]];
        if (refused != Seats.NOBODY) {
            cap.exchange(asker);
            return refused;
        }
        if (!cap.add(asker)) {
            return Seats.NOBODY;
        }
        while (!holdsAsPlaced(cap.worst())) {
            cap.forgetWorst();
        }
        long worst = cap.worst();
        ((OpenSeats) seats[bidTable.programme()[holds[PackedProposer.applicant(worst)]]]).removeWorst();
        return worst;
    }

    /** Whether the applicant still holds the seat requested with this place. */
    private boolean holdsAsPlaced(long asker) {
        int applicant = PackedProposer.applicant(asker);
        int bid = holds[applicant];
        return bid != Assignment.NOTHING
                && PackedProposer.of(places.of(applicant, bid), PackedProposer.inGroup(asker), applicant) == asker;
    }
}
