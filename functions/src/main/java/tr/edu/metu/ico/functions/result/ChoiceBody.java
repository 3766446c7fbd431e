package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.agreement.PoolScope;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.ResultWording;
import tr.edu.metu.ico.result.WithdrawalWording;

/**
 * The outcome of one choice.
 *
 * @param totalThere missing when it is the overall total
 * @param tieBreak   what decided a {@code TIE}
 * @param pool       missing where all places of the university are in one pool
 */
public record ChoiceBody(
        String university,
        String semester,
        Optional<BigDecimal> totalThere,
        String decision,
        Optional<String> tieBreak,
        OptionalInt rankThere,
        Optional<BigDecimal> cutOff,
        Optional<PoolBody> pool,
        TextBody explanation) {

    /** The pool whose places the choice is about. */
    public record PoolBody(List<String> levels, List<String> semesters) {
        static PoolBody of(PoolScope scope) {
            return new PoolBody(
                    scope.levels().stream().map(Enum::name).toList(),
                    scope.semesters().stream().map(Enum::name).toList());
        }
    }

    /** @param left the wording for a student who has withdrawn */
    static ChoiceBody of(ChoiceOutcome outcome, Optional<WithdrawalWording> left) {
        return new ChoiceBody(
                outcome.choice().university().value(),
                outcome.choice().semester().name(),
                outcome.totalThere(),
                outcome.decision().name(),
                outcome.tieBreak().map(Enum::name),
                outcome.rankThere(),
                outcome.cutOff(),
                outcome.pool().map(PoolBody::of),
                TextBody.of(left.map(wording -> wording.of(outcome)).orElseGet(() -> ResultWording.of(outcome))));
    }
}
