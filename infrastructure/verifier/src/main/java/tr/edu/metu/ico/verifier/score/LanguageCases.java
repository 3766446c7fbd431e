package tr.edu.metu.ico.verifier.score;

import static tr.edu.metu.ico.verifier.score.OutcomeTexts.newOutcome;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.Outcome;
import tr.edu.metu.ico.selection.Selection;
import tr.edu.metu.ico.verifier.BadInput;

/** The cases on the two options of a call that holds its own exam. */
final class LanguageCases {
    private LanguageCases() {}

    /** Kind languageChoice: which score counts, and the status: OK if one counts, otherwise the status of the result. */
    static ObjectNode choice(CallDefinition call, Input input) {
        var one = new CaseApplication(call, 1);
        one.choices.add("U1");
        int option = input.integer("option");
        if (option < 1 || option > 2) {
            throw new BadInput("input.option must be 1, the exam of the call, or 2, scores on record");
        }
        boolean takesExam = option == 1;
        one.language = Optional.of(takesExam ? new LanguageClaim.TakesExam() : new LanguageClaim.OnRecord());
        var older = new ArrayList<LanguageResult>();
        input.objects("olderScores")
                .forEach(score -> older.add(
                        new LanguageResult(score.text("exam"), score.day("examDate"), score.decimal("score"))));
        var applicant = new Applicant(one.record(), older, List.of())
                .withSittings(takesExam ? sittings(call, input) : List.of());
        var agreements = List.of(CaseApplication.agreement("U1", "US", false));
        var row = Selection.select(call, one.input(agreements, one.seal(applicant)))
                .getFirst();
        var reported = newOutcome();
        row.score()
                .ifPresentOrElse(
                        score -> reported.put("score", score.language().toPlainString()),
                        () -> reported.putNull("score"));
        return reported.put("status", row.score().isPresent() ? "OK" : status(row.outcome()));
    }

    /** Applicants who lack only a valid score are shown that (reading A-46). */
    private static String status(Outcome outcome) {
        return outcome instanceof Outcome.Ineligible(var broken)
                        && broken.stream().allMatch(problem -> problem.code().equals("NO_VALID_LANGUAGE_SCORE"))
                ? "INELIGIBLE_LANGUAGE"
                : outcome.status();
    }

    private static List<ExamSitting> sittings(CallDefinition call, Input input) {
        boolean attended = input.flag("epeepAttended", false);
        var score = attended ? Optional.of(input.decimal("epeepScore")) : Optional.<BigDecimal>empty();
        var excuse = input.perhaps("excuse").map(word -> new ExamSitting.Excuse(accepted(word), word));
        return call.examInCall()
                .map(exam -> List.of(new ExamSitting(exam.exam(), exam.day(), score, excuse)))
                .orElse(List.of());
    }

    private static boolean accepted(String word) {
        return word.equals("EXCUSED") || word.equals("ACCEPTED") || word.equals("APPROVED");
    }
}
