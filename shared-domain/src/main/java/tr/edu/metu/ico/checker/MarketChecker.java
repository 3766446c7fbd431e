package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tr.edu.metu.ico.checker.MarketViolation.Promise;
import tr.edu.metu.ico.placement.Assignment;
import tr.edu.metu.ico.placement.Programmes;
import tr.edu.metu.ico.placement.Wishes;
import tr.edu.metu.ico.rule.ReserveOrder;

/**
 * Checks a placement against its promises without computing one. Where every seat is for the best, the last applicant
 * placed at each programme is enough; where seats are reserved or a country has a cap, the rule is applied to all who
 * wanted to be there and compared with who is there.
 */
public final class MarketChecker {
    /** Violations reported at most: a placement that breaks a hundred promises is wrong as a whole. */
    private static final int MOST_TOLD = 100;

    private final Programmes programmes;
    private final Wishes wishes;
    private final Precedence precedence;
    private final Assignment assignment;
    private final boolean nobodyIsReserved;
    private final int[] placed;
    private final int[] last;
    private final List<MarketViolation> violations = new ArrayList<>();

    private MarketChecker(Programmes programmes, Wishes wishes, Precedence precedence, Assignment assignment) {
        this.programmes = programmes;
        this.wishes = wishes;
        this.precedence = precedence;
        this.assignment = assignment;
        nobodyIsReserved = wishes.reserved().isEmpty();
        placed = new int[programmes.count()];
        last = new int[programmes.count()];
        Arrays.fill(last, MarketViolation.NOBODY);
    }

    /** The promises that an assignment breaks, at most the first hundred; empty when all hold. */
    public static List<MarketViolation> check(
            Programmes programmes, Wishes wishes, Precedence precedence, Assignment assignment) {
        var checker = new MarketChecker(programmes, wishes, precedence, assignment);
        if (checker.everybodyGotWhatTheyAskedFor()) {
            checker.countPlaced();
            checker.capacities();
            checker.wishesOfAll();
        }
        return checker.violations;
    }

    private boolean everybodyGotWhatTheyAskedFor() {
        if (assignment.bid().length != wishes.applicants()) {
            tell(Promise.ASKED_FOR, MarketViolation.NOBODY, MarketViolation.NONE);
        }
        for (int applicant = 0; violations.isEmpty() && applicant < wishes.applicants(); applicant++) {
            int bid = assignment.bid()[applicant];
            boolean own = wishes.firstBid()[applicant] <= bid && bid < wishes.firstBid()[applicant + 1];
            if (bid != Assignment.NOTHING && !(own && wishes.programme()[bid] != Wishes.NO_PROGRAMME)) {
                tell(Promise.ASKED_FOR, applicant, MarketViolation.NONE);
            }
        }
        return violations.isEmpty();
    }

    private void countPlaced() {
        for (int applicant = 0; applicant < wishes.applicants(); applicant++) {
            int bid = assignment.bid()[applicant];
            if (bid != Assignment.NOTHING) {
                int programme = wishes.programme()[bid];
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
                tell(Promise.CAPACITY, MarketViolation.NOBODY, programme);
            }
        }
    }

    private void wishesOfAll() {
        var pools = new Pools(programmes, wishes, precedence, assignment);
        for (int applicant = 0; applicant < wishes.applicants(); applicant++) {
            int won = assignment.bid()[applicant];
            int end = won == Assignment.NOTHING ? wishes.firstBid()[applicant + 1] : won + 1;
            for (int bid = wishes.firstBid()[applicant]; bid < end; bid++) {
                int programme = wishes.programme()[bid];
                if (programme == Wishes.NO_PROGRAMME) {
                    continue;
                }
                if (isForTheBest(programme)) {
                    plain(applicant, bid, programme, won);
                } else {
                    pools.wanted(applicant, bid);
                }
            }
            if (assignment.inReservedSeat().get(applicant)
                    && (won == Assignment.NOTHING || isForTheBest(wishes.programme()[won]))) {
                tell(Promise.RESERVED_SEATS, applicant, MarketViolation.NONE);
            }
        }
        pools.violations().forEach(this::tell);
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
            tell(Promise.NO_WASTE, applicant, programme);
            return;
        }
        int lastThere = last[programme];
        if (lastThere != MarketViolation.NOBODY
                && precedence.before(applicant, bid, lastThere, assignment.bid()[lastThere])) {
            tell(Promise.NO_ENVY, applicant, programme);
        }
    }

    private void tell(Promise promise, int applicant, int programme) {
        tell(new MarketViolation(promise, applicant, programme));
    }

    private void tell(MarketViolation violation) {
        if (violations.size() < MOST_TOLD) {
            violations.add(violation);
        }
    }
}
