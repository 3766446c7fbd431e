package tr.edu.metu.ico.definition;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.rule.LanguageRule;

/** Consistency of the rules on English scores, with each other and with the calendar. */
final class LanguageRulesCheck {
    private LanguageRulesCheck() {}

    /** Contradictions among the rules. */
    static void check(Faults faults) {
        faults.atMostOne(faults.terms().language().conversion(), "CONVERSION");
        faults.atMostOne(faults.terms().language().minimum(), "LANGUAGE_MINIMUM");
        faults.atMostOne(faults.terms().language().inCall(), "EXAM_IN_CALL");
        onlyWithExam(faults).forEach((name, kind) -> faults.atMostOne(kind, name));
        faults.terms().language().inCall().stream()
                .findFirst()
                .ifPresentOrElse(exam -> exam(exam, faults), () -> withoutExam(faults));
    }

    private static SortedMap<String, List<? extends LanguageRule>> onlyWithExam(Faults faults) {
        var language = faults.terms().language();
        return new TreeMap<>(Map.of(
                "EXAM_ABSENCE", language.absence(),
                "ABSENCE_PETITION", language.petition(),
                "EXAM_ONCE_A_YEAR", language.onceAYear(),
                "EXAM_SEATS", language.seats()));
    }

    /** Contradictions between calendar and exam. */
    static void check(Calendar calendar, Faults faults) {
        faults.terms().language().inCall().stream().findFirst().ifPresent(exam -> exam(exam, calendar, faults));
    }

    /** The exam lies between the closing and the scoring, which waits for its results. */
    private static void exam(LanguageRule.ExamInCall exam, Calendar calendar, Faults faults) {
        var day = ShownTime.of(exam.day());
        if (!exam.day().isAfter(calendar.deadlineDay())) {
            var deadline = ShownTime.of(calendar.deadlineDay());
            faults.fail(
                    exam,
                    "day",
                    "The exam (" + day.en() + ") must be after the day of calendar.closesAt (" + deadline.en() + ").",
                    "Sınav günü (" + day.tr() + "), calendar.closesAt gününden (" + deadline.tr()
                            + ") sonra olmalıdır.");
        }
        var scoring = ShownTime.of(calendar.scoringDay());
        faults.found()
                .unless(
                        calendar.scoringDay().isAfter(exam.day()),
                        "calendar.scoreAt",
                        "The day of scoreAt (" + scoring.en() + ") must be after the day of the exam (" + day.en()
                                + ").",
                        "scoreAt günü (" + scoring.tr() + "), sınav gününden (" + day.tr() + ") sonra olmalıdır.");
    }

    private static void exam(LanguageRule.ExamInCall exam, Faults faults) {
        faults.terms().language().onceAYear().forEach(once -> onceAYear(once, exam, faults));
        if (faults.terms().language().onRecord().isEmpty()) {
            faults.terms().language().petition().stream()
                    .filter(rule -> rule.effect() == LanguageRule.AbsencePetition.Effect.SWITCH_TO_RECORD)
                    .forEach(rule -> faults.fail(
                            rule,
                            "effect",
                            "effect SWITCH_TO_RECORD of " + rule.id() + " needs a rule of kind LANGUAGE_ON_RECORD. Add"
                                    + " that rule or set effect to NONE.",
                            rule.id() + " kuralının effect alanındaki SWITCH_TO_RECORD, LANGUAGE_ON_RECORD türünde bir"
                                    + " kural gerektirir. O kuralı ekleyin ya da effect alanını NONE yapın."));
        }
    }

    private static void onceAYear(LanguageRule.ExamOnceAYear once, LanguageRule.ExamInCall exam, Faults faults) {
        if (!once.exam().equals(exam.exam())) {
            faults.fail(
                    once,
                    "exam",
                    "exam of " + once.id() + " must be the exam of the call, " + exam.exam() + ", not " + once.exam()
                            + ".",
                    once.id() + " kuralının exam alanı çağrının sınavı olan " + exam.exam()
                            + " olmalıdır; verilen değer: " + once.exam() + ".");
        }
        var from = once.yearFrom();
        if (from.isAfter(exam.day()) || !from.plusYears(1).isAfter(exam.day())) {
            var day = ShownTime.of(exam.day());
            faults.fail(
                    once,
                    "yearFrom",
                    "yearFrom of " + once.id() + " must be the first day of the academic year of the exam (" + day.en()
                            + "), not " + ShownTime.of(from).en() + ".",
                    once.id() + " kuralının yearFrom alanı, sınavın (" + day.tr()
                            + ") yapıldığı akademik yılın ilk günü" + " olmalıdır; verilen değer: "
                            + ShownTime.of(from).tr() + ".");
        }
    }

    private static void withoutExam(Faults faults) {
        onlyWithExam(faults)
                .forEach((name, kind) ->
                        faults.needs(kind, name, faults.terms().language().inCall(), "EXAM_IN_CALL"));
    }
}
