package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tr.edu.metu.ico.checker.MarketViolation.Promise;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.BidTable;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * Checks a placement against its promises without computing one. Where every seat is for the best, the last applicant
 * placed at each programme is enough; where seats are reserved or a country has a cap, the rule is applied to all who
 * wanted to be there and compared with who is there.
 */
public final class MarketChecker {
    /** Violations reported at most: a placement that breaks a hundred promises is wrong as a whole. */
    private static final int MOST_REPORTED = 100;

    private final Programmes programmes;
    private final BidTable bidTable;
    private final Precedence precedence;
    private final Assignment assignment;
    private final boolean nobodyIsReserved;
    private final int[] placed;
    private final int[] last;
    private final List<MarketViolation> violations = new ArrayList<>();

    private MarketChecker(Programmes programmes, BidTable bidTable, Precedence precedence, Assignment assignment) {
        this.programmes = programmes;
        this.bidTable = bidTable;
        this.precedence = precedence;
        this.assignment = assignment;
        nobodyIsReserved = bidTable.reserved().isEmpty();
        placed = new int[programmes.count()];
        last = new int[programmes.count()];
        Arrays.fill(last, MarketViolation.NOBODY);
    }

    /** The promises that an assignment breaks, at most the first hundred; empty when all hold. */
    public static List<MarketViolation> check(
            Programmes programmes, BidTable bidTable, Precedence precedence, Assignment assignment) {
        var checker = new MarketChecker(programmes, bidTable, precedence, assignment);
        if (checker.everybodyGotWhatTheyAskedFor()) {
            checker.countPlaced();
            checker.capacities();
            checker.bidsOfAll();
        }
        return checker.violations;
    }

    private boolean everybodyGotWhatTheyAskedFor() {
        if (assignment.bid().length != bidTable.applicants()) {
            report(Promise.ASKED_FOR, MarketViolation.NOBODY, MarketViolation.NONE);
        }
        for (int applicant = 0; violations.isEmpty() && applicant < bidTable.applicants(); applicant++) {
            int bid = assignment.bid()[applicant];
            boolean own = bidTable.firstBid()[applicant] <= bid && bid < bidTable.firstBid()[applicant + 1];
            if (bid != Assignment.NOTHING && !(own && bidTable.programme()[bid] != BidTable.NO_PROGRAMME)) {
                report(Promise.ASKED_FOR, applicant, MarketViolation.NONE);
            }
        }
        return violations.isEmpty();
    }

    private void countPlaced() {
        for (int applicant = 0; applicant < bidTable.applicants(); applicant++) {
            int bid = assignment.bid()[applicant];
            if (bid != Assignment.NOTHING) {
                int programme = bidTable.programme()[bid];
                placed[programme]++;
                int lastThere = last[programme];
                if (lastThere == MarketViolation.NOBODY
                        || precedence.before(lastThere, assignment.bid()[lastThere], applicant, bid)) {
                    last[programme] = applicant;
                }
            }
        }
    }

    private void capacities() {
        for (int programme = 0; programme < placed.length; programme++) {
            if (placed[programme] > programmes.capacity()[programme]) {
                report(Promise.CAPACITY, MarketViolation.NOBODY, programme);
            }
        }
    }

    private void bidsOfAll() {
        var pools = new Contenders(programmes, bidTable, precedence, assignment);
        for (int applicant = 0; applicant < bidTable.applicants(); applicant++) {
            int won = assignment.bid()[applicant];
            int end = won == Assignment.NOTHING ? bidTable.firstBid()[applicant + 1] : won + 1;
            for (int bid = bidTable.firstBid()[applicant]; bid < end; bid++) {
                int programme = bidTable.programme()[bid];
                if (programme == BidTable.NO_PROGRAMME) {
                    continue;
                }
                if (isForTheBest(programme)) {
                    plain(applicant, bid, programme, won);
                } else {
                    pools.wanted(applicant, bid);
                }
            }
            if (assignment.inReservedSeat().get(applicant)
                    && (won == Assignment.NOTHING || isForTheBest(bidTable.programme()[won]))) {
                report(Promise.RESERVED_SEATS, applicant, MarketViolation.NONE);
            }
        }
        pools.violations().forEach(this::report);
    }

    /** Whether the seats of a programme simply go to the best who want them. */
    private boolean isForTheBest(int programme) {
        return programmes.country()[programme] == Programmes.UNCAPPED
                && (nobodyIsReserved
                        || programmes.reservedSeats()[programme] == 0 && programmes.order() != ReserveOrder.SEPARATE);
    }

    private void plain(int applicant, int bid, int programme, int won) {
        if (bid == won) {
            return;
        }
        if (placed[programme] < programmes.capacity()[programme]) {
            report(Promise.NO_WASTE, applicant, programme);
            return;
        }
        int lastThere = last[programme];
        if (lastThere != MarketViolation.NOBODY
                && precedence.before(applicant, bid, lastThere, assignment.bid()[lastThere])) {
            report(Promise.NO_ENVY, applicant, programme);
        }
    }

    private void report(Promise promise, int applicant, int programme) {
        report(new MarketViolation(promise, applicant, programme));
    }

    private void report(MarketViolation violation) {
        if (violations.size() < MOST_REPORTED) {
            violations.add(violation);
        }
    }
}
