package tr.edu.metu.ico.functions.officefiles.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;

/** Why a row is as it is, in a cell: broken rules, the department's reason, or what decided about each choice. */
final class Reasons {

    private static final String NEXT = " | ";

    private Reasons() {}

    /** Empty where the status says everything. */
    static Optional<Text> of(ResultRow row) {
        return switch (row.outcome()) {
            case Outcome.Ineligible(var broken) ->
                joined(broken.stream().map(Reasons::problem).toList());
            case Outcome.Cancelled(var because) -> Optional.of(problem(because));
            case Outcome.NotApproved(var reason) ->
                Optional.of(reason).filter(text -> !text.isBlank()).map(text -> new Text(text, text));
            case Outcome.Placed _, Outcome.NotPlaced _ ->
                joined(row.choices().stream().map(Reasons::choice).toList());
            case Outcome.MainList _, Outcome.WaitingList _, Outcome.ZeroGrant _ -> Optional.empty();
        };
    }

    private static Text problem(Problem problem) {
        var rule = problem.rule().map(RuleId::value).orElse(problem.code()) + ": ";
        return new Text(rule + problem.text().en(), rule + problem.text().tr());
    }

    private static Text choice(ChoiceOutcome choice) {
        var where = choice.choice().university()
                + choice.pool().map(pool -> " (" + pool + ")").orElse("") + ": ";
        var decided = Coded.word("file.choice-", choice.decision()).orElseThrow();
        return new Text(where + decided.en(), where + decided.tr());
    }

    private static Optional<Text> joined(List<Text> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(joined(parts, Text::en), joined(parts, Text::tr)));
    }

    private static String joined(List<Text> parts, Function<Text, String> language) {
        return parts.stream().map(language).collect(Collectors.joining(NEXT));
    }
}
