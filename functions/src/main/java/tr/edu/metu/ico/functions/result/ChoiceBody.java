package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ResultWording;

/**
 * How one choice went.
 *
 * @param totalThere missing when it is the overall total
 * @param tieBreak   what decided a {@code TIE}
 */
public record ChoiceBody(
        String university,
        String semester,
        Optional<BigDecimal> totalThere,
        String decision,
        Optional<String> tieBreak,
        Optional<Integer> rankThere,
        Optional<BigDecimal> cutOff,
        TextBody explanation) {

    static ChoiceBody of(ChoiceOutcome outcome) {
        return new ChoiceBody(
                outcome.choice().university().value(),
                outcome.choice().semester().name(),
                outcome.totalThere(),
                outcome.decision().name(),
                outcome.tieBreak().map(Enum::name),
                ResultBody.boxed(outcome.rankThere()),
                outcome.cutOff(),
                TextBody.of(ResultWording.of(outcome)));
    }
}
