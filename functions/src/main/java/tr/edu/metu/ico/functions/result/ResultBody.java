package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.application.Choice;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalBody;
import tr.edu.metu.ico.result.ChoiceOutcome;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreStep;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * A student's own result. All numbers are points, as decimal numbers.
 *
 * @param pseudonym what the student is called in the call's bundle
 * @param status such as {@code PLACED}; after a withdrawal {@code WITHDRAWN} or {@code WITHDRAWN_LATE}
 * @param broken for an ineligible application, every broken rule
 */
public record ResultBody(
        String call,
        String student,
        String pseudonym,
        Instant publishedAt,
        String run,
        String status,
        Optional<PlacedAt> placedAt,
        Optional<String> reason,
        List<ProblemBody.Line> broken,
        Optional<Integer> rank,
        Optional<ScoreBody> score,
        List<ChoiceBody> choices,
        Optional<WithdrawalBody> withdrawal) {

    /** Where, when and by which preference. */
    public record PlacedAt(String university, String semester, int preference) {}

    /** The score with its derivation. */
    public record ScoreBody(BigDecimal component, BigDecimal language, BigDecimal total, List<StepBody> steps) {}

    /** One step of the derivation with the rule it comes from. */
    public record StepBody(String code, BigDecimal value, String rule, TextBody statement) {}

    /** How one choice went. */
    public record ChoiceBody(
            String university,
            String semester,
            String decision,
            Optional<Integer> rankThere,
            Optional<BigDecimal> cutOff) {}

    static ResultBody of(
            CallDefinition definition,
            Call.Publication publication,
            Pseudonym pseudonym,
            ResultRow row,
            Optional<Withdrawal> withdrawal) {
        return new ResultBody(
                definition.call().value(),
                row.student().value(),
                pseudonym.value(),
                publication.at(),
                publication.run().toString(),
                withdrawal.map(ResultBody::status).orElse(row.outcome().status()),
                row.outcome() instanceof Outcome.Placed(var choice, var preference)
                        ? Optional.of(placed(choice, preference))
                        : Optional.empty(),
                row.outcome() instanceof Outcome.NotApproved(var reason) ? Optional.of(reason) : Optional.empty(),
                row.outcome() instanceof Outcome.Ineligible(var broken)
                        ? broken.stream().map(ProblemBody.Line::of).toList()
                        : List.of(),
                boxed(row.rank()),
                row.score().map(score -> score(definition, score)),
                row.choices().stream().map(ResultBody::choice).toList(),
                withdrawal.map(WithdrawalBody::of));
    }

    private static String status(Withdrawal withdrawal) {
        return withdrawal.timing() == Withdrawal.Timing.LATE ? "WITHDRAWN_LATE" : "WITHDRAWN";
    }

    private static PlacedAt placed(Choice choice, int preference) {
        return new PlacedAt(choice.university().value(), choice.semester().name(), preference);
    }

    private static ScoreBody score(CallDefinition definition, OverallScore score) {
        return new ScoreBody(
                score.component(),
                score.language(),
                score.total(),
                score.steps().stream().map(step -> step(definition, step)).toList());
    }

    private static StepBody step(CallDefinition definition, ScoreStep step) {
        return new StepBody(step.code(), step.value(), step.rule().value(), statement(definition, step.rule()));
    }

    private static TextBody statement(CallDefinition definition, RuleId id) {
        return definition
                .rule(id)
                .map(rule -> TextBody.of(rule.clause().statement()))
                .orElseThrow();
    }

    private static ChoiceBody choice(ChoiceOutcome outcome) {
        return new ChoiceBody(
                outcome.choice().university().value(),
                outcome.choice().semester().name(),
                outcome.decision().name(),
                boxed(outcome.rankThere()),
                outcome.cutOff());
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
}
