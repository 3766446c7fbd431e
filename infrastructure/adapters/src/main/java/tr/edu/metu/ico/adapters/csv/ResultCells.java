package tr.edu.metu.ico.adapters.csv;

import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** The cells of the result file for seat, grant and reasons. */
final class ResultCells {

    private static final String NEXT = " | ";

    private ResultCells() {}

    static Seat seat(Outcome outcome) {
        return outcome instanceof Outcome.Placed(var choice, var preference, var _)
                ? new Seat(choice.university().value(), choice.semester().name(), Integer.toString(preference))
                : new Seat("", "", "");
    }

    static ListPlace list(Outcome outcome) {
        var position = outcome.listPosition();
        return new ListPlace(
                position.isPresent() ? Integer.toString(position.getAsInt()) : "",
                outcome instanceof Outcome.MainList(var _, var seat, var _) ? seat.name() : "");
    }

    /** The decision and why, such as {@code ZERO_GRANT VOLUNTEER}. */
    static String grant(Outcome outcome) {
        return outcome.grantWhy().map(why -> why.decision() + " " + why).orElse("");
    }

    static String reasons(ResultRow row) {
        return switch (row.outcome()) {
            case Outcome.Ineligible(var broken) ->
                broken.stream().map(ResultCells::reason).collect(Collectors.joining(NEXT));
            case Outcome.Cancelled(var because) -> reason(because);
            case Outcome.NotApproved(var reason) -> reason;
            case Outcome.Placed _, Outcome.NotPlaced _ -> choices(row.choices());
            case Outcome.MainList _, Outcome.WaitingList _, Outcome.ZeroGrant _ -> "";
        };
    }

    private static String reason(Problem problem) {
        return problem.rule().map(RuleId::value).orElse(problem.code()) + ": "
                + problem.text().en();
    }

    private static String choices(List<ChoiceOutcome> choices) {
        return choices.stream()
                .map(choice -> choice.choice().university()
                        + choice.pool().map(pool -> " (" + pool + ")").orElse("") + " " + choice.decision()
                        + choice.tieBreak().map(element -> " " + element).orElse(""))
                .collect(Collectors.joining(NEXT));
    }

    record ListPlace(String position, String seat) {}

    record Seat(String university, String semester, String preference) {}
}
