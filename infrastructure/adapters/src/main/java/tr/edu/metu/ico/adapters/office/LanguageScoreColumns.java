package tr.edu.metu.ico.adapters.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores;
import tr.edu.metu.ico.applicant.OfficeFile.LanguageScores.Row;
import tr.edu.metu.ico.applicant.StudentNumber;

/** The columns of the language scores on record. */
final class LanguageScoreColumns {

    private static final Column<Row, StudentNumber> STUDENT =
            CommonColumns.student(Row::student).examples("9999999");
    private static final Column<Row, String> EXAM =
            CommonColumns.exam((Row row) -> row.result().exam()).examples("METU_EPE");
    private static final Column<Row, LocalDate> DATE = Column.of(
                    "date", CellFormats.DATE, (Row row) -> row.result().date())
            .named("sınav tarihi", "tarih", "exam_date")
            .says("The day of the exam; not in the future.", "Sınavın yapıldığı gün; gelecekte olamaz.")
            .examples("2022-09-12");
    private static final Column<Row, BigDecimal> SCORE = Column.of(
                    "score", CellFormats.SCORE, (Row row) -> row.result().score())
            .named("puan")
            .says("The score on the scale of METU IYS.", "ODTÜ İYS ölçeğindeki puan.")
            .examples("78.50");

    static final Layout<Row> LAYOUT = Layout.of(
                    new Text(
                            "Language scores that the university has on record.",
                            "Üniversitenin kayıtlarındaki dil puanları."),
                    List.of(STUDENT, EXAM, DATE, SCORE),
                    LanguageScoreColumns::row,
                    LanguageScores::new)
            .called(row -> STUDENT.print(row) + " " + EXAM.print(row) + " " + DATE.print(row))
            .uniqueIn(STUDENT)
            .storedBy(Row::student);

    private LanguageScoreColumns() {}

    private static Optional<Row> row(Line line, Checks checks) {
        checks.past(line, DATE);
        return line.row(
                () -> new Row(line.get(STUDENT), new LanguageResult(line.get(EXAM), line.get(DATE), line.get(SCORE))));
    }
}
