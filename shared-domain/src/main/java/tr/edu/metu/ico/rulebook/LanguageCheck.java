package tr.edu.metu.ico.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.eligibility.LanguageRule;

/** Whether an English score counts in a call. */
public final class LanguageCheck {
    private LanguageCheck() {}

    /** What is wrong with this score: its exam, or its day (reading A-05); empty when it counts. */
    public static List<Problem> problems(CallDefinition d, LanguageResult result) {
        return problems(d, result.exam(), result.date());
    }

    static List<Problem> problems(CallDefinition d, String exam, LocalDate date) {
        var problems = new ArrayList<Problem>();
        if (!d.acceptedExams().contains(exam)) {
            problems.add(d.rules(LanguageRule.AcceptedExams.class).stream()
                    .findFirst()
                    .map(rule -> Problem.of("language.exam", "EXAM_NOT_ACCEPTED", rule.clause()))
                    .orElseGet(() -> Problem.of(
                            "language.exam",
                            "EXAM_NOT_ACCEPTED",
                            "This call accepts no English exam.",
                            "Bu çağrıda hiçbir İngilizce sınavı kabul edilmiyor.")));
        }
        var age = d.rules(LanguageRule.ScoreAge.class).getFirst();
        var deadline = d.calendar().deadlineDay();
        if (date.isBefore(deadline.minusYears(age.validYears()))) {
            problems.add(Problem.of("language.examDate", "EXAM_TOO_OLD", age.clause()));
        }
        if (date.isAfter(deadline)) {
            problems.add(Problem.of("language.examDate", "EXAM_AFTER_DEADLINE", age.clause()));
        }
        return problems;
    }
}
