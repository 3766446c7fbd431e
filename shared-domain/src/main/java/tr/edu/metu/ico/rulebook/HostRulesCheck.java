package tr.edu.metu.ico.rulebook;

import java.util.List;
import tr.edu.metu.ico.application.ChoiceRule;
import tr.edu.metu.ico.application.DocumentRule;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.eligibility.EligibilityRule;
import tr.edu.metu.ico.eligibility.EligibilityRule.AcceptanceLetter;
import tr.edu.metu.ico.eligibility.StayRule;

/** What the rules on hosts, their letters and stays must have in common. */
final class HostRulesCheck {
    private HostRulesCheck() {}

    static void check(List<DocumentSlot> slots, Faults faults) {
        faults.atMostOne(EligibilityRule.DoctoralOrPostdoc.class, "DOCTORAL_OR_POSTDOC");
        faults.atMostOne(AcceptanceLetter.class, "ACCEPTANCE_LETTER");
        faults.atMostOne(StayRule.StayDays.class, "STAY_DAYS");
        faults.atMostOne(StayRule.ActivityEndsBefore.class, "ACTIVITY_ENDS_BEFORE");
        faults.atMostOne(StayRule.ActivityBeginsFrom.class, "ACTIVITY_BEGINS_FROM");
        period(faults);
        faults.atMostOne(DocumentRule.LetterPreAdmission.class, "LETTER_PRE_ADMISSION");
        faults.unique(
                "rules", "group", faults.of(StayRule.EligibleCountries.class).map(StayRule.EligibleCountries::group));
        letters(slots, faults);
        hosts(faults);
    }

    /** A period of stays left over from last year would let nobody in; faults of calendar and rules together. */
    static void check(Calendar calendar, Faults faults) {
        faults.of(StayRule.class)
                .filter(rule -> rule instanceof StayRule.ActivityBeginsFrom(var _, var day)
                                && !day.isAfter(calendar.deadlineDay())
                        || rule instanceof StayRule.ActivityEndsBefore(var _, var last)
                                && !last.isAfter(calendar.deadlineDay()))
                .forEach(rule -> faults.fail("rules: day of " + rule.id() + " must be after the day of closesAt"));
    }

    private static void period(Faults faults) {
        faults.of(StayRule.ActivityBeginsFrom.class)
                .filter(from -> faults.of(StayRule.ActivityEndsBefore.class)
                        .anyMatch(end -> !from.day().isBefore(end.day())))
                .forEach(from ->
                        faults.fail("rules: day of " + from.id() + " must be before the day of ACTIVITY_ENDS_BEFORE"));
    }

    private static void letters(List<DocumentSlot> slots, Faults faults) {
        var asked = faults.of(AcceptanceLetter.class).findFirst();
        asked.map(AcceptanceLetter::slot)
                .filter(slot -> slots.stream().noneMatch(one -> one.code().equals(slot)))
                .ifPresent(slot -> faults.fail("rules: slot " + slot + " is not among the slots"));
        faults.of(DocumentRule.class)
                .filter(rule -> asked.isEmpty() && !(rule instanceof DocumentRule.EvidenceDeadline))
                .forEach(rule -> faults.fail(
                        "rules: " + rule.id() + " is about letters, but no ACCEPTANCE_LETTER is asked for"));
    }

    private static void hosts(Faults faults) {
        boolean one = faults.of(ChoiceRule.OneHost.class).findAny().isPresent();
        faults.of(ChoiceRule.class)
                .filter(rule -> one && !(rule instanceof ChoiceRule.OneHost))
                .forEach(rule -> faults.fail("rules: " + rule.id() + " is about choices, but ONE_HOST leaves none"));
    }
}
