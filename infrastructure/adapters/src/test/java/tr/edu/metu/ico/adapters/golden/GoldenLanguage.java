package tr.edu.metu.ico.adapters.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.edu.metu.ico.agreement.Agreement;
import tr.edu.metu.ico.agreement.CountryCode;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.ApplicationContent;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.rulebook.CallDefinition;
import tr.edu.metu.ico.rulebook.LanguageCheck;
import tr.edu.metu.ico.rulebook.Selection;

/** The golden cases on English scores, through the rules of whatever call. */
final class GoldenLanguage {
    private GoldenLanguage() {}

    /** Kind languageValidity: whether a score of this exam and day counts in the call. */
    static Map<String, String> validity(CallDefinition call, JsonNode input) {
        var day = LocalDate.parse(input.get("examDate").textValue());
        var result = new LanguageResult(input.get("exam").textValue(), day, new BigDecimal("50"));
        return Map.of("valid", "" + LanguageCheck.problems(call, result).isEmpty());
    }

    /**
     * Kind languageChoice: which score counts for who took option 1, the exam of the call, or option 2, the scores on record,
     * and the status: OK when one counts, otherwise the status of the result.
     */
    static Map<String, String> choice(CallDefinition call, JsonNode input) {
        var sealed = application(call, input);
        var row = Selection.select(call, sealed).getFirst();
        var told = new TreeMap<String, String>();
        told.put("score", row.score().map(score -> score.language().toPlainString()).orElse("null"));
        told.put("status", row.score().isPresent() ? "OK" : row.outcome().status());
        return told;
    }

    static SealedInput application(CallDefinition call, JsonNode input) {
        var unremarkable = GoldenApplication.seal(call, List.of(agreement()), List.of(new GoldenApplication(1, "U1")));
        var one = unremarkable.applications().getFirst();
        boolean takesExam = input.get("option").intValue() == 1;
        var content = new ApplicationContent(
                one.content().choices(),
                takesExam ? new LanguageClaim.TakesExam() : new LanguageClaim.OnRecord(),
                one.content().claims(),
                true,
                true);
        var applicant =
                new Applicant(one.applicant().record(), older(input), List.of())
                        .withSittings(sittings(call, input, takesExam));
        return new SealedInput(
                unremarkable.call(),
                0,
                unremarkable.definition(),
                List.of(new SealedApplication(
                        one.student(), one.pseudonym(), one.receipt(), content, applicant, one.documents(), one.review())),
                unremarkable.agreements(),
                unremarkable.averages());
    }

    private static List<LanguageResult> older(JsonNode input) {
        var scores = new ArrayList<LanguageResult>();
        input.path("olderScores")
                .forEach(score -> scores.add(new LanguageResult(
                        score.get("exam").textValue(),
                        LocalDate.parse(score.get("examDate").textValue()),
                        new BigDecimal(score.get("score").textValue()))));
        return scores;
    }

    private static List<ExamSitting> sittings(CallDefinition call, JsonNode input, boolean takesExam) {
        var exam = call.examInCall();
        if (exam.isEmpty() || !takesExam) {
            return List.of();
        }
        var score = Optional.ofNullable(input.path("epeepScore").textValue())
                .filter(_ -> input.path("epeepAttended").booleanValue())
                .map(BigDecimal::new);
        var excuse = Optional.ofNullable(input.path("excuse").textValue())
                .map(word -> new ExamSitting.Excuse(word.equals("EXCUSED") || word.equals("ACCEPTED"), word));
        return List.of(new ExamSitting(exam.get().exam(), exam.get().day(), score, excuse));
    }

    private static Agreement agreement() {
        return GoldenApplication.agreement("U1", CountryCode.TURKIYE.value(), 1, Optional.empty());
    }
}
