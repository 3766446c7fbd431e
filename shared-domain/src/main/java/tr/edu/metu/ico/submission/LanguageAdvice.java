package tr.edu.metu.ico.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.application.LanguageClaim;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.rule.LanguageRule.ExamInCall;
import tr.edu.metu.ico.selection.English;
import tr.edu.metu.ico.selection.Evidence;
import tr.edu.metu.ico.selection.ExamOption;
import tr.edu.metu.ico.selection.ExamOption.Attendance;
import tr.edu.metu.ico.selection.LanguageCheck;
import tr.edu.metu.ico.submission.ToDo.Act;

/** How to get an English score that counts, by the student's chosen source. */
final class LanguageAdvice {
    private final OutlookInput at;
    private final CallDefinition definition;
    private final SealedApplication application;

    LanguageAdvice(OutlookInput at, SealedApplication application) {
        this.at = at;
        this.application = application;
        definition = at.definition();
    }

    ToDo failing() {
        return switch (application.content().language()) {
            case LanguageClaim.Unsaid _ ->
                Advice.change(
                        at,
                        "Choose which English score should count.",
                        "Hangi İngilizce puanınızın geçerli sayılacağını seçin.");
            case LanguageClaim.OnRecord _ -> onRecord();
            case LanguageClaim.Uploaded(var exam, var day, var _) ->
                uploaded(LanguageCheck.problems(definition, exam, day));
            case LanguageClaim.TakesExam _ -> exam();
        };
    }

    /** What the office still has to do about a score. */
    ToDo waiting() {
        return English.takesExam(definition, application)
                ? ToDo.none(
                        Act.WAIT_FOR_OFFICE,
                        "The office has not recorded the results of the exam yet. You do not need to do anything.",
                        "Ofis sınav sonuçlarını henüz girmedi. Bir şey yapmanız gerekmiyor.")
                : DocumentAdvice.waiting();
    }

    private ToDo onRecord() {
        var results = application.applicant().languageResults();
        var none = new Text(
                "You chose your score on record, but the office has no score of yours.",
                "Kayıtlı puanınızı seçtiniz; ofiste kayıtlı bir puanınız yok.");
        var text = results.isEmpty() ? none : invalid(results);
        return Advice.change(
                at, text.en() + " Choose another source of the score.", text.tr() + " Başka bir puan kaynağı seçin.");
    }

    private Text invalid(List<LanguageResult> results) {
        var said = results.stream().map(this::why).toList();
        return new Text(
                "You chose your score on record, and none counts. "
                        + said.stream().map(Text::en).collect(Collectors.joining(" ")),
                "Kayıtlı puanınızı seçtiniz; hiçbiri geçerli değil. "
                        + said.stream().map(Text::tr).collect(Collectors.joining(" ")));
    }

    private Text why(LanguageResult result) {
        var day = ShownTime.of(result.date());
        var problems = LanguageCheck.problems(definition, result);
        return new Text(
                result.exam() + ", " + day.en() + ": "
                        + problems.getFirst().text().en(),
                result.exam() + ", " + day.tr() + ": "
                        + problems.getFirst().text().tr());
    }

    private ToDo uploaded(List<Problem> ofTheClaim) {
        var found = new ArrayList<>(ofTheClaim);
        definition.languageSlots().stream()
                .flatMap(slot -> Evidence.verdict(application, slot).stream())
                .filter(Verdict::approved)
                .flatMap(verdict -> verdict.language().stream())
                .forEach(result -> found.addAll(LanguageCheck.problems(definition, result)));
        return found.isEmpty()
                ? new DocumentAdvice(at).on(definition.languageSlots().getFirst())
                : Advice.change(
                        at,
                        "The score of the document does not count. "
                                + found.getFirst().text().en()
                                + " Upload another document or choose another source of the score.",
                        "Belgedeki puan geçerli değil. "
                                + found.getFirst().text().tr()
                                + " Başka bir belge yükleyin ya da başka bir puan kaynağı seçin.");
    }

    private ToDo exam() {
        if (!English.takesExam(definition, application)) {
            return Advice.change(
                    at,
                    "This call holds no exam. Choose another source of the score.",
                    "Bu çağrıda sınav yapılmıyor. Başka bir puan kaynağı seçin.");
        }
        return definition
                .examInCall()
                .filter(_ -> ExamOption.turn(definition, application.applicant()) instanceof Attendance.Awaited)
                .map(LanguageAdvice::sit)
                .orElseGet(() -> ToDo.none(
                        Act.NOTHING,
                        "Only the score of the exam you chose counts, and it is not valid.",
                        "Yalnızca seçtiğiniz sınavın puanı sayılır; bu puan geçerli değil."));
    }

    private static ToDo sit(ExamInCall exam) {
        var day = ShownTime.of(exam.day());
        return ToDo.until(
                Act.SIT_EXAM,
                ShownTime.endOf(exam.day()),
                "Sit the exam " + exam.exam() + " on " + day.en() + "; without sitting it you get no score.",
                exam.exam() + " sınavına " + day.tr() + " günü girin; girmezseniz puanınız olmaz.");
    }
}
