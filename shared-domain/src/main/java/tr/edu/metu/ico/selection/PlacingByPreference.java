package tr.edu.metu.ico.selection;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.IntStream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.PoolId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.placement.Candidate.Bid;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rule.TieBreak;
import tr.edu.metu.ico.selection.Selection.Standing;

/** Seats at universities by score and preference, then the countries' grants among the placed. */
final class PlacingByPreference implements Placing.Rows {
    private final List<TieBreak> chain;
    private final SeatPlan plan;
    private final SortedMap<StudentNumber, Bid> placed;
    private final Map<StudentNumber, GrantDecision> grants;
    private final Map<StudentNumber, Integer> ranks;
    private final Map<PoolId, Map<StudentNumber, Integer>> ranksThere = new HashMap<>();
    private final Map<PoolId, Merit> lastThere = new HashMap<>();
    private final Map<CountryCode, Merit> lastInCountry = new HashMap<>();
    private final Map<PoolId, Integer> taken = new HashMap<>();

    PlacingByPreference(CallDefinition definition, SealedInput input, List<Standing.Ranked> bestFirst) {
        chain = definition.placement().tieBreak();
        plan = SeatPlan.of(definition, input);
        placed = Seating.byPreference(
                bestFirst.stream().map(Standing.Ranked::candidate).toList(), plan, Merit.order(chain));
        grants = Granting.decide(definition, input, plan, bestFirst, placed);
        ranks = Placing.ranks(bestFirst);
        rankThere(bestFirst);
        placed.values().stream()
                .sorted(Comparator.comparing(Bid::merit, Merit.order(chain)))
                .forEach(this::seat);
    }

    private void rankThere(List<Standing.Ranked> ranked) {
        ranked.stream()
                .flatMap(one -> one.candidate().bids().stream().map(bid -> Map.entry(one.student(), bid)))
                .sorted(Comparator.comparing(entry -> entry.getValue().merit(), Merit.order(chain)))
                .forEach(entry -> {
                    var there = ranksThere.computeIfAbsent(entry.getValue().pool(), _ -> new HashMap<>());
                    there.putIfAbsent(entry.getKey(), there.size() + 1);
                });
    }

    private void seat(Bid bid) {
        taken.merge(bid.pool(), 1, Integer::sum);
        lastThere.put(bid.pool(), bid.merit());
        lastInCountry.put(plan.country(bid.university()), bid.merit());
    }

    @Override
    public ResultRow of(Standing.Out out) {
        var choices = out.application().content().choices().stream()
                .map(choice -> notInTheRunning(out.application(), choice, Decision.NOT_RANKED))
                .toList();
        return new ResultRow(
                out.application().student(), out.outcome(), Optional.empty(), OptionalInt.empty(), choices);
    }

    @Override
    public ResultRow of(Standing.Ranked ranked) {
        var student = ranked.student();
        var choices = ranked.application().content().choices();
        var won = Optional.ofNullable(placed.get(student));
        var outcome = won.<Outcome>map(bid -> new Outcome.Placed(
                        choices.get(bid.preference() - 1), bid.preference(), Optional.ofNullable(grants.get(student))))
                .orElseGet(Outcome.NotPlaced::new);
        var outcomes = IntStream.range(0, choices.size())
                .mapToObj(i -> outcome(ranked, i, won))
                .toList();
        return new ResultRow(
                student, outcome, Optional.of(ranked.merit().score()), OptionalInt.of(ranks.get(student)), outcomes);
    }

    private ChoiceOutcome outcome(Standing.Ranked ranked, int index, Optional<Bid> won) {
        var choice = ranked.application().content().choices().get(index);
        var closed = ranked.closed().get(index);
        if (closed.isPresent()) {
            return notInTheRunning(ranked.application(), choice, closed.get());
        }
        var bid = bid(ranked, index + 1);
        var totalThere = Optional.of(total(bid.merit())).filter(total -> !total.equals(total(ranked.merit())));
        var rank = OptionalInt.of(ranksThere.get(bid.pool()).get(ranked.student()));
        int best = won.map(Bid::preference).orElse(Integer.MAX_VALUE);
        if (bid.preference() < best) {
            return refused(choice, bid, totalThere, rank);
        }
        var decision = bid.preference() == best ? Decision.PLACED : Decision.NOT_NEEDED;
        return new ChoiceOutcome(
                choice, totalThere, decision, Optional.empty(), rank, cutOff(bid.pool()), plan.scope(bid.pool()));
    }

    private ChoiceOutcome refused(Choice choice, Bid bid, Optional<BigDecimal> totalThere, OptionalInt rank) {
        var pool = bid.pool();
        var scope = plan.scope(pool);
        if (taken.getOrDefault(pool, 0) < plan.capacity(pool)) {
            var last = Optional.ofNullable(lastInCountry.get(plan.country(pool.university())))
                    .map(PlacingByPreference::total);
            return new ChoiceOutcome(choice, totalThere, Decision.COUNTRY_FULL, Optional.empty(), rank, last, scope);
        }
        var tie = Optional.ofNullable(lastThere.get(pool)).flatMap(last -> Merit.decider(bid.merit(), last, chain));
        var decision = tie.map(element -> element == TieBreak.LOTTERY ? Decision.LOT : Decision.TIE)
                .orElse(Decision.SCORE);
        var reported = tie.filter(_ -> decision == Decision.TIE);
        return new ChoiceOutcome(choice, totalThere, decision, reported, rank, cutOff(pool), scope);
    }

    private ChoiceOutcome notInTheRunning(SealedApplication application, Choice choice, Decision decision) {
        var pool = plan.pool(application.applicant().record().cohort().level(), choice);
        return new ChoiceOutcome(
                choice,
                Optional.empty(),
                decision,
                Optional.empty(),
                OptionalInt.empty(),
                pool.flatMap(this::cutOff),
                pool.flatMap(plan::scope));
    }

    private Optional<BigDecimal> cutOff(PoolId pool) {
        return Optional.ofNullable(lastThere.get(pool)).map(PlacingByPreference::total);
    }

    private static Bid bid(Standing.Ranked ranked, int preference) {
        return ranked.candidate().bids().stream()
                .filter(bid -> bid.preference() == preference)
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal total(Merit merit) {
        return merit.score().total();
    }
}
