package tr.edu.metu.ico.functions.calls;

import java.util.List;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.rule.LanguageRule.AcceptedExams;
import tr.edu.metu.ico.selection.LanguageCheck;

/**
 * The English exams that count in a call, and when they must have been taken.
 *
 * @param oldestDay first day of an exam that counts, such as {@code 2018-11-06}
 * @param newestDay last day, the day of the deadline
 */
public record ExamsBody(List<ExamListBody> lists, String oldestDay, String newestDay) {

    /**
     * One list of exams.
     *
     * @param list whether the announcement lists them, the office confirmed them, or the sample has not been checked
     */
    public record ExamListBody(String rule, String list, List<String> exams, List<RemovedExamBody> removed) {
        static ExamListBody of(AcceptedExams list) {
            return new ExamListBody(
                    list.id().value(),
                    list.list().name(),
                    List.copyOf(list.exams()),
                    list.removed().stream().map(RemovedExamBody::of).toList());
        }
    }

    /** An exam that no longer counts, and why. */
    public record RemovedExamBody(String exam, TextBody reason) {
        static RemovedExamBody of(AcceptedExams.Removed removed) {
            return new RemovedExamBody(removed.exam(), TextBody.of(removed.reason()));
        }
    }

    static ExamsBody of(CallDefinition definition) {
        return new ExamsBody(
                definition.terms().language().accepted().stream()
                        .map(ExamListBody::of)
                        .toList(),
                LanguageCheck.oldestDay(definition).toString(),
                definition.calendar().deadlineDay().toString());
    }
}
