package tr.edu.metu.ico.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.placement.Candidate.Bid;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.scoring.OverallScore;

class DeferredAcceptanceTest {
    private static final UniversityId TOKYO = new UniversityId("JP-TOKYO");
    private static final UniversityId SEOUL = new UniversityId("KR-SEOUL");
    private static final List<UniversityId> BOTH = List.of(TOKYO, SEOUL);
    private static final List<List<Integer>> LISTS =
            List.of(List.of(0), List.of(1), List.of(0, 1), List.of(1, 0), List.of());
    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    private static final Comparator<Merit> ORDER = Merit.order(List.of(TieBreak.LOTTERY));

    @Test
    void in_every_market_of_three_and_two_everybody_gets_the_best_seat_that_any_fair_placement_gives() {
        int markets = 0;
        for (var first : LISTS) {
            for (var second : LISTS) {
                for (var third : LISTS) {
                    for (int orders = 0; orders < 36; orders++) {
                        for (int seats = 0; seats < 9; seats++) {
                            var bidTable = List.of(first, second, third);
                            int[][] ranks = {ORDERS[orders / 6], ORDERS[orders % 6]};
                            int[] capacity = {seats / 3, seats % 3};
                            assertEquals(bestFair(bidTable, ranks, capacity), engine(bidTable, ranks, capacity));
                            markets++;
                        }
                    }
                }
            }
        }
        assertEquals(125 * 36 * 9, markets);
    }

    @Test
    void with_one_merit_per_person_it_equals_serial_dictatorship_in_any_order_of_proposals() {
        for (int seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var byMerit = new ArrayList<Candidate>();
            for (int i = 0; i < 120; i++) {
                byMerit.add(bidding(i, random));
            }
            var seats = new TreeMap<UniversityId, Integer>();
            for (int u = 0; u < 6; u++) {
                seats.put(university(u), random.nextInt(25));
            }
            var shuffled = new ArrayList<>(byMerit);
            Collections.shuffle(shuffled, random);

            assertEquals(walkingDown(byMerit, seats), ByName.place(shuffled, seats, ORDER));
        }
    }

