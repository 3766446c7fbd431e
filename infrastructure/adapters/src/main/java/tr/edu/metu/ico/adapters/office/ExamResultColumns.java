package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults;
import tr.edu.metu.ico.applicant.OfficeFile.ExamResults.Row;
import tr.edu.metu.ico.applicant.StudentNumber;

/** The columns of the exam's results: a score for those who attended, possibly a decided excuse for those who did not. */
final class ExamResultColumns {

    static final Column<Row, StudentNumber> STUDENT = Column.of("student_number", CellFormats.STUDENT, Row::student)
            .named("öğrenci numarası", "student", "student_no", "ogrenci", "ogrenci_no")
            .says("The number of the student.", "Öğrencinin numarası.")
            .examples("9999999", "9999998", "9999997");
    private static final Column<Row, String> EXAM =
            CommonColumns.exam((Row row) -> row.sitting().exam()).examples("EPEEP", "EPEEP", "EPEEP");
    private static final Column<Row, LocalDate> DAY = Column.of(
                    "exam_date", CellFormats.DATE, (Row row) -> row.sitting().day())
            .named("sınav tarihi", "tarih", "date")
            .says("The day of the exam; not in the future.", "Sınavın yapıldığı gün; gelecekte olamaz.")
            .examples("2019-12-07", "2019-12-07", "2019-12-07");
    private static final Column<Row, Boolean> ATTENDED = Column.of(
                    "attended", CellFormats.YES_NO, (Row row) -> row.sitting().attended())
            .named("sınava girdi", "katildi")
            .says("Whether the student sat the exam.", "Öğrenci sınava girdi mi?")
            .examples("yes", "no", "no");
    private static final Column<Row, Optional<BigDecimal>> SCORE = Column.of(
                    "score",
                    CellFormats.EXAM_RESULT.orNone(),
                    (Row row) -> row.sitting().score())
            .named("puan")
            .says("The result. " + CellText.SCORE_IF_ATTENDED.en(), "Sınav sonucu. " + CellText.SCORE_IF_ATTENDED.tr())
            .examples("68", "", "");
    private static final Column<Row, Optional<Boolean>> EXCUSE = Column.of(
                    "excuse",
                    CellFormats.ACCEPTED.orNone(),
                    (Row row) -> row.sitting().excuse().map(ExamSitting.Excuse::accepted))
            .named("mazeret")
            .says(
                    "What was decided about the excuse of a student who did not attend; empty without a decision.",
                    "Sınava girmeyen öğrencinin mazeretine ilişkin karar; karar yoksa boş bırakın.")
            .examples("", "", "ACCEPTED");
    private static final Column<Row, Optional<String>> REASON = Column.of(
                    "reason",
                    CellFormats.NAME.orNone(),
                    (Row row) -> row.sitting().excuse().map(ExamSitting.Excuse::reason))
            .named("gerekçe")
            .says(
                    "Why the excuse was accepted or refused. " + CellText.REASON_WITH_EXCUSE.en(),
                    "Mazeretin neden kabul ya da reddedildiği. " + CellText.REASON_WITH_EXCUSE.tr())
            .examples("", "", "medical report seen");

    static final Layout<Row> LAYOUT = Layout.of(
                    new Text(
                            "Results of the office's own exam, for a call with a rule of kind EXAM_IN_CALL.",
                            "Ofisin kendi sınavının sonuçları; EXAM_IN_CALL türünde kuralı olan çağrılar için."),
                    List.of(STUDENT, EXAM, DAY, ATTENDED, SCORE, EXCUSE, REASON),
                    ExamResultColumns::row,
                    ExamResults::new)
            .filled()
            .called(row -> STUDENT.print(row) + " " + EXAM.print(row) + " " + DAY.print(row))
            .uniqueIn(STUDENT)
            .storedBy(Row::student);

    private ExamResultColumns() {}

    private static Optional<Row> row(Line line, Checks checks) {
        check(line, checks);
        var row = line.row(() -> row(line));
        var against = row.flatMap(checks.objection());
        against.ifPresent(text -> line.report("", text));
        return against.isPresent() ? Optional.empty() : row;
    }

    private static Row row(Line line) {
        var excuse = line.get(EXCUSE)
                .map(accepted ->
                        new ExamSitting.Excuse(accepted, line.get(REASON).orElseThrow()));
        return new Row(line.get(STUDENT), new ExamSitting(line.get(EXAM), line.get(DAY), line.get(SCORE), excuse));
    }

    private static void check(Line line, Checks checks) {
        checks.past(line, DAY);
        var attended = line.get(ATTENDED);
        if (attended == null) {
            return;
        }
        if (attended == line.isEmpty(SCORE)) {
            line.report(SCORE, CellText.SCORE_IF_ATTENDED);
        }
        if (attended && !line.isEmpty(EXCUSE)) {
            line.report(EXCUSE, CellText.EXCUSE_IF_ABSENT);
        }
        if (line.isEmpty(EXCUSE) != line.isEmpty(REASON)) {
            line.report(REASON, CellText.REASON_WITH_EXCUSE);
        }
    }
}
