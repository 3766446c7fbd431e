package tr.edu.metu.ico.functions.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tr.edu.metu.ico.announcement.RuleId;
import tr.edu.metu.ico.applicant.Pseudonym;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.ObjectionWindow;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.withdrawal.WithdrawalBody;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.ResultWording;
import tr.edu.metu.ico.result.WithdrawalWording;
import tr.edu.metu.ico.rule.Rounding;
import tr.edu.metu.ico.rule.ScoringRule;
import tr.edu.metu.ico.scoring.DerivationLine;
import tr.edu.metu.ico.scoring.OverallScore;
import tr.edu.metu.ico.scoring.ScoreDerivation;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/**
 * A student's own result. All numbers are points, as decimal numbers.
 *
 * @param pseudonym the student's pseudonym in the call's bundle; left out with the grounds, which the bundle lists next
 *                  to it
 * @param objectionsUntil deadline for objections; absent when none are accepted
 * @param finalSince absent while objections may still lead to a correction
 * @param publishedAt when the current result was published
 * @param change what a correction changed; absent for a result that no correction has changed
 * @param status such as {@code PLACED}; after a withdrawal {@code WITHDRAWN} or {@code WITHDRAWN_LATE}
 * @param explanation the status in sentences
 * @param placedAt    absent after a withdrawal, as are the grant and the place on a list
 * @param gaveBack    where a student was placed who has withdrawn
 * @param withdrawUntil for a placed student: withdrawals from then on are late; later than in the calendar for a place
 *                      that was published late
 * @param mobility how far the mobility has come since; for a student who has a place
 * @param broken for an ineligible application, every broken rule; for a cancelled one, what cancelled it
 */
public record ResultBody(
        String call,
        String student,
        Optional<String> pseudonym,
        Instant publishedAt,
        Optional<Instant> objectionsUntil,
        Optional<Instant> finalSince,
        Optional<ChangeBody> change,
        String run,
        String status,
        TextBody explanation,
        Optional<PlacedAt> placedAt,
        Optional<PlacedAt> gaveBack,
        Optional<GrantBody> grant,
        Optional<ListBody> list,
        Optional<String> reason,
        List<ProblemBody.Line> broken,
        OptionalInt rank,
        Optional<ScoreBody> score,
        List<ChoiceBody> choices,
        Optional<Instant> withdrawUntil,
        Optional<MobilityBody> mobility,
        Optional<WithdrawalBody> withdrawal) {

    /** The university, the time and the preference. */
    public record PlacedAt(String university, String semester, int preference) {
        static PlacedAt of(Outcome.Placed placed) {
            var choice = placed.choice();
            return new PlacedAt(choice.university().value(), choice.semester().name(), placed.preference());
        }
    }

    /**
     * A score.
     *
     * @param steps how the total is computed, with every ground for additional points; for the student and entitled
     *              officers only (INV-23), as are the parts that reveal the points
     */
    public record ScoreBody(
            Optional<BigDecimal> component,
            Optional<BigDecimal> language,
            BigDecimal total,
            Optional<List<StepBody>> steps) {

        private ScoreBody totalOnly() {
            return new ScoreBody(Optional.empty(), Optional.empty(), total, Optional.empty());
        }
    }

    /**
     * One step of the derivation with the rule it comes from.
     *
     * @param operation how the value is computed, such as {@code 3.15 / 2.89}; absent for inputs
     * @param rounding  how it is rounded; absent where it is exact
     * @param text      the whole step on one line, for checking with a calculator
     */
    public record StepBody(
            String code,
            BigDecimal value,
            Optional<String> operation,
            Optional<String> rounding,
            String rule,
            String place,
            TextBody text,
            TextBody statement) {}

    static ResultBody of(
            CallDefinition definition,
            Call.Publication publication,
            Standing standing,
            Pseudonym pseudonym,
            ResultRow row,
            Optional<Instant> withdrawUntil,
            Optional<MobilityBody> mobility,
            Optional<WithdrawalWording> left) {
        var outcome = row.outcome();
        boolean holds = left.isEmpty();
        var place = outcome.place().map(PlacedAt::of);
        return new ResultBody(
                definition.call().value(),
                row.student().value(),
                Optional.of(pseudonym.value()),
                standing.since(),
                publication.objections().map(ObjectionWindow::until),
                publication.finalSince(),
                standing.change(),
                publication.run().toString(),
                left.map(wording -> status(wording.withdrawal())).orElse(outcome.status()),
                TextBody.of(left.map(wording -> wording.of(outcome)).orElseGet(() -> ResultWording.of(outcome))),
                place.filter(_ -> holds),
                place.filter(_ -> !holds),
                GrantBody.of(outcome).filter(_ -> holds),
                ListBody.of(outcome).filter(_ -> holds),
                outcome instanceof Outcome.NotApproved(var reason) ? Optional.of(reason) : Optional.empty(),
                broken(outcome),
                row.rank(),
                row.score().map(score -> score(definition, score)),
                row.choices().stream()
                        .map(choice -> ChoiceBody.of(choice, left))
                        .toList(),
                withdrawUntil,
                mobility.filter(_ -> holds),
                left.map(WithdrawalWording::withdrawal).map(WithdrawalBody::of));
    }

    /**
     * The same for an officer who may not see grounds: only the total of the score, and no cause that names a part of
     * it.
     */
    ResultBody withoutGrounds() {
        return new ResultBody(
                call,
                student,
                Optional.empty(),
                publishedAt,
                objectionsUntil,
                finalSince,
                change.map(ChangeBody::withoutCauses),
                run,
                status,
                explanation,
                placedAt,
                gaveBack,
                grant,
                list,
                reason,
                broken,
                rank,
                score.map(ScoreBody::totalOnly),
                choices,
                withdrawUntil,
                mobility,
                withdrawal);
    }

    private static List<ProblemBody.Line> broken(Outcome outcome) {
        if (outcome instanceof Outcome.Cancelled(var because)) {
            return List.of(ProblemBody.Line.of(because));
        }
        return outcome instanceof Outcome.Ineligible(var broken)
                ? broken.stream().map(ProblemBody.Line::of).toList()
                : List.of();
    }

    private static String status(Withdrawal withdrawal) {
        return withdrawal.timing() == Withdrawal.Timing.LATE ? "WITHDRAWN_LATE" : "WITHDRAWN";
    }

    private static ScoreBody score(CallDefinition definition, OverallScore score) {
        return new ScoreBody(
                Optional.of(score.component()),
                Optional.of(score.language()),
                score.total(),
                Optional.of(ScoreDerivation.of(definition.formula(), score, id -> rule(definition, id)).stream()
                        .map(line -> step(definition, line))
                        .toList()));
    }

    private static StepBody step(CallDefinition definition, DerivationLine line) {
        return new StepBody(
                line.code(),
                line.value(),
                line.operation(),
                line.rounding().map(Rounding::name),
                line.rule().value(),
                line.place(),
                TextBody.of(line.text()),
                TextBody.of(rule(definition, line.rule()).clause().statement()));
    }

    private static ScoringRule rule(CallDefinition definition, RuleId id) {
        return definition.terms().scoring().all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
