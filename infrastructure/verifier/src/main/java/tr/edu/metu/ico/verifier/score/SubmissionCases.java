package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.PenaltyScope;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Proposal;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.selection.WithdrawalRules;
import tr.edu.metu.ico.submission.SubmissionCheck;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** The cases on submissions and withdrawals, and their timing. */
final class SubmissionCases {
    private SubmissionCases() {}

    /** Kind submissionWindow: whether something received at an instant is in time. */
    static ObjectNode window(CallDefinition call, Input input) {
        return newOutcome().put("accepted", call.calendar().accepts(input.instant("receivedAt")));
    }

    /** Kind choices: what is wrong with the list of choices. */
    static ObjectNode choices(CallDefinition call, Input input) {
        var one = new CaseApplication(call, 1);
        one.level = input.has("level") ? input.oneOf("level", StudyLevel.class) : one.level;
        one.choices.addAll(input.texts("choices"));
        var phdOnly = Set.copyOf(input.texts("phdOnly"));
        var partners = input.has("partners") ? input.texts("partners") : one.choices;
        var agreements = Stream.concat(partners.stream(), phdOnly.stream())
                .distinct()
                .map(id -> CaseApplication.agreement(id, "US", phdOnly.contains(id)))
                .toList();
        var problems = SubmissionCheck.problems(call, one.content(), one.applicant(), agreements);
        var outcome = newOutcome().put("valid", problems.isEmpty());
        return problems.isEmpty()
                ? outcome
                : outcome.put("reason", problems.getFirst().code());
    }

    /** Kind languageValidity: whether a score of this exam and day counts. */
    static ObjectNode languageValidity(CallDefinition call, Input input) {
        var score = new LanguageResult(input.text("exam"), input.day("examDate"), new BigDecimal("50"));
        return newOutcome().put("valid", LanguageCheck.problems(call, score).isEmpty());
    }

    /** Kind withdrawalPenalty: whether it is late and what the next application pays. */
    static ObjectNode withdrawal(CallDefinition call, Input input) {
        var at = input.instant("withdrawnAt");
        var published = published(call);
        var placedAt = input.has("placedAt")
                ? input.instant("placedAt")
                : published.publication().orElseThrow().at();
        var limit = WithdrawalRules.limit(call, published, placedAt);
        var timing = WithdrawalRules.timing(published, limit, at);
        var plain = new Withdrawal(
                call.call(),
                new StudentNumber("2500001"),
                at,
                "changed plans",
                timing,
                Optional.empty(),
                Optional.of(WithdrawalRules.penalty(call)),
                Optional.empty());
        var decided = input.flag("forceMajeure", false)
                ? plain.with(new Withdrawal.ForceMajeure(true, "accepted", "officer", at))
                : plain;
        var cycle = input.oneOf("cycle", StudyLevel.class);
        var nextCycle = input.has("nextCycle") ? input.oneOf("nextCycle", StudyLevel.class) : cycle;
        var next = input.text("nextProgram");
        int points = decided.cost()
                .filter(scope -> scope.covers(next, cycle, nextCycle))
                .map(PenaltyScope::points)
                .orElse(0);
        return newOutcome().put("late", timing == Withdrawal.Timing.LATE).put("nextDeduction", points);
    }

    /** The call, published when it was placed. */
    private static Call published(CallDefinition call) {
        var manifest = Sha256.of("manifest");
        var digest = Sha256.of("definition");
        var run = RunId.of(manifest, digest, Sha256.of("code"));
        var key = new PseudonymKey("5a".repeat(32));
        return Call.announced(call.call(), call.programme(), call.calendar(), digest, Set.of("officer", "second"), key)
                .opened()
                .frozen()
                .afterReconciling()
                .sealed(new Call.SealRef(manifest, 0))
                .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                .proposed(Proposal.atOnce(
                        run, "officer", "second", call.calendar().scoreAt()))
                .approved("second", call.calendar().scoreAt())
                .published(call.calendar().scoreAt());
    }
}
