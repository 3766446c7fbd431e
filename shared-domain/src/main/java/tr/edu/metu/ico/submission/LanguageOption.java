package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.rule.LanguageRule;
import tr.edu.metu.ico.selection.ExamOption;

/** A source of the English score that a call offers to its applicants. */
public sealed interface LanguageOption {

    /** The highest valid score on record. */
    record Record() implements LanguageOption {}

    /** A document of one of these exams. */
    record Upload(List<String> exams) implements LanguageOption {}

    /** The exam of the call; {@code closed} says why this student may not choose it. */
    record Exam(LanguageRule.ExamInCall exam, Optional<Problem> closed) implements LanguageOption {}

    /** What the call offers this student; without an applicant, everything it offers. */
    static List<LanguageOption> of(CallDefinition d, Optional<Applicant> applicant) {
        var options = new ArrayList<LanguageOption>();
        if (!d.terms().language().onRecord().isEmpty()) {
            options.add(new Record());
        }
        if (!d.languageSlots().isEmpty()) {
            options.add(new Upload(List.copyOf(d.acceptedExams())));
        }
        d.examInCall().ifPresent(exam -> options.add(new Exam(exam, applicant.flatMap(a -> ExamOption.closed(d, a)))));
        return options;
    }
}
