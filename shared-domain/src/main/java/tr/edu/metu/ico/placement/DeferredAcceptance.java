package tr.edu.metu.ico.placement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.placement.Candidate.Bid;

/**
 * Applicant-proposing deferred acceptance (reading A-19). Everybody asks for the most wanted choice that has not refused
 * yet; a university keeps the best so far and lets the worst go when it is full. It ends because nobody asks twice.
 * Under a strict order the result is the best stable one for every applicant, whoever asks first, so it depends neither on
 * the order of the input nor on the order of the work. With one merit per person it equals walking down the list by score.
 *
 * <p>Inside there are only numbers: applicants, bids and universities by index, merits by their place in the order.
 */
public final class DeferredAcceptance {
    private static final int NOBODY = -1;

    private final int[] firstBid;
    private final int[] applicantOf;
    private final int[] universityOf;
    private final int[] placeOf;
    private final int[] bidAtPlace;
    private final Seats[] seats;

    private DeferredAcceptance(int applicants, int bids, int universities) {
        firstBid = new int[applicants + 1];
        applicantOf = new int[bids];
        universityOf = new int[bids];
        placeOf = new int[bids];
        bidAtPlace = new int[bids];
        seats = new Seats[universities];
    }

    /**
     * The bid that each placed candidate got; whoever is missing got none.
     *
     * @param capacities seats by university; none where a university is missing
     * @param order      strict between different people, the best first
     */
    public static SortedMap<StudentNumber, Bid> place(
            Collection<Candidate> candidates, Map<UniversityId, Integer> capacities, Comparator<Merit> order) {
        var applicants = List.copyOf(candidates);
        var bids = applicants.stream()
                .flatMap(candidate -> candidate.bids().stream())
                .toList();
        var market = new DeferredAcceptance(applicants.size(), bids.size(), capacities.size());
        market.index(applicants, bids, capacities, order);
        var placed = new TreeMap<StudentNumber, Bid>();
        int[] won = market.run();
        for (int applicant = 0; applicant < won.length; applicant++) {
            if (won[applicant] != NOBODY) {
                placed.put(applicants.get(applicant).student(), bids.get(won[applicant]));
            }
        }
        return placed;
    }

    private void index(
            List<Candidate> applicants,
            List<Bid> bids,
            Map<UniversityId, Integer> capacities,
            Comparator<Merit> order) {
        var universities = new HashMap<UniversityId, Integer>();
        for (var capacity : capacities.entrySet()) {
            seats[universities.size()] = new Seats(Math.min(capacity.getValue(), bids.size()));
            universities.put(capacity.getKey(), universities.size());
        }
        for (int applicant = 0, bid = 0; applicant < applicants.size(); applicant++) {
            for (var wanted : applicants.get(applicant).bids()) {
                applicantOf[bid] = applicant;
                universityOf[bid++] = universities.getOrDefault(wanted.university(), NOBODY);
            }
            firstBid[applicant + 1] = bid;
        }
        var byMerit = new ArrayList<Integer>(bids.size());
        for (int bid = 0; bid < bids.size(); bid++) {
            byMerit.add(bid);
        }
        byMerit.sort(Comparator.comparing(bid -> bids.get(bid).merit(), order));
        for (int place = 0; place < bidAtPlace.length; place++) {
            bidAtPlace[place] = byMerit.get(place);
            placeOf[bidAtPlace[place]] = place;
        }
    }

    /** The bid each applicant holds in the end. */
    private int[] run() {
        int[] next = firstBid.clone();
        int[] holds = new int[firstBid.length - 1];
        for (int applicant = 0; applicant < holds.length; applicant++) {
            holds[applicant] = NOBODY;
            int asking = applicant;
            while (asking != NOBODY) {
                asking = ask(asking, next, holds);
            }
        }
        return holds;
    }

    /** Lets one applicant ask down the list; answers who lost a seat by it and must ask next. */
    private int ask(int applicant, int[] next, int[] holds) {
        while (next[applicant] < firstBid[applicant + 1]) {
            int bid = next[applicant]++;
            if (universityOf[bid] == NOBODY) {
                continue;
            }
            int refused = seats[universityOf[bid]].offer(placeOf[bid]);
            if (refused == placeOf[bid]) {
                continue;
            }
            holds[applicant] = bid;
            if (refused == NOBODY) {
                return NOBODY;
            }
            int loser = applicantOf[bidAtPlace[refused]];
            holds[loser] = NOBODY;
            return loser;
        }
        return NOBODY;
    }

    /** The seats of one university: a heap with the worst of those kept on top. */
    private static final class Seats {
        private final int[] kept;
        private int taken;

        Seats(int capacity) {
            kept = new int[capacity];
        }

        /** Takes a bid in; answers the place refused for it, {@link #NOBODY} while there is a free seat. */
        int offer(int place) {
            if (taken < kept.length) {
                kept[taken] = place;
                rise(taken++);
                return NOBODY;
            }
            if (taken == 0 || place > kept[0]) {
                return place;
            }
            int worst = kept[0];
            kept[0] = place;
            sink();
            return worst;
        }

        private void rise(int from) {
            for (int child = from; child > 0 && kept[(child - 1) / 2] < kept[child]; child = (child - 1) / 2) {
                swap(child, (child - 1) / 2);
            }
        }

        private void sink() {
            int parent = 0;
            int child = larger(parent);
            while (child < taken && kept[child] > kept[parent]) {
                swap(child, parent);
                parent = child;
                child = larger(parent);
            }
        }

        private int larger(int parent) {
            int left = 2 * parent + 1;
            return left + 1 < taken && kept[left + 1] > kept[left] ? left + 1 : left;
        }

        private void swap(int one, int other) {
            int value = kept[one];
            kept[one] = kept[other];
            kept[other] = value;
        }
    }
}
