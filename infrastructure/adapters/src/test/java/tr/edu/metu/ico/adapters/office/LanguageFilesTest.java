package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static tr.edu.metu.ico.adapters.office.ReadOffice.file;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.EquivalenceTable;
import tr.edu.metu.ico.applicant.EquivalenceTable.Anchor;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.ImportKind;

/** The results of the office's exam and the equivalence table, as the office writes them. */
class LanguageFilesTest {

    private static final String RESULTS = "student_number,exam,exam_date,attended,score,excuse,reason\n";
    private static final String TABLE = "table_version,exam,exam_score,metu_iys_score\n";
    private static final LocalDate DAY = LocalDate.parse("2019-12-07");

    @Test
    void results_absences_and_decided_excuses_are_read() {
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(
                    new OfficeFile.ExamResults(List.of(
                            row("2500001", Optional.of("68.50"), Optional.empty()),
                            row("2500002", Optional.empty(), Optional.empty()),
                            row(
                                    "2500003",
                                    Optional.empty(),
                                    Optional.of(new ExamSitting.Excuse(true, "sağlık raporu"))),
                            row("2500004", Optional.empty(), Optional.of(new ExamSitting.Excuse(false, "geç kaldı"))),
                            row("2500005", Optional.of("0"), Optional.empty()))),
                    file(ImportKind.EXAM_RESULTS, RESULTS + """
                        2500001,EPEEP,2019-12-07,yes,68.50,,
                        2500002,EPEEP,2019-12-07,no,,,
                        2500003,EPEEP,2019-12-07,no,,ACCEPTED,sağlık raporu
                        2500004,EPEEP,2019-12-07,no,,REFUSED,geç kaldı
                        2500005,EPEEP,2019-12-07,yes,0,,
                        """));
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_student_has_one_row_for_one_exam_and_day_and_may_have_another_for_a_later_sitting() {
        var first = "2500001,EPEEP,2019-12-07,no,,ACCEPTED,ill\n";

        assertEquals(
                2,
                file(ImportKind.EXAM_RESULTS, RESULTS + first + "2500001,EPEEP,2019-12-14,yes,70,,\n")
                        .rowCount());
        assertEquals(
                List.of(
                        new LineProblem(2, "student_number", "2500001", CellText.repeatedIn(3)),
                        new LineProblem(3, "student_number", "2500001", CellText.duplicateOf(2))),
                problems(ImportKind.EXAM_RESULTS, RESULTS + first + "2500001,EPEEP,2019-12-07,yes,70,,\n"));
    }

    @Test
    void the_calls_objection_to_a_row_is_reported_with_its_line() {
        var text = new Text("Not on the list.", "Listede yok.");
        var content = RESULTS + "2500001,EPEEP,2019-12-07,yes,70,,\n\n2500002,EPEEP,2019-12-07,yes,70,,\n";

        var against = Checks.against(
                row -> Optional.of(text).filter(_ -> row.student().value().equals("2500002")));

        assertEquals(
                List.of(new LineProblem(4, "", "", text)),
                problems(ImportKind.EXAM_RESULTS, content.getBytes(UTF_8), "a.csv", against));
    }

    @Test
    void a_table_of_equal_scores_is_read_in_whatever_order_its_lines_stand() {
        assertEquals(
                new OfficeFile.Equivalences(new EquivalenceTable(
                        "SAMPLE-1",
                        List.of(
                                anchor("SAMPLE_EXAM_A", "5.5", "60"),
                                anchor("SAMPLE_EXAM_A", "7", "80.50"),
                                anchor("SAMPLE_EXAM_B", "40", "60")))),
                file(ImportKind.EQUIVALENCES, TABLE + """
                    SAMPLE-1,SAMPLE_EXAM_B,40,60
                    SAMPLE-1,SAMPLE_EXAM_A,7,80.50
                    SAMPLE-1,SAMPLE_EXAM_A,5.5,60
                    """));
    }

    @Test
    void a_table_of_two_versions_a_score_twice_and_a_higher_score_worth_less_are_reported() {
        assertEquals(
                List.of(
                        new LineProblem(2, "exam_score", "5.50", CellText.repeatedIn(4)),
                        new LineProblem(3, "table_version", "SAMPLE-2", CellText.ONE_TABLE),
                        new LineProblem(4, "exam_score", "5.50", CellText.duplicateOf(2)),
                        new LineProblem(5, "metu_iys_score", "59.99", CellText.FALLING_TABLE),
                        new LineProblem(6, "metu_iys_score", "60.01", CellText.FALLING_TABLE)),
                problems(ImportKind.EQUIVALENCES, TABLE + """
                    SAMPLE-1,SAMPLE_EXAM_A,5.5,60
                    SAMPLE-2,SAMPLE_EXAM_A,6,60
                    SAMPLE-1,SAMPLE_EXAM_A,5.50,60
                    SAMPLE-1,SAMPLE_EXAM_A,7,59.99
                    SAMPLE-1,SAMPLE_EXAM_A,4,60.01
                    """));
    }

    @Test
    void an_exam_with_more_scores_than_any_has_is_reported() {
        var lines = new StringBuilder(TABLE);
        IntStream.range(0, 1001).forEach(i -> lines.append("SAMPLE-1,SAMPLE_EXAM_A," + i + ",60\n"));

        assertEquals(
                List.of(new LineProblem(1002, "exam", "SAMPLE_EXAM_A", CellText.LONG_TABLE)),
                problems(ImportKind.EQUIVALENCES, lines.toString()));
    }

    @Test
    void the_example_table_says_in_every_line_that_it_is_one() throws IOException {
        var content = Files.readString(Path.of("../../docs/examples/equivalences-SAMPLE.csv"));
        var table = assertInstanceOf(OfficeFile.Equivalences.class, file(ImportKind.EQUIVALENCES, content))
                .table();

        assertEquals(true, table.sample());
        assertEquals(
                List.of(),
                content.lines()
                        .skip(1)
                        .filter(line -> !line.startsWith("SAMPLE"))
                        .toList());
        assertEquals(
                List.of("METU_EPE", "SAMPLE_EXAM_A", "SAMPLE_EXAM_B"),
                table.anchors().stream().map(Anchor::exam).distinct().toList());
        table.anchors().stream()
                .filter(anchor -> anchor.exam().equals("METU_EPE"))
                .forEach(anchor -> assertEquals(anchor.examScore(), anchor.converted()));
    }

    private static OfficeFile.ExamResults.Row row(
            String student, Optional<String> score, Optional<ExamSitting.Excuse> excuse) {
        return new OfficeFile.ExamResults.Row(
                new StudentNumber(student), new ExamSitting("EPEEP", DAY, score.map(BigDecimal::new), excuse));
    }

    private static Anchor anchor(String exam, String score, String converted) {
        return new Anchor(exam, new BigDecimal(score), new BigDecimal(converted));
    }
}
