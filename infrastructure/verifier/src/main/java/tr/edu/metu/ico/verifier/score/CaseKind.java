package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.verifier.BadInput;

/** What each kind of case evaluates. */
final class CaseKind {
    private static final Map<String, BiFunction<CallDefinition, Input, ObjectNode>> KINDS = Map.ofEntries(
            Map.entry("cgpaComponent", ScoreCases::component),
            Map.entry("totalScore", ScoreCases::total),
            Map.entry("bonus", EvidenceCases::bonus),
            Map.entry("deduction", ScoreCases::deduction),
            Map.entry("withdrawalPenalty", SubmissionCases::withdrawal),
            Map.entry("eligibility", EligibilityCases::eligibility),
            Map.entry("choices", SubmissionCases::choices),
            Map.entry("submissionWindow", SubmissionCases::window),
            Map.entry("languageValidity", SubmissionCases::languageValidity),
            Map.entry("languageChoice", LanguageCases::choice),
            Map.entry("placement", PlacementCases::universities),
            Map.entry("raQuota", PlacementCases::list),
            Map.entry("icmGrant", GrantCases::studyPeriod),
            Map.entry("doctoralGrant", GrantCases::traineeship),
            Map.entry("inclusion", GrantCases::inclusion),
            Map.entry("monthsCap", EligibilityCases::monthsCap),
            Map.entry("acceptanceLetter", EvidenceCases::letter),
            Map.entry("activityEnd", EligibilityCases::activityEnd),
            Map.entry("country", EligibilityCases::country));

    private CaseKind() {}

    /** @throws BadInput if the kind or the call is not known, or a field of the input cannot be read */
    static ObjectNode decide(GoldenCase one, Input input) {
        var kind = KINDS.get(one.kind());
        if (kind == null) {
            throw new BadInput("kind must be one of " + new TreeSet<>(KINDS.keySet()) + ", not \"" + one.kind() + "\"");
        }
        return kind.apply(ShippedCalls.of(one.call()), input);
    }
}
