package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.checker.RunChecker.Standings;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.rule.TieBreak;

/** What a row must report about every choice. */
final class ReportedChoices {
    private final Standings standings;
    private final SeatPromises seats;
    private final Map<PoolId, Map<StudentNumber, Integer>> ranksThere = new TreeMap<>();

    ReportedChoices(Standings standings, SeatPromises seats) {
        this.standings = standings;
        this.seats = seats;
        var bids = new TreeMap<PoolId, List<Bid>>();
        for (var one : standings.ranked()) {
            var choices = one.counted().application().content().choices();
            for (int i = 0; i < choices.size(); i++) {
                if (one.counted().stands().get(i) == RecountedApplication.ChoiceStatus.IN_THE_RUNNING) {
                    bids.computeIfAbsent(seats.pool(one, choices.get(i)), _ -> new ArrayList<>())
                            .add(Bid.at(one, i));
                }
            }
        }
        bids.forEach((pool, there) -> {
            there.sort(standings.order());
            var ranks = ranksThere.computeIfAbsent(pool, _ -> new HashMap<>());
            there.forEach(bid -> ranks.putIfAbsent(bid.judged().student(), ranks.size() + 1));
        });
    }

    List<ChoiceOutcome> expected(Judged one) {
        var outcomes = new ArrayList<ChoiceOutcome>();
        for (int i = 0; i < one.counted().stands().size(); i++) {
            outcomes.add(expected(one, i));
        }
        return outcomes;
    }

    private ChoiceOutcome expected(Judged one, int index) {
        var choice = one.counted().application().content().choices().get(index);
        var there = seats.lastThere(one, choice).map(Bid::total);
        var pool = seats.scopeShown(one, choice);
        if (one.counted().score().isEmpty()) {
            return notInTheRunning(choice, Decision.NOT_RANKED, there, pool);
        }
        var stand = one.counted().stands().get(index);
        if (stand != RecountedApplication.ChoiceStatus.IN_THE_RUNNING) {
            return notInTheRunning(choice, closed(stand), there, pool);
        }
        var rank = OptionalInt.of(ranksThere.get(seats.pool(one, choice)).get(one.student()));
        var bid = Bid.at(one, index);
        var own = Optional.of(bid.total())
                .filter(total -> !total.equals(Bid.overall(one).total()));
        int got = SeatPromises.got(one);
        if (index + 1 >= got) {
            var decision = index + 1 == got ? Decision.PLACED : Decision.NOT_NEEDED;
            return new ChoiceOutcome(choice, own, decision, Optional.empty(), rank, there, pool);
        }
        var last = seats.lastBefore(one, choice);
        boolean full = seats.full(one, choice);
        var tie = full ? last.flatMap(other -> standings.order().tieBreak(bid, other)) : Optional.<TieBreak>empty();
        var decision = !full
                ? Decision.COUNTRY_FULL
                : switch (tie.orElse(null)) {
                    case null -> Decision.SCORE;
                    case LOTTERY -> Decision.LOT;
                    case CGPA_COMPONENT, LANGUAGE, CGPA -> Decision.TIE;
                };
        return new ChoiceOutcome(
                choice,
                own,
                decision,
                tie.filter(element -> element != TieBreak.LOTTERY),
                rank,
                last.map(Bid::total),
                pool);
    }

    private static ChoiceOutcome notInTheRunning(
            Choice choice, Decision decision, Optional<BigDecimal> cutOff, Optional<PoolScope> pool) {
        return new ChoiceOutcome(
                choice, Optional.empty(), decision, Optional.empty(), OptionalInt.empty(), cutOff, pool);
    }

    private static Decision closed(RecountedApplication.ChoiceStatus stand) {
        return switch (stand) {
            case PARTNER_REMOVED -> Decision.PARTNER_REMOVED;
            case NOT_OFFERED -> Decision.NOT_OFFERED;
            case LEVEL -> Decision.LEVEL;
            case PHD_ONLY_COUNTRY -> Decision.PHD_ONLY_COUNTRY;
            case DECLINED -> Decision.DECLINED_BY_DEPARTMENT;
            case IN_THE_RUNNING -> throw new IllegalStateException("is in the running");
        };
    }
}
