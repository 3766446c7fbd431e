package tr.edu.metu.ico.adapters.office;

import java.util.Optional;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.StudentNumber;

/** Makes a row of the exam's results out of a line: a score for who attended, perhaps a decided excuse for who did not. */
final class ExamResultLines {

    private static final String ACCEPTED = "ACCEPTED";
    private static final String REFUSED = "REFUSED";

    private ExamResultLines() {}

    static Optional<ExamResults.Row> row(Line line, Checks checks) {
        var student = line.read("student_number", StudentNumber::new, CellText.STUDENT);
        var exam = line.read("exam", Cells::exam, CellText.EXAM);
        var day = line.read("exam_date", Cells::day, CellText.DATE);
        checks.past(line, "exam_date", day);
        var attended = line.read("attended", Cells::yesNo, CellText.YES_NO);
        var score = line.perhaps("score", Cells::examScore, CellText.EXAM_RESULT);
        var excuse = line.perhaps("excuse", ExamResultLines::accepted, CellText.oneOf(ACCEPTED + ", " + REFUSED));
        var reason = line.perhaps("reason", Cells::name, CellText.NAME);
        if (attended != null) {
            checkScore(line, attended);
            checkExcuse(line, attended);
        }
        var row = line.row(() -> new ExamResults.Row(
                student,
                new ExamSitting(
                        exam, day, score, excuse.map(yes -> new ExamSitting.Excuse(yes, reason.orElseThrow())))));
        var against = row.flatMap(checks.objection());
        against.ifPresent(text -> line.tell("", text));
        return against.isPresent() ? Optional.empty() : row;
    }

    private static void checkScore(Line line, boolean attended) {
        if (attended == line.cell("score").isEmpty()) {
            line.tell("score", CellText.SCORE_IF_ATTENDED);
        }
    }

    private static void checkExcuse(Line line, boolean attended) {
        boolean excuse = !line.cell("excuse").isEmpty();
        if (attended && excuse) {
            line.tell("excuse", CellText.EXCUSE_IF_ABSENT);
        }
        if (excuse == line.cell("reason").isEmpty()) {
            line.tell("reason", CellText.REASON_WITH_EXCUSE);
        }
    }

    private static boolean accepted(String cell) {
        if (!cell.equals(ACCEPTED) && !cell.equals(REFUSED)) {
            throw new IllegalArgumentException("not in this spelling");
        }
        return cell.equals(ACCEPTED);
    }
}
