package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.checker.MarketViolation.Promise;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.Programmes;

/**
 * Everybody who preferred a programme with reserved seats, or a country with a cap, at least as much as what they got.
 */
final class Contenders {
    /** An applicant who wants to be there. */
    record Wanted(int applicant, int bid, int programme, boolean reserved) {}

    private final Programmes programmes;
    private final BidTable bidTable;
    private final Precedence precedence;
    private final Assignment assignment;
    private final Map<Integer, List<Wanted>> ofProgramme = new TreeMap<>();
    private final Map<Integer, List<Wanted>> ofCountry = new TreeMap<>();

    Contenders(Programmes programmes, BidTable bidTable, Precedence precedence, Assignment assignment) {
        this.programmes = programmes;
        this.bidTable = bidTable;
        this.precedence = precedence;
        this.assignment = assignment;
    }

    void wanted(int applicant, int bid) {
        int programme = bidTable.programme()[bid];
        int country = programmes.country()[programme];
        var pool = country == Programmes.UNCAPPED
                ? ofProgramme.computeIfAbsent(programme, _ -> new ArrayList<>())
                : ofCountry.computeIfAbsent(country, _ -> new ArrayList<>());
        pool.add(new Wanted(applicant, bid, programme, bidTable.reserved().get(applicant)));
    }

    List<MarketViolation> violations() {
        var violations = new ArrayList<MarketViolation>();
        ofProgramme.forEach((programme, pool) -> {
            sort(pool);
            var choice = new ReservedChoice(programmes, programme, pool);
            compare(pool, choice.all(), Promise.RESERVED_SEATS, violations);
            pool.stream()
                    .filter(this::isPlacedThere)
                    .filter(one -> assignment.inReservedSeat().get(one.applicant())
                            != choice.inReservedSeats().contains(one))
                    .map(one -> new MarketViolation(Promise.RESERVED_SEATS, one.applicant(), programme))
                    .forEach(violations::add);
        });
        ofCountry.forEach((country, pool) -> {
            sort(pool);
            compare(pool, bestUnderTheCap(pool, programmes.countryCap()[country]), Promise.COUNTRY_CAP, violations);
            pool.stream()
                    .filter(this::isPlacedThere)
                    .filter(one -> assignment.inReservedSeat().get(one.applicant()))
                    .map(one -> new MarketViolation(Promise.RESERVED_SEATS, one.applicant(), one.programme()))
                    .forEach(violations::add);
        });
        return violations;
    }

    private void sort(List<Wanted> pool) {
        pool.sort((one, other) -> {
            if (precedence.before(one.applicant(), one.bid(), other.applicant(), other.bid())) {
                return -1;
            }
            return precedence.before(other.applicant(), other.bid(), one.applicant(), one.bid()) ? 1 : 0;
        });
    }

    /** From the best down: who gets a seat at the programme within the cap. */
    private Set<Wanted> bestUnderTheCap(List<Wanted> bestFirst, int cap) {
        var chosen = new HashSet<Wanted>();
        var seats = new TreeMap<Integer, Integer>();
        for (var one : bestFirst) {
            int taken = seats.getOrDefault(one.programme(), 0);
            if (chosen.size() < cap && taken < programmes.capacity()[one.programme()]) {
                chosen.add(one);
                seats.put(one.programme(), taken + 1);
            }
        }
        return chosen;
    }

    private void compare(List<Wanted> pool, Set<Wanted> due, Promise promise, List<MarketViolation> violations) {
        for (var one : pool) {
            if (due.contains(one) != isPlacedThere(one)) {
                violations.add(new MarketViolation(promise, one.applicant(), one.programme()));
            }
        }
    }

    private boolean isPlacedThere(Wanted one) {
        return assignment.bid()[one.applicant()] == one.bid();
    }
}
