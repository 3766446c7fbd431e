package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.application.EvidenceClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.scoring.ScoreStep;
import tr.edu.metu.ico.selection.Candidacy;
import tr.edu.metu.ico.selection.EligibilityCheck;
import tr.edu.metu.ico.selection.Scores;
import tr.edu.metu.ico.verifier.BadInput;

/** The cases on documents: the value of evidence, and which letter counts. */
final class EvidenceCases {
    private EvidenceCases() {}

    /** Kind bonus: the points for a ground, with or without its document. */
    static ObjectNode bonus(CallDefinition call, Input input) {
        var code = input.text("code");
        var relation = input.perhaps("relation");
        var evidence = input.object("evidence");
        var decision = evidence.flatMap(document -> document.perhaps("decision"));
        var storedAt = evidence.map(document -> document.instant("uploadedAt"));
        var bonus = call.bonus(code);
        if (bonus.isEmpty()) {
            return newOutcome().put("points", 0);
        }
        var one = new CaseApplication(call, 1);
        one.choices.add("U1");
        one.claims.add(new EvidenceClaim(
                code, relation.or(() -> bonus.get().relations().stream().findFirst())));
        storedAt.ifPresent(
                at -> one.documents.evidence(bonus.get().slot(), at, decision.flatMap(EvidenceCases::approved)));
        var sealed = one.seal();
        var score =
                new Scores(call, one.input(List.of(CaseApplication.agreement("U1", "US", false)), sealed)).of(sealed);
        int points = score.steps().stream()
                .filter(step -> step.code().equals(code))
                .map(ScoreStep::value)
                .mapToInt(value -> value.intValueExact())
                .sum();
        return newOutcome().put("points", points);
    }

    /** Kind acceptanceLetter: which version counts and whether it supports the application. */
    static ObjectNode letter(CallDefinition call, Input input) {
        var slot = call.terms().eligibility().letters().stream()
                .findFirst()
                .map(EligibilityRule.AcceptanceLetter::slot)
                .orElseThrow(() -> new BadInput("call: asks for no acceptance letter"));
        var one = new CaseApplication(call, 1);
        one.documents.clear(slot);
        input.objects("versions")
                .forEach(version -> one.documents.letter(
                        slot,
                        version.instant("uploadedAt"),
                        version.perhaps("decision").flatMap(EvidenceCases::approved)));
        var candidacy = Candidacy.of(one.applicant(), one.content(), one.documents.all(), call.calendar());
        int effective = one.documents.counting(slot);
        var outcome = newOutcome()
                .put(
                        "eligible",
                        Reasons.of(EligibilityCheck.of(call, candidacy)).isEmpty());
        return effective == 0 ? outcome.putNull("effectiveVersion") : outcome.put("effectiveVersion", effective);
    }

    private static Optional<Boolean> approved(String decision) {
        return switch (decision) {
            case "APPROVED" -> Optional.of(true);
            case "REJECTED" -> Optional.of(false);
            case "PENDING" -> Optional.empty();
            default -> throw new BadInput("decision must be APPROVED, REJECTED or PENDING, not \"" + decision + "\"");
        };
    }
}
