package tr.edu.metu.ico.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;

/** Textbook deferred acceptance: in each round everyone without a seat proposes, and all programmes choose again. */
final class NaivePlacement {
    private record Asked(int applicant, int bid, int programme, int place, boolean reserved) {}

    private final Market market;
    private final List<Asked> everAsked = new ArrayList<>();
    private final List<Asked> chosen = new ArrayList<>();
    private final BitSet inReservedSeat = new BitSet();

    private NaivePlacement(Market market) {
        this.market = market;
    }

    static Assignment place(Market market) {
        var naive = new NaivePlacement(market);
        int[] next = market.bidTable().firstBid().clone();
        while (naive.everybodyAsks(next)) {
            naive.chooseAnew();
        }
        int[] bids = new int[market.bidTable().applicants()];
        Arrays.fill(bids, Assignment.NOTHING);
        naive.chosen.forEach(one -> bids[one.applicant] = one.bid);
        return new Assignment(bids, naive.inReservedSeat);
    }

    private boolean everybodyAsks(int[] next) {
        boolean asked = false;
        for (int applicant = 0; applicant < next.length - 1; applicant++) {
            int who = applicant;
            boolean seated = chosen.stream().anyMatch(one -> one.applicant == who);
            if (!seated && next[applicant] < market.bidTable().firstBid()[applicant + 1]) {
                int bid = next[applicant]++;
                int programme = market.bidTable().programme()[bid];
                asked = true;
                if (programme != BidTable.NO_PROGRAMME) {
                    boolean reserved = market.bidTable().reserved().get(applicant);
                    everAsked.add(new Asked(applicant, bid, programme, place(applicant, bid), reserved));
                }
            }
        }
        return asked;
    }

    private int place(int applicant, int bid) {
        return switch (market.merits()) {
            case Merits.PerBid(int[] place) -> place[bid];
            case Merits.OneOrder(int[] bestFirst) ->
                IntStream.range(0, bestFirst.length)
                        .filter(at -> bestFirst[at] == applicant)
                        .findFirst()
                        .orElseThrow();
        };
    }

    private void chooseAnew() {
        var programmes = market.programmes();
        chosen.clear();
        inReservedSeat.clear();
        everAsked.sort(Comparator.comparingInt(Asked::place));
        int[] left = programmes.capacity().clone();
        int[] room = programmes.countryCap().clone();
        for (var one : everAsked) {
            int country = programmes.country()[one.programme];
            if (country != Programmes.UNCAPPED && left[one.programme] > 0 && room[country] > 0) {
                left[one.programme]--;
                room[country]--;
                chosen.add(one);
            }
        }
        for (int programme = 0; programme < programmes.count(); programme++) {
            if (programmes.country()[programme] == Programmes.UNCAPPED) {
                int there = programme;
                chooseAt(
                        programme,
                        everAsked.stream().filter(one -> one.programme == there).toList());
            }
        }
    }

    /** Seat by seat: first the kinds in their order, then what is vacant. */
    private void chooseAt(int programme, List<Asked> best) {
        int reserved = market.programmes().reservedSeats()[programme];
        int open = market.programmes().capacity()[programme] - reserved;
        var waiting = new TreeSet<Asked>(Comparator.comparingInt(Asked::place));
        waiting.addAll(best);
        boolean separate = market.programmes().order() == ReserveOrder.SEPARATE;
        if (market.programmes().order() == ReserveOrder.OPEN_FIRST) {
            open -= seat(waiting, open, _ -> true, false);
        }
        reserved -= seat(waiting, reserved, Asked::reserved, true);
        open -= seat(waiting, open, one -> !separate || !one.reserved, false);
        seat(waiting, reserved, one -> !separate || !one.reserved, false);
        if (market.programmes().fallback() == ReserveFallback.BOTH_WAYS) {
            seat(waiting, open, _ -> true, false);
        }
    }

    private int seat(TreeSet<Asked> waiting, int seats, Predicate<Asked> who, boolean inReserved) {
        var seated = waiting.stream().filter(who).limit(seats).toList();
        waiting.removeAll(seated);
        chosen.addAll(seated);
        if (inReserved) {
            seated.forEach(one -> inReservedSeat.set(one.applicant));
        }
        return seated.size();
    }
}
