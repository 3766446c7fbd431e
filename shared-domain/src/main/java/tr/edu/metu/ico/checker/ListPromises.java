package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.edu.metu.ico.agreement.Quota;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.checker.RunChecker.Standings;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveFallback;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.rule.TieBreak;

/**
 * Promises P12 to P14 of a call that ranks everybody in one list, P16 for students who cannot get a grant, and P10 for
 * all: the seats are assigned again, none to a student who cannot get a grant.
 */
final class ListPromises {
    private final Standings standings;
    private final Unfunded unfunded;
    private final Optional<PlacementRule.ReservedSeats> rule;
    private final int seats;
    private final int kept;
    private final ReserveFallback fallback;
    private final Map<StudentNumber, Seat> due = new HashMap<>();

    ListPromises(CallDefinition d, PlacementRule.RankedSeats ranked, SealedInput input, Standings standings) {
        this.standings = standings;
        unfunded = new Unfunded(d);
        rule = d.terms().placement().reserved().stream().findFirst();
        seats = input.quota(Quota.Kind.SEATS, Quota.ALL).orElse(ranked.seats());
        kept = rule.isEmpty()
                ? 0
                : input.quota(Quota.Kind.RESERVED, rule.get().group().name()).orElse(0);
        fallback = d.terms().placement().vacant().stream()
                .map(PlacementRule.VacantSeats::fallback)
                .findFirst()
                .orElse(ReserveFallback.TO_OPEN);
        giveOut();
    }

    private void giveOut() {
        switch (rule.map(PlacementRule.ReservedSeats::order).orElse(ReserveOrder.RESERVE_FIRST)) {
            case RESERVE_FIRST -> {
                fill(Seat.RESERVED, kept, this::inGroup);
                fill(Seat.OPEN, seats - due.size(), _ -> true);
            }
            case OPEN_FIRST -> {
                fill(Seat.OPEN, seats - kept, _ -> true);
                fill(Seat.RESERVED, kept, this::inGroup);
                fill(Seat.OPEN, seats - due.size(), _ -> true);
            }
            case SEPARATE -> {
                fill(Seat.RESERVED, kept, this::inGroup);
                int inReserved = due.size();
                fill(Seat.OPEN, seats - inReserved, one -> !inGroup(one));
                if (fallback == ReserveFallback.BOTH_WAYS) {
                    fill(Seat.OPEN, seats - due.size(), this::inGroup);
                }
            }
        }
    }

    /** Gives this many seats to the best who are entitled and have none yet. */
    private void fill(Seat seat, int many, Predicate<Judged> who) {
        int left = many;
        for (var one : standings.ranked()) {
            boolean asks = unfunded.why(one.counted().application()).isEmpty();
            if (left > 0 && asks && who.test(one) && !due.containsKey(one.student())) {
                due.put(one.student(), seat);
                left--;
            }
        }
    }

    private boolean inGroup(Judged one) {
        return rule.isPresent()
                && switch (rule.get().group()) {
                    case RESEARCH_ASSISTANTS ->
                        one.counted().application().applicant().record().researchAssistant();
                };
    }

    void check(List<Violation> violations) {
        var reported = standings.all().stream()
                .filter(one -> one.row().outcome() instanceof Outcome.MainList)
                .count();
        if (reported > seats) {
            var detail = "the main list has " + reported + " students and " + seats + " seats";
            violations.add(new Violation("P12", Optional.empty(), detail));
        }
        var main = new ArrayList<Judged>();
        var waiting = new ArrayList<Judged>();
        var without = new ArrayList<Judged>();
        for (var one : standings.ranked()) {
            var application = one.counted().application();
            boolean goes = unfunded.why(application).isPresent() || unfunded.content(application);
            (due.containsKey(one.student()) ? main : goes ? without : waiting).add(one);
        }
        for (int i = 0; i < main.size(); i++) {
            main(main.get(i), i + 1, main, violations);
        }
        for (int i = 0; i < waiting.size(); i++) {
            waiting(waiting.get(i), i + 1, main, violations);
        }
        for (int i = 0; i < without.size(); i++) {
            without(without.get(i), i + 1, main, violations);
        }
        standings.all().forEach(one -> others(one, violations));
    }

