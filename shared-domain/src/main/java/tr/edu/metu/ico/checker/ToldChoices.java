package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.checker.RunChecker.Standings;
import tr.edu.metu.ico.placement.TieBreak;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;

/** What a row must tell of every choice. */
final class ToldChoices {
    private final Standings standings;
    private final SeatPromises seats;
    private final Map<UniversityId, Map<StudentNumber, Integer>> ranksThere = new TreeMap<>();

    ToldChoices(Standings standings, SeatPromises seats) {
        this.standings = standings;
        this.seats = seats;
        for (var one : standings.ranked()) {
            var choices = one.counted().application().content().choices();
            for (int i = 0; i < choices.size(); i++) {
                if (one.counted().stands().get(i) == Counted.Stand.IN_THE_RUNNING) {
                    var there = ranksThere.computeIfAbsent(choices.get(i).university(), _ -> new HashMap<>());
                    there.putIfAbsent(one.student(), there.size() + 1);
                }
            }
        }
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
        var there = seats.lastThere(choice).map(StrictOrder::total);
        if (one.counted().score().isEmpty()) {
            return new ChoiceOutcome(choice, Decision.NOT_RANKED, OptionalInt.empty(), there);
        }
        var stand = one.counted().stands().get(index);
        if (stand != Counted.Stand.IN_THE_RUNNING) {
            return new ChoiceOutcome(choice, closed(stand), OptionalInt.empty(), there);
        }
        var rank = OptionalInt.of(ranksThere.get(choice.university()).get(one.student()));
        int got = SeatPromises.got(one);
        if (index + 1 >= got) {
            var decision = index + 1 == got ? Decision.PLACED : Decision.NOT_NEEDED;
            return new ChoiceOutcome(choice, decision, rank, there);
        }
        var last = seats.lastBefore(choice);
        var cutOff = last.map(StrictOrder::total);
        if (!seats.full(choice)) {
            return new ChoiceOutcome(choice, Decision.COUNTRY_FULL, rank, cutOff);
        }
        var tie = last.flatMap(other -> standings.order().tieBreak(one, other));
        return switch (tie.orElse(null)) {
            case null -> new ChoiceOutcome(choice, Decision.SCORE, rank, cutOff);
            case LOTTERY -> new ChoiceOutcome(choice, Decision.LOT, rank, cutOff);
            case TieBreak element -> new ChoiceOutcome(choice, Decision.TIE, Optional.of(element), rank, cutOff);
        };
    }

    private static Decision closed(Counted.Stand stand) {
        return switch (stand) {
            case NOT_OFFERED -> Decision.NOT_OFFERED;
            case LEVEL -> Decision.LEVEL;
            case PHD_ONLY_COUNTRY -> Decision.PHD_ONLY_COUNTRY;
            case DECLINED -> Decision.DECLINED_BY_DEPARTMENT;
            case IN_THE_RUNNING -> throw new IllegalStateException("is in the running");
        };
    }
}
