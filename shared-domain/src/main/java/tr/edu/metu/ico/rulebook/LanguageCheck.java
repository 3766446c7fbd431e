package tr.edu.metu.ico.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.eligibility.LanguageRule;
import tr.edu.metu.ico.eligibility.LanguageRule.ScoreAge;

/** Whether an English score counts in a call. */
public final class LanguageCheck {
    private LanguageCheck() {}

    /** What is wrong with this score: its exam, its day (reading A-05) or the score itself; empty when it counts. */
    public static List<Problem> problems(CallDefinition d, LanguageResult result) {
        var problems = new ArrayList<>(problems(d, result.exam(), result.date()));
        problems.addAll(problems(d, result.score()));
        return problems;
    }

    static List<Problem> problems(CallDefinition d, String exam, LocalDate date) {
        var problems = new ArrayList<Problem>();
        if (!d.acceptedExams().contains(exam)) {
            problems.add(d.first(LanguageRule.AcceptedExams.class)
                    .map(rule -> Problem.of("language.exam", "EXAM_NOT_ACCEPTED", rule.clause()))
                    .orElseGet(() -> Problem.of(
                            "language.exam",
                            "EXAM_NOT_ACCEPTED",
                            "This call accepts no English exam.",
                            "Bu çağrıda hiçbir İngilizce sınavı kabul edilmiyor.")));
        }
        var age = d.rules(ScoreAge.class).getFirst();
        if (date.isBefore(reference(d, age).minusYears(age.validYears()))) {
            problems.add(Problem.of("language.examDate", "EXAM_TOO_OLD", age.clause()));
        }
        if (date.isAfter(d.calendar().deadlineDay())) {
            problems.add(Problem.of("language.examDate", "EXAM_AFTER_DEADLINE", age.clause()));
        }
        return problems;
    }

    /** What is wrong with a score of whatever exam and day: it is off the call's scale or below its minimum. */
    static List<Problem> problems(CallDefinition d, BigDecimal score) {
        var problems = new ArrayList<Problem>();
        d.conversion()
                .filter(scale -> score.compareTo(scale.scaleLowest()) < 0 || score.compareTo(scale.scaleHighest()) > 0)
                .ifPresent(scale -> problems.add(Problem.of("language.score", "SCORE_OUTSIDE_SCALE", scale.clause())));
        d.rules(LanguageRule.MinimumScore.class).stream()
                .filter(rule -> score.compareTo(rule.minimum()) < 0)
                .forEach(rule -> problems.add(Problem.of("language.score", "SCORE_BELOW_MINIMUM", rule.clause())));
        return problems;
    }

    private static LocalDate reference(CallDefinition d, ScoreAge age) {
        return switch (age.countedFrom()) {
            case DEADLINE -> d.calendar().deadlineDay();
            case PERIOD_START -> d.calendar().openingDay();
        };
    }
}