    private void main(Judged one, int position, List<Judged> main, List<Violation> violations) {
        var seat = due.get(one.student());
        if (!(one.row().outcome() instanceof Outcome.MainList(var place, var reported, var cutOff))) {
            RunChecker.keep(violations, "P13", one, false, "is due a seat on the main list");
            return;
        }
        RunChecker.keep(violations, "P12", one, reported == seat, "has a seat of another kind than is due");
        RunChecker.keep(violations, "P14", one, place == position, "has another place on the main list");
        var last = last(main, other -> due.get(other.student()) == seat).orElseThrow();
        RunChecker.keep(violations, "P10", one, cutOff.equals(Bid.overall(last).total()), "reports another cut-off");
    }

    private void waiting(Judged one, int position, List<Judged> main, List<Violation> violations) {
        if (!(one.row().outcome() instanceof Outcome.WaitingList(var place, var tieBreak, var cutOff))) {
            RunChecker.keep(violations, "P13", one, false, "is due a place on the waiting list");
            return;
        }
        RunChecker.keep(violations, "P14", one, place == position, "has another place on the waiting list");
        boolean right = reason(one, last(main, holder -> compete(one, holder)), tieBreak, cutOff);
        RunChecker.keep(violations, "P10", one, right, "reports another reason for waiting");
    }

    private void without(Judged one, int position, List<Judged> main, List<Violation> violations) {
        if (!(one.row().outcome() instanceof Outcome.ZeroGrant(var place, var why, var tieBreak, var cutOff))) {
            RunChecker.keep(violations, "P13", one, false, "is to be selected without a grant");
            return;
        }
        RunChecker.keep(violations, "P14", one, place == position, "has another place among those without a grant");
        var barred = unfunded.why(one.counted().application());
        var last = barred.isPresent() ? Optional.<Judged>empty() : last(main, holder -> compete(one, holder));
        var expected = barred.orElse(last.isEmpty() ? Why.NO_QUOTA : Why.QUOTA_USED_UP);
        RunChecker.keep(
                violations, "P16", one, why == expected, "has no grant for a reason other than the reported one");
        RunChecker.keep(violations, "P10", one, reason(one, last, tieBreak, cutOff), "reports another cut-off");
    }

    /** Whether the reported cut-off is the last competitor's and the tie-break the deciding one. */
    private boolean reason(
            Judged one, Optional<Judged> last, Optional<TieBreak> tieBreak, Optional<BigDecimal> cutOff) {
        return cutOff.equals(last.map(holder -> Bid.overall(holder).total()))
                && tieBreak.equals(
                        last.flatMap(other -> standings.order().tieBreak(Bid.overall(one), Bid.overall(other))));
    }

    /** Whether the row is on a list that only a call without choices has. */
    static boolean listed(Judged one) {
        return one.row().outcome() instanceof Outcome.MainList
                || one.row().outcome() instanceof Outcome.WaitingList
                || one.row().outcome() instanceof Outcome.ZeroGrant;
    }

    private void others(Judged one, List<Violation> violations) {
        boolean ranked = one.counted().score().isPresent();
        RunChecker.keep(violations, "P13", one, ranked || !listed(one), "stands on a list and must not be ranked");
        RunChecker.keep(violations, "P10", one, one.row().choices().isEmpty(), "reports choices that play no part");
    }

    /** Whether one could have had the other's seat with a sufficient score. */
    private boolean compete(Judged one, Judged holder) {
        boolean apart = rule.filter(r -> r.order() == ReserveOrder.SEPARATE).isPresent();
        if (apart) {
            return inGroup(one) == inGroup(holder);
        }
        return inGroup(one) || due.get(holder.student()) == Seat.OPEN;
    }

    private static Optional<Judged> last(List<Judged> bestFirst, Predicate<Judged> which) {
        return bestFirst.reversed().stream().filter(which).findFirst();
    }
}
