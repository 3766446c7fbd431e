package tr.edu.metu.ico.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ChoiceOutcome.Decision;
import tr.edu.metu.ico.result.Outcome;

/** Promises P6 to P10, which the rows keep among each other. */
final class SeatPromises {
    private final Map<UniversityId, Agreement> agreements;
    private final StrictOrder order;
    private final List<Judged> all;
    private final List<Judged> ranked;
    private final Map<UniversityId, List<Judged>> seated = new TreeMap<>();
    private final Map<UniversityId, Map<StudentNumber, Integer>> ranksThere = new TreeMap<>();

    SeatPromises(Map<UniversityId, Agreement> agreements, StrictOrder order, List<Judged> all) {
        this.agreements = agreements;
        this.order = order;
        this.all = all;
        ranked = all.stream()
                .filter(one -> one.counted().score().isPresent())
                .sorted(order)
                .toList();
        for (var one : ranked) {
            var choices = one.counted().application().content().choices();
            for (int i = 0; i < choices.size(); i++) {
                if (one.counted().stands().get(i) == Counted.Stand.IN_THE_RUNNING) {
                    var there = ranksThere.computeIfAbsent(choices.get(i).university(), _ -> new HashMap<>());
                    there.putIfAbsent(one.student(), there.size() + 1);
                }
            }
            if (one.row().outcome() instanceof Outcome.Placed(var choice, var _)) {
                seated.computeIfAbsent(choice.university(), _ -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    void check(List<Violation> violations) {
        seatsGiven().forEach((university, given) -> {
            if (given > capacity(university)) {
                var detail = university + " has " + given + " students and " + capacity(university) + " seats";
                violations.add(new Violation("P6", Optional.empty(), detail));
            }
        });
        ranked.forEach(one -> fairness(one, violations));
        for (int i = 0; i < ranked.size(); i++) {
            keep(
                    violations,
                    "P9",
                    ranked.get(i),
                    ranked.get(i).row().rank().equals(OptionalInt.of(i + 1)),
                    "has another rank than its score gives");
        }
        for (var one : all) {
            boolean unranked = one.counted().score().isEmpty();
            keep(violations, "P9", one, !unranked || one.row().rank().isEmpty(), "has a rank and must not be ranked");
            keep(
                    violations,
                    "P10",
                    one,
                    one.row().choices().equals(expected(one)),
                    "is told something else of a choice");
        }
    }

    private Map<UniversityId, Integer> seatsGiven() {
        var given = new TreeMap<UniversityId, Integer>();
        for (var one : all) {
            if (one.row().outcome() instanceof Outcome.Placed(var choice, var _)) {
                given.merge(choice.university(), 1, Integer::sum);
            }
        }
        return given;
    }

    private void fairness(Judged one, List<Violation> violations) {
        var choices = one.counted().application().content().choices();
        for (int i = 0; i < Math.min(got(one) - 1, choices.size()); i++) {
            if (one.counted().stands().get(i) != Counted.Stand.IN_THE_RUNNING) {
                continue;
            }
            var university = choices.get(i).university();
            var there = seated.getOrDefault(university, List.of());
            keep(violations, "P8", one, there.size() >= capacity(university), "wanted a seat that stays free");
            keep(violations, "P7", one, there.isEmpty() || order.compare(one, there.getLast()) > 0, "was passed over");
        }
    }

    /** The preference that was met; past the end when none was. */
    private static int got(Judged one) {
        return one.row().outcome() instanceof Outcome.Placed(var _, var preference) ? preference : Integer.MAX_VALUE;
    }

    private int capacity(UniversityId university) {
        return agreements.containsKey(university) ? agreements.get(university).capacity() : 0;
    }

    private List<ChoiceOutcome> expected(Judged one) {
        var outcomes = new ArrayList<ChoiceOutcome>();
        var choices = one.counted().application().content().choices();
        for (int i = 0; i < choices.size(); i++) {
            var university = choices.get(i).university();
            var last = seated.getOrDefault(university, List.of()).stream().reduce((_, later) -> later);
            var cutOff = last.map(there -> there.counted().score().orElseThrow().total());
            var decision = decision(one, i, last);
            boolean inTheRunning =
                    one.counted().score().isPresent() && one.counted().stands().get(i) == Counted.Stand.IN_THE_RUNNING;
            var rank =
                    inTheRunning ? OptionalInt.of(ranksThere.get(university).get(one.student())) : OptionalInt.empty();
            outcomes.add(new ChoiceOutcome(choices.get(i), decision, rank, cutOff));
        }
        return outcomes;
    }

    private static Decision decision(Judged one, int index, Optional<Judged> last) {
        if (one.counted().score().isEmpty()) {
            return Decision.NOT_RANKED;
        }
        return switch (one.counted().stands().get(index)) {
            case NOT_OFFERED -> Decision.NOT_OFFERED;
            case DECLINED -> Decision.DECLINED_BY_DEPARTMENT;
            case IN_THE_RUNNING -> {
                int got = got(one);
                if (index + 1 >= got) {
                    yield index + 1 == got ? Decision.PLACED : Decision.NOT_NEEDED;
                }
                var total = one.counted().score().orElseThrow().total();
                boolean level = last.filter(there ->
                                there.counted().score().orElseThrow().total().compareTo(total) == 0)
                        .isPresent();
                yield level ? Decision.TIE : Decision.SCORE;
            }
        };
    }

    private static void keep(List<Violation> violations, String promise, Judged one, boolean kept, String detail) {
        if (!kept) {
            violations.add(new Violation(promise, Optional.of(one.student()), detail));
        }
    }
}
