package tr.edu.metu.ico.rulebook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.placement.Candidate.Bid;
import tr.edu.metu.ico.placement.DeferredAcceptance;
import tr.edu.metu.ico.placement.Merit;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.Selection.Standing;

/** The placement of the ranked applications, and the rows that tell everybody how it went. */
final class Placing {
    private final List<Standing> standings;
    private final SortedMap<StudentNumber, Bid> placed;
    private final Map<StudentNumber, Integer> ranks = new HashMap<>();
    private final Map<UniversityId, Map<StudentNumber, Integer>> ranksThere = new HashMap<>();
    private final Map<UniversityId, BigDecimal> cutOffs = new HashMap<>();

    Placing(CallDefinition definition, SealedInput input, List<Standing> standings) {
        this.standings = standings;
        var order = Merit.order(definition.placement().tieBreak());
        var ranked = standings.stream()
                .filter(Standing.Ranked.class::isInstance)
                .map(Standing.Ranked.class::cast)
                .sorted(Comparator.comparing(Standing.Ranked::merit, order))
                .toList();
        var capacities =
                input.agreements().stream().collect(Collectors.toMap(Agreement::university, Agreement::capacity));
        placed = DeferredAcceptance.place(
                ranked.stream().map(Standing.Ranked::candidate).toList(), capacities, order);
        ranked.forEach(this::count);
        placed.values().stream()
                .sorted(Comparator.comparing(Bid::merit, order))
                .forEach(
                        bid -> cutOffs.put(bid.university(), bid.merit().score().total()));
    }

    private void count(Standing.Ranked ranked) {
        var student = ranked.application().student();
        ranks.put(student, ranks.size() + 1);
        for (var bid : ranked.candidate().bids()) {
            var there = ranksThere.computeIfAbsent(bid.university(), _ -> new HashMap<>());
            there.putIfAbsent(student, there.size() + 1);
        }
    }

    List<ResultRow> rows() {
        return standings.stream()
                .map(standing -> switch (standing) {
                    case Standing.Out out -> row(out);
                    case Standing.Ranked ranked -> row(ranked);
                })
                .toList();
    }

    private ResultRow row(Standing.Out out) {
        var choices = out.application().content().choices().stream()
                .map(choice -> outcome(choice, Decision.NOT_RANKED, OptionalInt.empty()))
                .toList();
        return new ResultRow(
                out.application().student(), out.outcome(), Optional.empty(), OptionalInt.empty(), choices);
    }

    private ResultRow row(Standing.Ranked ranked) {
        var student = ranked.application().student();
        var choices = ranked.application().content().choices();
        var won = Optional.ofNullable(placed.get(student));
        var outcome = won.<Outcome>map(bid -> new Outcome.Placed(choices.get(bid.preference() - 1), bid.preference()))
                .orElseGet(Outcome.NotPlaced::new);
        var outcomes = IntStream.range(0, choices.size())
                .mapToObj(i -> outcome(ranked, i, won))
                .toList();
        return new ResultRow(
                student, outcome, Optional.of(ranked.merit().score()), OptionalInt.of(ranks.get(student)), outcomes);
    }

    private ChoiceOutcome outcome(Standing.Ranked ranked, int index, Optional<Bid> won) {
        var choice = ranked.application().content().choices().get(index);
        return switch (ranked.closed().get(index)) {
            case NOT_OFFERED -> outcome(choice, Decision.NOT_OFFERED, OptionalInt.empty());
            case DECLINED -> outcome(choice, Decision.DECLINED_BY_DEPARTMENT, OptionalInt.empty());
            case NO -> {
                int rank = ranksThere
                        .get(choice.university())
                        .get(ranked.application().student());
                yield outcome(choice, decision(ranked, index + 1, won), OptionalInt.of(rank));
            }
        };
    }

    private Decision decision(Standing.Ranked ranked, int preference, Optional<Bid> won) {
        int best = won.map(Bid::preference).orElse(Integer.MAX_VALUE);
        if (preference == best) {
            return Decision.PLACED;
        }
        if (preference > best) {
            return Decision.NOT_NEEDED;
        }
        var university =
                ranked.application().content().choices().get(preference - 1).university();
        var total = ranked.merit().score().total();
        return total.equals(cutOffs.get(university)) ? Decision.TIE : Decision.SCORE;
    }

    private ChoiceOutcome outcome(Choice choice, Decision decision, OptionalInt rankThere) {
        return new ChoiceOutcome(choice, decision, rankThere, Optional.ofNullable(cutOffs.get(choice.university())));
    }
}
