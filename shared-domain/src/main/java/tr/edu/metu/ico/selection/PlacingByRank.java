package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.GrantDecision.Why;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.ReserveOrder;
import tr.edu.metu.ico.selection.Selection.Standing;

/**
 * From one ranking, a main list with grants, a list of students selected without one, and a waiting list; choices play
 * no part. Students who cannot get a grant take no seat, open or reserved.
 */
final class PlacingByRank implements Placing.Rows {
    private final PlacementRule.RankedSeats rule;
    private final Optional<PlacementRule.ReservedSeats> reserved;
    private final Map<StudentNumber, Integer> ranks;
    private final Predicate<Standing.Ranked> goesWithout;
    private final Map<StudentNumber, Why> unfunded = new HashMap<>();
    private final Map<StudentNumber, Seat> seats = new HashMap<>();
    private final List<Standing.Ranked> main;
    private final Map<StudentNumber, Integer> positions = new HashMap<>();

    PlacingByRank(
            CallDefinition definition,
            PlacementRule.RankedSeats rule,
            SealedInput input,
            List<Standing.Ranked> bestFirst) {
        this.rule = rule;
        reserved = definition.terms().placement().reserved().stream().findFirst();
        ranks = Placing.ranks(bestFirst);
        goesWithout = one -> unfunded.containsKey(one.student()) || Funding.goesWithout(definition, one.application());
        bestFirst.forEach(one ->
                Funding.obstacle(definition, one.application()).ifPresent(why -> unfunded.put(one.student(), why)));
        var asking = bestFirst.stream()
                .filter(one -> !unfunded.containsKey(one.student()))
                .toList();
        var given = Seating.inOneList(
                asking.stream().map(this::inGroup).toList(),
                QuotaCheck.seats(rule, input),
                QuotaCheck.reserve(definition, input));
        for (int i = 0; i < given.size(); i++) {
            var student = asking.get(i).student();
            given.get(i).ifPresent(seat -> seats.put(student, seat));
        }
        main = number(asking, one -> seats.containsKey(one.student()));
        number(asking, one -> !seats.containsKey(one.student()) && !goesWithout.test(one));
        number(bestFirst, one -> !seats.containsKey(one.student()) && goesWithout.test(one));
    }

    private List<Standing.Ranked> number(List<Standing.Ranked> bestFirst, Predicate<Standing.Ranked> which) {
        var list = new ArrayList<Standing.Ranked>();
        bestFirst.stream().filter(which).forEach(one -> {
            list.add(one);
            positions.put(one.student(), list.size());
        });
        return list;
    }

    private boolean inGroup(Standing.Ranked one) {
        return reserved.isPresent() && QuotaCheck.inGroup(reserved.get().group(), one.application());
    }

    @Override
    public ResultRow of(Standing.Out out) {
        return new ResultRow(
                out.application().student(), out.outcome(), Optional.empty(), OptionalInt.empty(), List.of());
    }

    @Override
    public ResultRow of(Standing.Ranked one) {
        return new ResultRow(
                one.student(),
                outcome(one),
                Optional.of(one.merit().score()),
                OptionalInt.of(ranks.get(one.student())),
                List.of());
    }

    private Outcome outcome(Standing.Ranked one) {
        int position = positions.get(one.student());
        var seat = seats.get(one.student());
        if (seat != null) {
            var last = last(other -> seats.get(other.student()) == seat).orElseThrow();
            return new Outcome.MainList(position, seat, total(last));
        }
        if (unfunded.containsKey(one.student())) {
            return new Outcome.ZeroGrant(position, unfunded.get(one.student()));
        }
        var last = last(holder -> couldHaveTheSeatOf(one, holder));
        var tieBreak = last.flatMap(merit -> Merit.decider(one.merit(), merit, rule.tieBreak()));
        var cutOff = last.map(PlacingByRank::total);
        return goesWithout.test(one)
                ? new Outcome.ZeroGrant(position, last.isEmpty() ? Why.NO_QUOTA : Why.QUOTA_USED_UP, tieBreak, cutOff)
                : new Outcome.WaitingList(position, tieBreak, cutOff);
    }

    private Optional<Merit> last(Predicate<Standing.Ranked> which) {
        return main.reversed().stream()
                .filter(which)
                .map(Standing.Ranked::merit)
                .findFirst();
    }

    /** Whether both compete for the seat; a separate group competes only among itself. */
    private boolean couldHaveTheSeatOf(Standing.Ranked one, Standing.Ranked holder) {
        boolean apart = reserved.filter(r -> r.order() == ReserveOrder.SEPARATE).isPresent();
        return apart ? inGroup(one) == inGroup(holder) : seats.get(holder.student()) == Seat.OPEN || inGroup(one);
    }

    private static BigDecimal total(Merit merit) {
        return merit.score().total();
    }
}
