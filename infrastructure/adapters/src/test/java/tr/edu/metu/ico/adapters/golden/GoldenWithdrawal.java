package tr.edu.metu.ico.adapters.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.PseudonymKey;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.WithdrawalRules;
import tr.edu.metu.ico.withdrawal.Withdrawal;

/** A withdrawal as a golden case describes it, from a call published on 2 January 2024. */
final class GoldenWithdrawal {
    private static final Instant PUBLISHED = Instant.parse("2024-01-02T07:00:00Z");

    private GoldenWithdrawal() {}

    static Map<String, String> of(CallDefinition definition, JsonNode input) {
        var at = OffsetDateTime.parse(input.get("withdrawnAt").textValue()).toInstant();
        var timing = WithdrawalRules.timing(published(definition), at);
        var withdrawal = new Withdrawal(
                definition.call(), new StudentNumber("2500001"), at, "changed plans", timing, Optional.empty());
        var decided = input.get("forceMajeure").booleanValue()
                ? withdrawal.with(new Withdrawal.ForceMajeure(true, "accepted", "officer", at))
                : withdrawal;
        int deduction = WithdrawalRules.nextDeduction(
                definition,
                decided,
                input.get("nextProgram").textValue(),
                StudyLevel.valueOf(input.get("cycle").textValue()),
                StudyLevel.valueOf(input.get("nextCycle").textValue()));
        return Map.of("late", "" + (timing == Withdrawal.Timing.LATE), "nextDeduction", "" + deduction);
    }

    private static Call published(CallDefinition definition) {
        var manifest = Sha256.of("manifest");
        var sum = Sha256.of("definition");
        var run = RunId.of(manifest, sum, Sha256.of("code"));
        return Call.announced(definition.call(), definition.programme(), definition.calendar(), sum, Set.of("officer"), new PseudonymKey("5a".repeat(32)))
                .opened()
                .frozen()
                .afterReconciling()
                .sealed(new Call.SealRef(manifest, 0))
                .withRun(new Call.RunRef(run, manifest, Sha256.of("rows"), 0))
                .published(run, PUBLISHED, "officer");
    }
}
