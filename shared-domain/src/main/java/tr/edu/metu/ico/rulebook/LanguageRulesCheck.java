package tr.edu.metu.ico.rulebook;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.edu.metu.ico.announcement.Rule;
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

    static void check(Calendar calendar, List<Rule> rules) {
        atMostOne(rules, LanguageRule.Conversion.class, "CONVERSION");
        atMostOne(rules, LanguageRule.MinimumScore.class, "LANGUAGE_MINIMUM");
        atMostOne(rules, LanguageRule.ExamInCall.class, "EXAM_IN_CALL");
        ONLY_WITH_EXAM.forEach((name, kind) -> atMostOne(rules, kind, name));
        of(rules, LanguageRule.ExamInCall.class).stream()
                .findFirst()
                .ifPresentOrElse(exam -> exam(exam, calendar, rules), () -> withoutExam(rules));
    }

    /** The exam lies between the closing and the scoring, which waits for its results. */
    private static void exam(LanguageRule.ExamInCall exam, Calendar calendar, List<Rule> rules) {
        var day = exam.day();
        if (!day.isAfter(calendar.deadlineDay())) {
            fail("rules: EXAM_IN_CALL day " + day + " must be after the day of calendar.closesAt");
        }
        if (!calendar.scoreAt().atZone(calendar.zone()).toLocalDate().isAfter(day)) {
            fail("calendar.scoreAt must be after the day of the exam (" + day + ")");
        }
        for (var once : of(rules, LanguageRule.ExamOnceAYear.class)) {
            if (!once.exam().equals(exam.exam())) {
                fail("rules: EXAM_ONCE_A_YEAR exam must be that of EXAM_IN_CALL, " + exam.exam());
            }
            if (once.yearFrom().isAfter(day) || !once.yearFrom().plusYears(1).isAfter(day)) {
                fail("rules: EXAM_ONCE_A_YEAR yearFrom must begin the year of the exam (" + day + ")");
            }
        }
        boolean switches = of(rules, LanguageRule.AbsencePetition.class).stream()
                .anyMatch(rule -> rule.effect() == LanguageRule.AbsencePetition.Effect.SWITCH_TO_RECORD);
        if (switches && of(rules, LanguageRule.ScoreOnRecord.class).isEmpty()) {
            fail("rules: ABSENCE_PETITION effect SWITCH_TO_RECORD needs a rule of kind LANGUAGE_ON_RECORD");
        }
    }

    private static void withoutExam(List<Rule> rules) {
        ONLY_WITH_EXAM.forEach((name, kind) -> {
            if (!of(rules, kind).isEmpty()) {
                fail("rules: " + name + " needs a rule of kind EXAM_IN_CALL");
            }
        });
    }

    private static <R extends Rule> List<R> of(List<Rule> rules, Class<R> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static void atMostOne(List<Rule> rules, Class<? extends Rule> kind, String name) {
        if (of(rules, kind).size() > 1) {
            fail("rules must hold at most one rule of kind " + name);
        }
    }

    private static void fail(String message) {
        throw new IllegalArgumentException(message);
    }
}