    private static Candidate bidding(int place, Random random) {
        var total = BigDecimal.valueOf(1000 - place);
        var merit = new Merit(new OverallScore(total, total, total, total, List.of()), Sha256.of("" + place));
        var bidTable = IntStream.range(0, 6).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(bidTable, random);
        var bids = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> new Bid(i + 1, university(bidTable.get(i)), merit))
                .toList();
        return new Candidate(new StudentNumber(String.valueOf(2_500_000 + place)), bids);
    }

    private static SortedMap<StudentNumber, Bid> walkingDown(
            List<Candidate> byMerit, Map<UniversityId, Integer> seats) {
        var left = new TreeMap<>(seats);
        var placed = new TreeMap<StudentNumber, Bid>();
        for (var candidate : byMerit) {
            candidate.bids().stream()
                    .filter(bid -> left.get(bid.university()) > 0)
                    .findFirst()
                    .ifPresent(bid -> {
                        left.merge(bid.university(), -1, Integer::sum);
                        placed.put(candidate.student(), bid);
                    });
        }
        return placed;
    }

    private static UniversityId university(int index) {
        return new UniversityId("U" + index);
    }

    @Test
    void equal_totals_are_decided_by_component_then_language_then_cgpa_then_lot() {
        var chain = List.of(TieBreak.CGPA_COMPONENT, TieBreak.LANGUAGE, TieBreak.CGPA, TieBreak.LOTTERY);
        var sorted = List.of(
                merit("80", "85", "75", "3.1", "z"),
                merit("80", "84", "76", "3.1", "z"),
                merit("80", "84", "75", "3.2", "z"),
                merit("80", "84", "75", "3.1", "a"),
                merit("80", "84", "75", "3.1", "z"));
        var shuffled = new ArrayList<>(sorted.reversed());
        shuffled.sort(Merit.order(chain));

        assertEquals(sorted.subList(0, 3), shuffled.subList(0, 3));
        assertEquals(
                sorted.subList(3, 5).stream()
                        .map(Merit::lot)
                        .sorted(Comparator.comparing(Sha256::hex))
                        .toList(),
                shuffled.subList(3, 5).stream().map(Merit::lot).toList());
    }

    @Test
    void the_first_element_of_the_chain_in_which_two_people_differ_decides_between_equal_totals() {
        var chain = List.of(TieBreak.CGPA_COMPONENT, TieBreak.LANGUAGE, TieBreak.CGPA, TieBreak.LOTTERY);
        var first = merit("80", "85", "75", "3.1", "z");

        assertEquals(Optional.empty(), Merit.decider(first, merit("79", "84", "75", "3.1", "z"), chain));
        assertEquals(
                Optional.of(TieBreak.CGPA_COMPONENT), Merit.decider(first, merit("80", "84", "75", "3.1", "a"), chain));
        assertEquals(Optional.of(TieBreak.CGPA), Merit.decider(first, merit("80", "85", "75", "3.2", "a"), chain));
        assertEquals(Optional.of(TieBreak.LOTTERY), Merit.decider(first, merit("80", "85", "75", "3.1", "a"), chain));
    }

    /** What each of the three gets, by index of the university, -1 for nothing. */
    private static List<Integer> engine(List<List<Integer>> bidTable, int[][] ranks, int[] capacity) {
        var candidates = new ArrayList<Candidate>();
        for (int student = 0; student < 3; student++) {
            var bids = new ArrayList<Bid>();
            for (int university : bidTable.get(student)) {
                var total = BigDecimal.valueOf(100 - ranks[university][student]);
                var score = new OverallScore(total, total, total, total, List.of());
                bids.add(new Bid(bids.size() + 1, BOTH.get(university), new Merit(score, Sha256.of("" + student))));
            }
            candidates.add(new Candidate(student(student), bids));
        }
        var seats = new TreeMap<UniversityId, Integer>(Map.of(TOKYO, capacity[0], SEOUL, capacity[1]));
        var placed = ByName.place(candidates.reversed(), seats, ORDER);
        assertEquals(placed, ByName.place(candidates, seats, ORDER));
        return IntStream.range(0, 3)
                .mapToObj(student -> placed.containsKey(student(student))
                        ? BOTH.indexOf(placed.get(student(student)).university())
                        : -1)
                .toList();
    }

    /** Tries every placement, keeps the fair ones without waste, and takes for each student the best of them. */
    private static List<Integer> bestFair(List<List<Integer>> bidTable, int[][] ranks, int[] capacity) {
        int[] best = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE};
        for (int code = 0; code < 27; code++) {
            int[] got = {code % 3 - 1, code / 3 % 3 - 1, code / 9 - 1};
            if (fair(got, bidTable, ranks, capacity)) {
                for (int student = 0; student < 3; student++) {
                    best[student] = Math.min(best[student], preference(bidTable.get(student), got[student]));
                }
            }
        }
        return IntStream.range(0, 3)
                .mapToObj(
                        s -> best[s] < bidTable.get(s).size() ? bidTable.get(s).get(best[s]) : -1)
                .toList();
    }

    private static boolean fair(int[] got, List<List<Integer>> bidTable, int[][] ranks, int[] capacity) {
        for (int student = 0; student < 3; student++) {
            if (got[student] >= 0 && !bidTable.get(student).contains(got[student])) {
                return false;
            }
            for (int university = 0; university < 2; university++) {
                int u = university;
                int s = student;
                long there = IntStream.of(got).filter(g -> g == u).count();
                boolean wants =
                        bidTable.get(s).contains(u) && bidTable.get(s).indexOf(u) < preference(bidTable.get(s), got[s]);
                boolean passedOver =
                        IntStream.range(0, 3).anyMatch(other -> got[other] == u && ranks[u][other] > ranks[u][s]);
                if (there > capacity[u] || (wants && (there < capacity[u] || passedOver))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int preference(List<Integer> bidTable, int got) {
        return got < 0 ? bidTable.size() : bidTable.indexOf(got);
    }

    private static StudentNumber student(int index) {
        return new StudentNumber("250000" + index);
    }

    private static Merit merit(String total, String component, String language, String cgpa, String lot) {
        var score = new OverallScore(
                new BigDecimal(component),
                new BigDecimal(language),
                new BigDecimal(cgpa),
                new BigDecimal(total),
                List.of());
        return new Merit(score, Sha256.of(lot));
    }
}
