package tr.edu.metu.ico.functions.site.results;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.adapters.bundle.PublishedRun;
import tr.edu.metu.ico.comparison.CutOff;
import tr.edu.metu.ico.comparison.ListUse;
import tr.edu.metu.ico.comparison.RunDifference;
import tr.edu.metu.ico.comparison.Side;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.Outcome.Seat;
import tr.edu.metu.ico.rule.PlacementRule;
import tr.edu.metu.ico.rule.PlacementRule.RankedSeats;
import tr.edu.metu.ico.rule.PlacementRule.ScoreThenPreference;
import tr.edu.metu.ico.site.ResultsPage.Correction;
import tr.edu.metu.ico.site.ResultsPage.Count;
import tr.edu.metu.ico.site.ResultsPage.Lists;
import tr.edu.metu.ico.site.ResultsPage.StatusChange;

/** The numbers of a published run. */
final class ResultFigures {

    /** From the best news to the worst. */
    private static final List<String> STATUSES = List.of(
            "PLACED",
            "PLACED_WITH_GRANT",
            "PLACED_ZERO_GRANT",
            "MAIN_LIST",
            "SELECTED_ZERO_GRANT",
            "WAITING_LIST",
            "NOT_PLACED",
            "NOT_APPROVED",
            "CANCELLED",
            "INELIGIBLE");

    private ResultFigures() {}

    static List<Count> statuses(PublishedRun run) {
        var counts = side(run).statuses();
        return STATUSES.stream()
                .filter(counts::containsKey)
                .map(status -> new Count(status, counts.get(status)))
                .toList();
    }

    /** The seats of the lists; empty in a call that places by preference. */
    static Optional<Lists> lists(PublishedRun run, PlacementRule.Base placement) {
        return ListUse.of(side(run))
                .map(use -> new Lists(
                        use.seats().isPresent() ? use.seats() : announced(placement),
                        use.reserved(),
                        CutOff.of(use.cutOff(), seated(run, Seat.OPEN)),
                        CutOff.of(use.reservedCutOff(), seated(run, Seat.RESERVED))));
    }

    /** What the later of two publications changed, in numbers alone. */
    static Correction correction(int number, Instant at, PublishedRun before, PublishedRun after) {
        var difference = RunDifference.between(side(before), side(after));
        return new Correction(
                number,
                at,
                difference.movements().entrySet().stream()
                        .map(moved -> new Count(moved.getKey().name(), moved.getValue()))
                        .toList(),
                statusChanges(side(before).statuses(), side(after).statuses()));
    }

    private static List<StatusChange> statusChanges(Map<String, Integer> before, Map<String, Integer> after) {
        return STATUSES.stream()
                .map(status -> new StatusChange(status, before.getOrDefault(status, 0), after.getOrDefault(status, 0)))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    private static OptionalInt announced(PlacementRule.Base placement) {
        return switch (placement) {
            case RankedSeats ranked -> OptionalInt.of(ranked.seats());
            case ScoreThenPreference _ -> OptionalInt.empty();
        };
    }

    private static int seated(PublishedRun run, Seat kind) {
        return (int) run.rows().stream()
                .filter(row -> row.outcome() instanceof Outcome.MainList(var _, var seat, var _) && seat == kind)
                .count();
    }

    private static Side side(PublishedRun run) {
        return Side.of(run.agreements(), run.quotas(), run.rows());
    }
}
