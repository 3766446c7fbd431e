package tr.edu.metu.ico.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Cgpa;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.EligibilityRule;
import tr.edu.metu.ico.rule.EligibilityRule.CgpaSource;
import tr.edu.metu.ico.rule.ReviewRule;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.StayRule;

/** A call for traineeships of doctoral students and post-docs at one host each. */
public final class TraineeshipCall {
    public static final EligibilityRule.DoctoralOrPostdoc DOCTORAL =
            new EligibilityRule.DoctoralOrPostdoc(SampleCall.clause("S-ELIG-1"), CgpaSource.DOCTORAL_GRADUATION);
    public static final StayRule.MonthsPerLevel CAP =
            new StayRule.MonthsPerLevel(SampleCall.clause("S-ELIG-6"), 12, Set.of("ERASMUS", "DOC"));
    public static final DocumentRule.LetterPreAdmission PRE_ADMISSION =
            new DocumentRule.LetterPreAdmission(SampleCall.clause("S-ELIG-3"), true);
    public static final DocumentRule.LetterApproval APPROVAL =
            new DocumentRule.LetterApproval(SampleCall.clause("S-REV-1"));

    private TraineeshipCall() {}

    public static CallDefinition definition() {
        return with(rules());
    }

    /** The same call with one rule put in the place of another. */
    public static CallDefinition with(Rule old, Rule other) {
        return with(
                rules().stream().map(rule -> rule.equals(old) ? other : rule).toList());
    }

    /** The same call without this rule. */
    public static CallDefinition without(Rule rule) {
        return with(rules().stream().filter(other -> !other.equals(rule)).toList());
    }

    private static CallDefinition with(List<Rule> rules) {
        var slots = new ArrayList<>(SampleCall.slots());
        slots.add(SampleCall.slot("LETTER"));
        return SampleCall.with(slots, rules);
    }

    private static List<Rule> rules() {
        var general = SampleCall.rules().stream()
                .filter(rule -> !(rule instanceof EligibilityRule))
                .filter(rule -> !(rule instanceof ChoiceRule) && !(rule instanceof ReviewRule));
        var own = Stream.<Rule>of(
                DOCTORAL,
                new EligibilityRule.AcceptanceLetter(SampleCall.clause("S-ELIG-2"), "LETTER"),
                PRE_ADMISSION,
                new EligibilityRule.MinimumCgpa(
                        SampleCall.clause("S-ELIG-4"), Set.of(StudyLevel.PHD, StudyLevel.POSTDOC), Cgpa.of("3.00")),
                CAP,
                new StayRule.StayDays(SampleCall.clause("S-DUR-2"), 5, 30),
                new StayRule.ActivityBeginsFrom(SampleCall.clause("S-CAL-4"), LocalDate.parse("2023-12-22")),
                new StayRule.ActivityEndsBefore(SampleCall.clause("S-CAL-5"), LocalDate.parse("2024-09-15")),
                countries("S-COUNTRY-1", "NEAR", "DE", "FR", "GB"),
                countries("S-COUNTRY-2", "FAR", "JP", "GB"),
                new ChoiceRule.OneHost(SampleCall.clause("S-HOST-1")),
                APPROVAL,
                new DocumentRule.LetterReplaceable(SampleCall.clause("S-REV-3")),
                new DocumentRule.LetterChecklist(SampleCall.clause("S-DOC-1"), Set.of("SIGNED", "STAMPED")),
                new DocumentRule.LetterTrainee(SampleCall.clause("S-DOC-2")),
                new DocumentRule.LetterWords(SampleCall.clause("S-DOC-3"), Set.of("research")),
                new DocumentRule.EvidenceDeadline(SampleCall.clause("S-BON-9")));
        return Stream.concat(own, general).toList();
    }

    private static StayRule.EligibleCountries countries(String id, String group, String... codes) {
        return new StayRule.EligibleCountries(
                SampleCall.clause(id),
                group,
                Arrays.stream(codes).map(CountryCode::new).collect(Collectors.toSet()));
    }
}
