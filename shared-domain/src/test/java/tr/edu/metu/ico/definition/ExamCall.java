package tr.edu.metu.ico.definition;

import static tr.edu.metu.ico.definition.SampleCall.clause;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.rule.LanguageRule.AbsencePetition.Effect;
import tr.edu.metu.ico.rule.Rule;

/** A call of the era in which the office held its own exam, on a day after the closing. */
public final class ExamCall {
    public static final LocalDate EXAM_DAY = LocalDate.parse("2023-12-09");

    private ExamCall() {}

    /** The sample call with the exam and every rule that goes with it. */
    public static CallDefinition definition() {
        return with(examRules());
    }

    public static CallDefinition with(List<Rule> more) {
        var rules = new ArrayList<>(SampleCall.rules());
        rules.removeIf(rule -> rule instanceof LanguageRule.UploadedScore);
        rules.addAll(more);
        return SampleCall.with(SampleCall.slots(), rules);
    }

    /** The definition without exam rules of these kinds. */
    public static CallDefinition without(Class<?>... kinds) {
        return with(examRules().stream()
                .filter(rule -> Arrays.stream(kinds).noneMatch(kind -> kind.isInstance(rule)))
                .toList());
    }

    public static List<Rule> examRules() {
        return List.of(
                new LanguageRule.ExamInCall(clause("S-EXAM-1"), "EPEEP", EXAM_DAY),
                new LanguageRule.ExamAbsence(clause("S-EXAM-2")),
                petition(Effect.SWITCH_TO_RECORD),
                new LanguageRule.ExamOnceAYear(clause("S-EXAM-4"), "EPEEP", LocalDate.parse("2023-09-01")),
                new LanguageRule.ExamSeats(clause("S-EXAM-5")));
    }

    public static Rule petition(Effect effect) {
        return new LanguageRule.AbsencePetition(clause("S-EXAM-3"), effect);
    }

    public static ExamSitting attended(String score) {
        return attended(EXAM_DAY.toString(), score);
    }

    public static ExamSitting attended(String day, String score) {
        return new ExamSitting("EPEEP", LocalDate.parse(day), Optional.of(new BigDecimal(score)), Optional.empty());
    }

    public static ExamSitting absent() {
        return new ExamSitting("EPEEP", EXAM_DAY, Optional.empty(), Optional.empty());
    }

    public static ExamSitting excuse(boolean accepted) {
        return new ExamSitting(
                "EPEEP", EXAM_DAY, Optional.empty(), Optional.of(new ExamSitting.Excuse(accepted, "medical report")));
    }
}
