package tr.edu.metu.ico.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.placement.PlacementRule;
import tr.edu.metu.ico.placement.ReserveOrder;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.Selection.Standing;

/** A main list and a waiting list out of one ranking; choices play no part. */
final class PlacingByRank implements Placing.Rows {
    private final PlacementRule.RankedSeats rule;
    private final Optional<PlacementRule.ReservedSeats> reserved;
    private final Map<StudentNumber, Integer> ranks;
    private final Map<StudentNumber, Seat> seats = new HashMap<>();
    private final List<Standing.Ranked> main;
    private final Map<StudentNumber, Integer> positions = new HashMap<>();

    PlacingByRank(
            CallDefinition definition,
            PlacementRule.RankedSeats rule,
            SealedInput input,
            List<Standing.Ranked> bestFirst) {
        this.rule = rule;
        reserved = definition.first(PlacementRule.ReservedSeats.class);
        ranks = Placing.ranks(bestFirst);
        var given = Seating.inOneList(
                bestFirst.stream().map(this::inGroup).toList(),
                QuotaCheck.seats(rule, input),
                QuotaCheck.reserve(definition, input));
        for (int i = 0; i < given.size(); i++) {
            var student = bestFirst.get(i).student();
            given.get(i).ifPresent(seat -> seats.put(student, seat));
        }
        main = number(bestFirst, one -> seats.containsKey(one.student()));
        number(bestFirst, one -> !seats.containsKey(one.student()));
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
        var last = last(holder -> couldHaveTheSeatOf(one, holder));
        return new Outcome.WaitingList(
                position,
                last.flatMap(merit -> Merit.decider(one.merit(), merit, rule.tieBreak())),
                last.map(PlacingByRank::total));
    }

    private Optional<Merit> last(Predicate<Standing.Ranked> which) {
        return main.reversed().stream()
                .filter(which)
                .map(Standing.Ranked::merit)
                .findFirst();
    }

    /** Whether both compete for the seat; a group that is kept apart competes only among itself. */
    private boolean couldHaveTheSeatOf(Standing.Ranked one, Standing.Ranked holder) {
        boolean apart = reserved.filter(r -> r.order() == ReserveOrder.SEPARATE).isPresent();
        return apart ? inGroup(one) == inGroup(holder) : seats.get(holder.student()) == Seat.OPEN || inGroup(one);
    }

    private static BigDecimal total(Merit merit) {
        return merit.score().total();
    }
}
