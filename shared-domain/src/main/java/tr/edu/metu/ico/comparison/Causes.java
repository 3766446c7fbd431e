package tr.edu.metu.ico.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.scoring.OverallScore;

/** Why a student's result differs: what changed of their own application first, then what changed around it. */
final class Causes {
    private final Surroundings surroundings;

    Causes(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Cause> of(ResultRow before, ResultRow after) {
        var causes = new ArrayList<Cause>();
        conditions(before.outcome(), after.outcome()).ifPresent(causes::add);
        approval(before.outcome(), after.outcome()).ifPresent(causes::add);
        if (before.score().isPresent() && after.score().isPresent()) {
            score(before.score().get(), after.score().get()).ifPresent(causes::add);
            surroundings.of(before, after).forEach(causes::add);
        }
        return causes.isEmpty() ? List.of(new Cause.Others()) : List.copyOf(causes);
    }

    private static Optional<Cause> conditions(Outcome before, Outcome after) {
        var broken = minus(broken(after), broken(before));
        var met = minus(broken(before), broken(after));
        return broken.isEmpty() && met.isEmpty() ? Optional.empty() : Optional.of(new Cause.Conditions(broken, met));
    }

    private static List<Problem> broken(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Ineligible(var broken) -> broken;
            case Outcome.Cancelled(var because) -> List.of(because);
            case Outcome.NotApproved _,
                    Outcome.Placed _,
                    Outcome.NotPlaced _,
                    Outcome.MainList _,
                    Outcome.ZeroGrant _,
                    Outcome.WaitingList _ -> List.of();
        };
    }

    private static List<Problem> minus(List<Problem> all, List<Problem> others) {
        var left = new LinkedHashSet<>(all);
        left.removeAll(List.copyOf(others));
        return List.copyOf(left);
    }

    private static Optional<Cause> approval(Outcome before, Outcome after) {
        var was = refused(before);
        var is = refused(after);
        return was.equals(is) ? Optional.empty() : Optional.of(new Cause.Approval(was, is));
    }

    private static Optional<String> refused(Outcome outcome) {
        return outcome instanceof Outcome.NotApproved(var reason) ? Optional.of(reason) : Optional.empty();
    }

    private static Optional<Cause> score(OverallScore before, OverallScore after) {
        if (before.total().compareTo(after.total()) == 0) {
            return Optional.empty();
        }
        var was = steps(before);
        var is = steps(after);
        var codes = new LinkedHashSet<>(was.keySet());
        codes.addAll(is.keySet());
        var steps = codes.stream()
                .map(code ->
                        new Cause.Step(code, Optional.ofNullable(was.get(code)), Optional.ofNullable(is.get(code))))
                .filter(step -> !Points.same(step.before(), step.after()))
                .toList();
        return Optional.of(new Cause.Score(before.total(), after.total(), steps));
    }

    /** The CGPA and the steps by code, without the total, which is reported separately. */
    private static Map<String, BigDecimal> steps(OverallScore score) {
        var steps = new LinkedHashMap<String, BigDecimal>();
        steps.put("CGPA", score.cgpa());
        score.steps().stream()
                .filter(step -> !step.code().equals("TOTAL"))
                .forEach(step -> steps.merge(step.code(), step.value(), BigDecimal::add));
        return steps;
    }
}
