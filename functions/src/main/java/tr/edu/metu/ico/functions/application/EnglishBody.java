package tr.edu.metu.ico.functions.application;

import java.math.BigDecimal;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.site.ExamNames;

/**
 * The English result that counts as things are.
 *
 * @param name  of the exam
 * @param score on the METU IYS scale
 */
public record EnglishBody(String exam, String name, String date, BigDecimal score) {

    static EnglishBody of(LanguageResult result) {
        return new EnglishBody(
                result.exam(), ExamNames.of(result.exam()), result.date().toString(), result.score());
    }
}
