package tr.edu.metu.ico.adapters.json.definition;

import java.util.Map;
import java.util.function.BiFunction;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.rule.Rule;
import tr.edu.metu.ico.rule.ChoiceRule;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.ReviewRule;

/** The kinds of rules on choices, on documents and on the department's review. */
final class ApplicationRules {
    static final Map<String, BiFunction<Clause, Fields, Rule>> KINDS = Map.ofEntries(
            Map.entry("AT_MOST_CHOICES", (clause, f) -> new ChoiceRule.AtMostChoices(clause, f.integer("maximum"))),
            Map.entry("ONLY_CURRENT_LEVEL", (clause, _) -> new ChoiceRule.OnlyCurrentLevel(clause)),
            Map.entry("DEPARTMENT_RESTRICTION", (clause, _) -> new ChoiceRule.DepartmentRestriction(clause)),
            Map.entry("SEMESTER_OFFERED", (clause, _) -> new ChoiceRule.SemesterOffered(clause)),
            Map.entry("HOST_MINIMUM_WARNS", (clause, _) -> new ChoiceRule.HostMinimumWarns(clause)),
            Map.entry("DEPARTMENTAL_REVIEW", (clause, _) -> new ReviewRule.DepartmentalReview(clause)),
            Map.entry("DEPARTMENT_MAY_DECLINE", (clause, _) -> new ReviewRule.DepartmentMayDecline(clause)),
            Map.entry(
                    "PHD_ONLY_COUNTRIES",
                    (clause, f) -> new ChoiceRule.PhdOnlyCountries(clause, f.flag("allowZeroGrant"))),
            Map.entry("PARTNER_LIST_MAY_CHANGE", (clause, _) -> new ChoiceRule.PartnerListMayChange(clause)),
            Map.entry("HOST_NEEDS_OWN_DOCUMENT", (clause, _) -> new ChoiceRule.HostNeedsOwnDocument(clause)),
            Map.entry("ONE_HOST", (clause, _) -> new ChoiceRule.OneHost(clause)),
            Map.entry("LETTER_APPROVAL", (clause, _) -> new DocumentRule.LetterApproval(clause)),
            Map.entry("LETTER_REPLACEABLE", (clause, _) -> new DocumentRule.LetterReplaceable(clause)),
            Map.entry("LETTER_CHECKLIST", (clause, f) -> new DocumentRule.LetterChecklist(clause, f.texts("items"))),
            Map.entry("LETTER_TRAINEE", (clause, _) -> new DocumentRule.LetterTrainee(clause)),
            Map.entry("LETTER_WORDS", (clause, f) -> new DocumentRule.LetterWords(clause, f.texts("words"))),
            Map.entry(
                    "LETTER_PRE_ADMISSION",
                    (clause, f) -> new DocumentRule.LetterPreAdmission(clause, f.flag("sufficient"))),
            Map.entry("EVIDENCE_DEADLINE", (clause, _) -> new DocumentRule.EvidenceDeadline(clause)));

    private ApplicationRules() {}
}
