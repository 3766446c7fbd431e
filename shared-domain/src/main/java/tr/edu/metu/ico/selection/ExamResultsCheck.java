package tr.edu.metu.ico.selection;

import java.util.Optional;
import tr.edu.metu.ico.announcement.ShownTime;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Applicant;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.definition.CallDefinition;

/** Faults in a row of a call's exam results; the office then corrects the file. */
public final class ExamResultsCheck {
    private ExamResultsCheck() {}

    /** @param applicant the office's data on the student; empty when the student is not in the records in force */
    public static Optional<Text> objection(CallDefinition d, Optional<Applicant> applicant, ExamSitting sitting) {
        var exam = d.examInCall().orElseThrow();
        if (applicant.isEmpty()) {
            return Optional.of(new Text(
                    "The student is not in the academic records in force.",
                    "Öğrenci yürürlükteki akademik kayıtlarda yok."));
        }
        if (!sitting.exam().equals(exam.exam())) {
            return Optional.of(new Text(
                    "The exam of this call is " + exam.exam() + ".", "Bu çağrının sınavı " + exam.exam() + "."));
        }
        if (sitting.day().isBefore(exam.day())) {
            var day = ShownTime.of(exam.day());
            return Optional.of(new Text(
                    "The exam is held on " + day.en() + "; only a later sitting has another day.",
                    "Sınav günü " + day.tr() + "; yalnızca daha sonraki bir sınavın günü başka olabilir."));
        }
        return sitting.attended() ? secondInTheYear(d, applicant.get()) : Optional.empty();
    }

    /** The office decides by recording the sitting as an absence, with or without an excuse. */
    private static Optional<Text> secondInTheYear(CallDefinition d, Applicant applicant) {
        return ExamOption.earlierSitting(d, applicant)
                .map(ShownTime::of)
                .map(day -> new Text(
                        "The student sat this exam on " + day.en()
                                + " already and may not sit it again in the same academic"
                                + " year: write it as not attended, with the decided excuse if there is one.",
                        "Öğrenci bu sınava " + day.tr() + " günü zaten girdi; aynı akademik yılda yeniden giremez:"
                                + " girmedi olarak, varsa karara bağlanmış mazeretiyle yazın."));
    }
}
