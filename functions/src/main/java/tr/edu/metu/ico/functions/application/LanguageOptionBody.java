package tr.edu.metu.ico.functions.application;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.functions.http.ProblemBody;
import tr.edu.metu.ico.submission.LanguageOption;

/**
 * A source of the English score that the call offers.
 *
 * @param source  {@code RECORD}, {@code UPLOAD} or {@code EXAM}, as a submission names it
 * @param exams   of an upload the accepted exams, otherwise the exam of the call
 * @param examDay when the exam of the call is held
 * @param closed  why this student may not choose it
 */
public record LanguageOptionBody(
        String source, List<String> exams, Optional<String> examDay, Optional<ProblemBody.Line> closed) {

    /** As the form offers it. */
    public static LanguageOptionBody of(LanguageOption option) {
        return switch (option) {
            case LanguageOption.Record _ ->
                new LanguageOptionBody("RECORD", List.of(), Optional.empty(), Optional.empty());
            case LanguageOption.Upload(var exams) ->
                new LanguageOptionBody("UPLOAD", exams, Optional.empty(), Optional.empty());
            case LanguageOption.Exam(var exam, var closed) ->
                new LanguageOptionBody(
                        "EXAM",
                        List.of(exam.exam()),
                        Optional.of(exam.day().toString()),
                        closed.map(ProblemBody.Line::of));
        };
    }
}
