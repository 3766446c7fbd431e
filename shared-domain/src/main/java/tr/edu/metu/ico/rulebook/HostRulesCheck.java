package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.announcement.Rule;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.DocumentRule;
import tr.edu.metu.ico.eligibility.EligibilityRule;
import tr.edu.metu.ico.eligibility.EligibilityRule.AcceptanceLetter;
import tr.edu.metu.ico.eligibility.StayRule;

/** What the rules on hosts, their letters and stays must have in common. */
final class HostRulesCheck {
    private HostRulesCheck() {}

    static void check(List<DocumentSlot> slots, List<Rule> rules) {
        DefinitionCheck.atMostOne(rules, EligibilityRule.DoctoralOrPostdoc.class, "DOCTORAL_OR_POSTDOC");
        DefinitionCheck.atMostOne(rules, AcceptanceLetter.class, "ACCEPTANCE_LETTER");
        DefinitionCheck.atMostOne(rules, StayRule.StayDays.class, "STAY_DAYS");
        DefinitionCheck.atMostOne(rules, StayRule.ActivityEndsBefore.class, "ACTIVITY_ENDS_BEFORE");
        DefinitionCheck.atMostOne(rules, DocumentRule.LetterPreAdmission.class, "LETTER_PRE_ADMISSION");
        DefinitionCheck.unique(
                "rules",
                "group",
                DefinitionCheck.of(rules, StayRule.EligibleCountries.class).map(StayRule.EligibleCountries::group));
        letters(slots, rules);
        hosts(rules);
    }

    private static void letters(List<DocumentSlot> slots, List<Rule> rules) {
        var asked = DefinitionCheck.of(rules, AcceptanceLetter.class).findFirst();
        asked.map(AcceptanceLetter::slot)
                .filter(slot -> slots.stream().noneMatch(one -> one.code().equals(slot)))
                .ifPresent(slot -> DefinitionCheck.fail("rules: slot " + slot + " is not among the slots"));
        DefinitionCheck.of(rules, DocumentRule.class)
                .filter(rule -> asked.isEmpty() && !(rule instanceof DocumentRule.EvidenceDeadline))
                .forEach(rule -> DefinitionCheck.fail(
                        "rules: " + rule.id() + " is about letters, but no ACCEPTANCE_LETTER is asked for"));
    }

    private static void hosts(List<Rule> rules) {
        boolean one =
                DefinitionCheck.of(rules, ChoiceRule.OneHost.class).findAny().isPresent();
        DefinitionCheck.of(rules, ChoiceRule.class)
                .filter(rule -> one && !(rule instanceof ChoiceRule.OneHost))
                .forEach(rule ->
                        DefinitionCheck.fail("rules: " + rule.id() + " is about choices, but ONE_HOST leaves none"));
    }
}
