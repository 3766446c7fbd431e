package tr.edu.metu.ico.placement;

import java.util.ArrayList;
import java.util.BitSet;
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

/** Places people by name, for readable tests. */
final class ByName {
    private ByName() {}

    /**
     * The bid that each placed candidate got; missing candidates got none.
     *
     * @param capacities seats by university; none where a university is missing
     * @param order      strict between different people, the best first
     */
    static SortedMap<StudentNumber, Bid> place(
            Collection<Candidate> candidates, Map<UniversityId, Integer> capacities, Comparator<Merit> order) {
        var applicants = List.copyOf(candidates);
        var bids = applicants.stream()
                .flatMap(candidate -> candidate.bids().stream())
                .toList();
        var assignment = DeferredAcceptance.place(market(applicants, bids, capacities, order));
        var placed = new TreeMap<StudentNumber, Bid>();
        for (int applicant = 0; applicant < applicants.size(); applicant++) {
            if (assignment.bid()[applicant] != Assignment.NOTHING) {
                placed.put(
                        applicants.get(applicant).student(), bids.get(assignment.bid()[applicant]));
            }
        }
        return placed;
    }

    private static Market market(
            List<Candidate> applicants,
            List<Bid> bids,
            Map<UniversityId, Integer> capacities,
            Comparator<Merit> order) {
        var index = new HashMap<UniversityId, Integer>();
        capacities.keySet().forEach(university -> index.put(university, index.size()));
        int[] capacity =
                capacities.values().stream().mapToInt(Integer::intValue).toArray();
        int[] firstBid = new int[applicants.size() + 1];
        for (int applicant = 0; applicant < applicants.size(); applicant++) {
            firstBid[applicant + 1] =
                    firstBid[applicant] + applicants.get(applicant).bids().size();
        }
        int[] programme = bids.stream()
                .mapToInt(bid -> index.getOrDefault(bid.university(), BidTable.NO_PROGRAMME))
                .toArray();
        var bidTable = new BidTable(firstBid, programme, new BitSet());
        return new Market(Programmes.open(capacity), bidTable, new Merits.PerBid(places(bids, order)));
    }

    private static int[] places(List<Bid> bids, Comparator<Merit> order) {
        var byMerit = new ArrayList<Integer>(bids.size());
        for (int bid = 0; bid < bids.size(); bid++) {
            byMerit.add(bid);
        }
        byMerit.sort(Comparator.comparing(bid -> bids.get(bid).merit(), order));
        int[] place = new int[bids.size()];
        for (int at = 0; at < place.length; at++) {
            place[byMerit.get(at)] = at;
        }
        return place;
    }
}
