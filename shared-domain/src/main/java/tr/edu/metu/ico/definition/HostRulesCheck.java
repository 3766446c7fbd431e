package tr.edu.metu.ico.definition;

import java.time.LocalDate;
import java.util.List;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.rule.DocumentRule;
import tr.edu.metu.ico.rule.StayRule;

/** Consistency of the rules on hosts, letters and stays. */
final class HostRulesCheck {
    private HostRulesCheck() {}

    static void check(List<DocumentSlot> slots, Faults faults) {
        faults.atMostOne(faults.terms().eligibility().doctoral(), "DOCTORAL_OR_POSTDOC");
        faults.atMostOne(faults.terms().eligibility().letters(), "ACCEPTANCE_LETTER");
        faults.atMostOne(faults.terms().eligibility().stays().days(), "STAY_DAYS");
        faults.atMostOne(faults.terms().eligibility().stays().ends(), "ACTIVITY_ENDS_BEFORE");
        faults.atMostOne(faults.terms().eligibility().stays().begins(), "ACTIVITY_BEGINS_FROM");
        period(faults);
        faults.atMostOne(faults.terms().documents().preAdmission(), "LETTER_PRE_ADMISSION");
        faults.unique(
                "rules",
                "group",
                faults.terms().eligibility().stays().countries().stream().map(StayRule.EligibleCountries::group));
        letters(slots, faults);
        hosts(faults);
    }

    /** A period of stays left over from last year would let nobody in; faults of calendar and rules together. */
    static void check(Calendar calendar, Faults faults) {
        faults.terms().eligibility().stays().all().forEach(rule -> {
            switch (rule) {
                case StayRule.ActivityBeginsFrom from -> afterDeadline(from, from.day(), calendar, faults);
                case StayRule.ActivityEndsBefore end -> afterDeadline(end, end.day(), calendar, faults);
                case StayRule.MonthsPerLevel _, StayRule.StayDays _, StayRule.EligibleCountries _ -> {}
            }
        });
    }

    private static void afterDeadline(StayRule rule, LocalDate day, Calendar calendar, Faults faults) {
        if (!day.isAfter(calendar.deadlineDay())) {
            var given = ShownTime.of(day);
            var deadline = ShownTime.of(calendar.deadlineDay());
            faults.fail(
                    rule,
                    "day",
                    "day of " + rule.id() + " must be after the day of calendar.closesAt (" + deadline.en()
                            + "), but is " + given.en() + ".",
                    rule.id() + " kuralının day alanı calendar.closesAt gününden (" + deadline.tr()
                            + ") sonra olmalıdır; verilen değer: " + given.tr() + ".");
        }
    }

    private static void period(Faults faults) {
        faults.terms()
                .eligibility()
                .stays()
                .begins()
                .forEach(from -> faults.terms().eligibility().stays().ends().stream()
                        .filter(end -> !from.day().isBefore(end.day()))
                        .findFirst()
                        .ifPresent(
                                end -> beforeTheEnd(from, ShownTime.of(from.day()), ShownTime.of(end.day()), faults)));
    }

    private static void beforeTheEnd(StayRule.ActivityBeginsFrom from, Text begin, Text end, Faults faults) {
        faults.fail(
                from,
                "day",
                "day of " + from.id() + " (" + begin.en() + ") must be before the day of ACTIVITY_ENDS_BEFORE ("
                        + end.en() + ").",
                from.id() + " kuralının day alanı (" + begin.tr() + "), ACTIVITY_ENDS_BEFORE kuralının gününden ("
                        + end.tr() + ") önce olmalıdır.");
    }

    private static void letters(List<DocumentSlot> slots, Faults faults) {
        var asked = faults.terms().eligibility().letters().stream().findFirst();
        asked.ifPresent(letter -> DefinitionCheck.slot(letter, letter.slot(), slots, faults));
        faults.terms().documents().all().stream()
                .filter(rule -> asked.isEmpty() && isOnLetters(rule))
                .forEach(rule -> faults.fail(
                        rule,
                        rule.id() + " is about the letter of the host, but the call asks for none. Add a rule of kind"
                                + " ACCEPTANCE_LETTER or remove " + rule.id() + ".",
                        rule.id()
                                + " kabul mektubuyla ilgilidir; oysa çağrı mektup istemiyor. ACCEPTANCE_LETTER türünde"
                                + " bir kural ekleyin ya da " + rule.id() + " kuralını çıkarın."));
    }

    private static boolean isOnLetters(DocumentRule rule) {
        return switch (rule) {
            case DocumentRule.LetterApproval _,
                    DocumentRule.LetterReplaceable _,
                    DocumentRule.LetterChecklist _,
                    DocumentRule.LetterTrainee _,
                    DocumentRule.LetterWords _,
                    DocumentRule.LetterPreAdmission _ -> true;
            case DocumentRule.EvidenceDeadline _ -> false;
        };
    }

    private static void hosts(Faults faults) {
        var oneHost = faults.terms().choices().oneHost();
        faults.terms().choices().all().stream()
                .filter(rule -> !oneHost.isEmpty() && !oneHost.contains(rule))
                .forEach(rule -> faults.fail(
                        rule,
                        rule.id() + " is about choices, but with ONE_HOST there are none. Remove one of the two rules.",
                        rule.id() + " tercihlerle ilgilidir; oysa ONE_HOST varken tercih yapılmaz. İki kuraldan birini"
                                + " çıkarın."));
    }
}
