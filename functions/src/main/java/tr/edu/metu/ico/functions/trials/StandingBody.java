package tr.edu.metu.ico.functions.trials;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.comparison.Moved;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.result.GrantDecision;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultWording;

/**
 * The outcome of an application in a result.
 *
 * @param preference number of the choice, counted from 1
 * @param grant      {@code GRANT} or {@code ZERO_GRANT}
 * @param position   on the main list, the waiting list, or among those selected without a grant
 * @param total      points; missing when not ranked
 */
record StandingBody(
        String status,
        TextBody explanation,
        Optional<String> university,
        Optional<String> semester,
        Optional<Integer> preference,
        Optional<String> grant,
        OptionalInt position,
        Optional<BigDecimal> total,
        OptionalInt rank) {

    static StandingBody of(Moved.Standing stand) {
        var placed = stand.outcome().place();
        return new StandingBody(
                stand.outcome().status(),
                TextBody.of(ResultWording.of(stand.outcome())),
                placed.map(Outcome.Placed::choice)
                        .map(choice -> choice.university().value()),
                placed.map(Outcome.Placed::choice).map(Choice::semester).map(Enum::name),
                placed.map(Outcome.Placed::preference),
                stand.outcome().grantWhy().map(GrantDecision.Why::decision),
                stand.outcome().listPosition(),
                stand.total(),
                stand.rank());
    }
}
