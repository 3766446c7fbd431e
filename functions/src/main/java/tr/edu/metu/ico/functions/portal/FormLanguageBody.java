package tr.edu.metu.ico.functions.portal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.application.LanguageOptionBody;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.rule.LanguageRule.MinimumScore;
import tr.edu.metu.ico.site.ExamNames;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.submission.LanguageOption;

/**
 * The question about the English score.
 *
 * @param options   the sources of the score that the call offers the reader
 * @param exams     the exams whose scores are accepted
 * @param oldestDay first day of an exam that counts
 * @param newestDay last day of an exam that counts
 * @param minimum   a score below it does not count, on the METU IYS scale; absent when there is none
 * @param slots     where a document with a score belongs
 * @param statement the rule that a score is needed
 */
public record FormLanguageBody(
        List<LanguageOptionBody> options,
        List<ExamBody> exams,
        String oldestDay,
        String newestDay,
        Optional<BigDecimal> minimum,
        List<String> slots,
        TextBody statement) {

    /**
     * An accepted exam.
     *
     * @param lowest  lowest score on its own scale that the office's table converts; absent without a table
     * @param highest highest such score
     */
    public record ExamBody(String code, String name, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {

        private static ExamBody of(String exam, Optional<EquivalenceTable> table) {
            var scores = table.filter(found -> !found.sample()).stream()
                    .flatMap(found -> found.anchors().stream())
                    .filter(anchor -> anchor.exam().equals(exam))
                    .map(Anchor::examScore)
                    .toList();
            return new ExamBody(
                    exam,
                    ExamNames.of(exam),
                    scores.stream().min(BigDecimal::compareTo),
                    scores.stream().max(BigDecimal::compareTo));
        }
    }

    /** @param tables the table in force for an exam */
    static FormLanguageBody of(
            CallDefinition definition,
            Optional<Applicant> applicant,
            Function<String, Optional<EquivalenceTable>> tables) {
        return new FormLanguageBody(
                LanguageOption.of(definition, applicant).stream()
                        .map(LanguageOptionBody::of)
                        .toList(),
                definition.acceptedExams().stream()
                        .map(exam -> ExamBody.of(exam, tables.apply(exam)))
                        .toList(),
                LanguageCheck.oldestDay(definition).toString(),
                definition.calendar().deadlineDay().toString(),
                definition.terms().language().minimum().stream()
                        .map(MinimumScore::minimum)
                        .max(BigDecimal::compareTo),
                definition.languageSlots(),
                TextBody.of(definition.languageRequired().clause().statement()));
    }
}
