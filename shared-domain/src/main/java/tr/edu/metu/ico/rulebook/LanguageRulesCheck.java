package tr.edu.metu.ico.rulebook;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.call.Calendar;
import tr.edu.metu.ico.eligibility.LanguageRule;

/** What the rules on English scores must have in common, with each other and with the calendar. */
final class LanguageRulesCheck {
    private static final SortedMap<String, Class<? extends LanguageRule>> ONLY_WITH_EXAM = new TreeMap<>(Map.of(
            "EXAM_ABSENCE", LanguageRule.ExamAbsence.class,
            "ABSENCE_PETITION", LanguageRule.AbsencePetition.class,
            "EXAM_ONCE_A_YEAR", LanguageRule.ExamOnceAYear.class,
            "EXAM_SEATS", LanguageRule.ExamSeats.class));

    private LanguageRulesCheck() {}

    /** What they have against each other. */
    static void check(Faults faults) {
        faults.atMostOne(LanguageRule.Conversion.class, "CONVERSION");
        faults.atMostOne(LanguageRule.MinimumScore.class, "LANGUAGE_MINIMUM");
        faults.atMostOne(LanguageRule.ExamInCall.class, "EXAM_IN_CALL");
        ONLY_WITH_EXAM.forEach((name, kind) -> faults.atMostOne(kind, name));
        faults.of(LanguageRule.ExamInCall.class)
                .findFirst()
                .ifPresentOrElse(exam -> exam(exam, faults), () -> withoutExam(faults));
    }

    /** What calendar and exam have against each other. */
    static void check(Calendar calendar, Faults faults) {
        faults.of(LanguageRule.ExamInCall.class).findFirst().ifPresent(exam -> exam(exam, calendar, faults));
    }

    /** The exam lies between the closing and the scoring, which waits for its results. */
    private static void exam(LanguageRule.ExamInCall exam, Calendar calendar, Faults faults) {
        var day = exam.day();
        faults.found()
                .unless(
                        day.isAfter(calendar.deadlineDay()),
                        "rules: EXAM_IN_CALL day " + day + " must be after the day of calendar.closesAt");
        faults.found()
                .unless(
                        calendar.scoreAt().atZone(calendar.zone()).toLocalDate().isAfter(day),
                        "calendar.scoreAt must be after the day of the exam (" + day + ")");
    }

    private static void exam(LanguageRule.ExamInCall exam, Faults faults) {
        var day = exam.day();
        faults.of(LanguageRule.ExamOnceAYear.class).forEach(once -> {
            if (!once.exam().equals(exam.exam())) {
                faults.fail("rules: EXAM_ONCE_A_YEAR exam must be that of EXAM_IN_CALL, " + exam.exam());
            }
            if (once.yearFrom().isAfter(day) || !once.yearFrom().plusYears(1).isAfter(day)) {
                faults.fail("rules: EXAM_ONCE_A_YEAR yearFrom must begin the year of the exam (" + day + ")");
            }
        });
        boolean switches = faults.of(LanguageRule.AbsencePetition.class)
                .anyMatch(rule -> rule.effect() == LanguageRule.AbsencePetition.Effect.SWITCH_TO_RECORD);
        if (switches && !faults.holds(LanguageRule.ScoreOnRecord.class)) {
            faults.fail("rules: ABSENCE_PETITION effect SWITCH_TO_RECORD needs a rule of kind LANGUAGE_ON_RECORD");
        }
    }

    private static void withoutExam(Faults faults) {
        ONLY_WITH_EXAM.forEach((name, kind) -> faults.needs(kind, name, LanguageRule.ExamInCall.class, "EXAM_IN_CALL"));
    }
}
