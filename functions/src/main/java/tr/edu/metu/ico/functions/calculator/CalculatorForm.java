package tr.edu.metu.ico.functions.calculator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.functions.http.FormFields;
import tr.edu.metu.ico.site.CalculatorPage.Given;
import tr.edu.metu.ico.site.Language;

/**
 * What somebody enters, as it was sent.
 *
 * @param language of the page that is shown, {@code tr} or {@code en}
 * @param cohort   department, level and semester, such as {@code CENG.UG.5}
 * @param average  of a cohort that is not in the list; not together with {@code cohort}
 * @param exam     the exam of the score; without one the score is on the METU scale
 * @param ground   codes of grounds for points added or deducted
 */
public record CalculatorForm(
        Optional<String> language,
        Optional<String> cgpa,
        Optional<String> cohort,
        Optional<String> average,
        Optional<String> exam,
        Optional<String> score,
        Optional<List<String>> ground) {

    private static final int LARGEST = 4096;
    private static final Set<String> NAMES = Set.of("language", "cgpa", "cohort", "average", "exam", "score", "ground");

    /** @throws tr.edu.metu.ico.functions.refusal.Refusal when the body is no form of these fields, or too large */
    static CalculatorForm read(byte[] body) {
        var fields = FormFields.read(body, LARGEST, NAMES);
        return new CalculatorForm(
                fields.one("language"),
                fields.one("cgpa"),
                fields.one("cohort"),
                fields.one("average"),
                fields.one("exam"),
                fields.one("score"),
                Optional.of(fields.all("ground")));
    }

    /** Turkish unless it says otherwise. */
    Language shownIn() {
        return language.filter(Language.EN.code()::equals).map(_ -> Language.EN).orElse(Language.TR);
    }

    Set<String> grounds() {
        return new TreeSet<>(ground.orElse(List.of()));
    }

    /** For the form to show again. */
    Given given() {
        return new Given(
                cgpa.orElse(""), cohort.orElse(""), average.orElse(""), exam.orElse(""), score.orElse(""), grounds());
    }
}
