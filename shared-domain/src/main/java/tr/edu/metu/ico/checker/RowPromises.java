package tr.edu.metu.ico.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.checker.RunChecker.Judged;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.scoring.OverallScore;

/** Promises P2 to P5, which concern each row by itself. */
final class RowPromises {
    private static final Set<String> STEPS =
            Set.of("COHORT_AVERAGE", "RATIO", "CONVERGENT_FACTOR", "FACTOR", "COMPONENT", "LANGUAGE", "BASE", "TOTAL");

    private final Judged judged;
    private final List<Violation> violations;

    private RowPromises(Judged judged, List<Violation> violations) {
        this.judged = judged;
        this.violations = violations;
    }

    static void check(Judged judged, List<Violation> violations) {
        var promises = new RowPromises(judged, violations);
        promises.cancellation();
        promises.eligibility();
        promises.approval();
        promises.score();
        promises.seat();
    }

    private void cancellation() {
        var reported = judged.row().outcome() instanceof Outcome.Cancelled(var because)
                ? Optional.of(because.rule().map(RuleId::value).orElse("") + " " + because.code())
                : Optional.<String>empty();
        var expected = judged.counted().cancelled();
        keep("P2", reported.equals(expected), "is void by " + expected + " but the row reports " + reported);
    }

    private void eligibility() {
        var reported = new ArrayList<String>();
        if (judged.row().outcome() instanceof Outcome.Ineligible(var broken)) {
            for (Problem problem : broken) {
                reported.add(problem.rule().map(RuleId::value).orElse("") + " " + problem.code());
            }
            keep("P2", !reported.isEmpty(), "is ineligible without a reason");
        }
        Collections.sort(reported);
        var broken = judged.counted().broken();
        keep("P2", reported.equals(broken), "breaks " + broken + " but the row reports " + reported);
    }

    private void approval() {
        boolean refused = judged.counted().cancelled().isEmpty()
                && judged.counted().broken().isEmpty()
                && !judged.counted().approved();
        boolean reported = judged.row().outcome() instanceof Outcome.NotApproved;
        keep("P3", refused == reported, refused ? "is not approved" : "is refused without the department's word");
    }

    private void score() {
        var expected = judged.counted().score();
        var reported = judged.row().score();
        if (judged.counted().mustBeRanked() && expected.isEmpty()) {
            keep("P4", false, "is to be ranked but its inputs make no score");
        } else if (expected.isEmpty() || reported.isEmpty()) {
            keep(
                    "P4",
                    expected.isEmpty() && reported.isEmpty(),
                    "has a score and is not ranked, or the other way round");
        } else {
            keep("P4", same(expected.get(), reported.get()), "has another score than its inputs make");
        }
    }

    private static boolean same(Points.Score expected, OverallScore reported) {
        return equal(expected.total(), reported.total())
                && equal(expected.component(), reported.component())
                && equal(expected.language(), reported.language())
                && equal(expected.cgpa(), reported.cgpa())
                && adjustments(expected).equals(adjustments(reported))
                && step(reported, "COMPONENT")
                        .filter(v -> equal(v, expected.component()))
                        .isPresent()
                && step(reported, "LANGUAGE")
                        .filter(v -> equal(v, expected.language()))
                        .isPresent()
                && step(reported, "TOTAL")
                        .filter(v -> equal(v, expected.total()))
                        .isPresent();
    }

    private static Optional<BigDecimal> step(OverallScore reported, String code) {
        var values = reported.steps().stream()
                .filter(step -> step.code().equals(code))
                .map(step -> step.value())
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /** The reported adjustments by code; a duplicate code counts twice and so never matches. */
    private static Map<String, BigDecimal> adjustments(OverallScore reported) {
        var points = new TreeMap<String, BigDecimal>();
        reported.steps().stream()
                .filter(step -> !STEPS.contains(step.code()))
                .forEach(step -> points.merge(step.code(), step.value().stripTrailingZeros(), BigDecimal::add));
        return points;
    }

    private static Map<String, BigDecimal> adjustments(Points.Score expected) {
        var points = new TreeMap<String, BigDecimal>();
        expected.adjustments()
                .forEach((code, value) ->
                        points.put(code, BigDecimal.valueOf(value).stripTrailingZeros()));
        return points;
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private void seat() {
        if (judged.row().outcome() instanceof Outcome.Placed(var choice, var preference, var _)) {
            var choices = judged.counted().application().content().choices();
            boolean asked = preference >= 1
                    && preference <= choices.size()
                    && choices.get(preference - 1).equals(choice);
            keep("P5", asked, "has a seat that was not asked for at this preference");
            keep(
                    "P5",
                    !asked
                            || judged.counted().stands().get(preference - 1)
                                    == RecountedApplication.ChoiceStatus.IN_THE_RUNNING,
                    "has a seat that is not offered or was declined");
            keep("P5", judged.counted().mustBeRanked(), "has a seat and must not be ranked");
        }
    }

    private void keep(String promise, boolean kept, String detail) {
        if (!kept) {
            violations.add(new Violation(promise, Optional.of(judged.student()), detail));
        }
    }
}
