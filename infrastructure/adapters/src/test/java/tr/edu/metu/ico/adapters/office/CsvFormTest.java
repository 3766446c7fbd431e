package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.office.ReadOffice.file;
import static tr.edu.metu.ico.adapters.office.ReadOffice.found;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;
import static tr.edu.metu.ico.adapters.office.SampleRecords.AYSE;
import static tr.edu.metu.ico.adapters.office.SampleRecords.BORA;
import static tr.edu.metu.ico.adapters.office.SampleRecords.CENG;
import static tr.edu.metu.ico.adapters.office.SampleRecords.GOOD_RECORDS;
import static tr.edu.metu.ico.adapters.office.SampleRecords.HEADER;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Cohort;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** The forms of a CSV file before its lines are read. */
class CsvFormTest {

    @Test
    void a_byte_order_mark_semicolons_blank_lines_line_ends_and_another_order_of_columns_do_not_matter() {
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, "\uFEFF" + HEADER + AYSE + BORA));
        assertEquals(
                GOOD_RECORDS,
                file(ImportKind.RECORDS, "\n" + HEADER + "\n" + AYSE + ",,,,,,,,,\n  \n" + BORA + "\n\n"));
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, (HEADER + AYSE + BORA).replace("\n", "\r\n")));
        assertEquals(
                GOOD_RECORDS,
                file(
                        ImportKind.RECORDS,
                        (HEADER + AYSE + BORA).replace(",", ";").replace("Öz;", "Öz,")));
        assertEquals(
                new OfficeFile.CohortAverages(
                        List.of(new CohortAverage(new Cohort(CENG, StudyLevel.UG, 6), new BigDecimal("2.89")))),
                file(ImportKind.COHORT_AVERAGES, "average,semester,level,department\n2.89,6,UG,CENG\n"));
    }

    @Test
    void each_problem_of_the_header_is_reported_once_and_the_lines_are_left() {
        assertEquals(
                List.of(
                        new LineProblem(1, "Grade", "Grade", CellText.UNKNOWN_COLUMN),
                        new LineProblem(1, "semester", "semester", CellText.DUPLICATE_COLUMN),
                        new LineProblem(1, "level", "", CellText.MISSING_COLUMN),
                        new LineProblem(1, "average", "", CellText.MISSING_COLUMN)),
                problems(ImportKind.COHORT_AVERAGES, "department,Grade,semester,semester\nx,y,z,z\n"));
    }

    @Test
    void empty_files_are_refused_where_rows_are_needed() {
        assertEquals(List.of(new LineProblem(1, "", "", CellText.NO_HEADER)), problems(ImportKind.RECORDS, ""));
        assertEquals(
                List.of(new LineProblem(1, "", "", CellText.NO_HEADER)),
                problems(ImportKind.PARTICIPATIONS, "\uFEFF\n\n"));
        assertEquals(List.of(new LineProblem(1, "", "", CellText.NO_ROWS)), problems(ImportKind.RECORDS, HEADER));
    }

    @Test
    void an_open_quotation_mark_does_not_swallow_the_rest_unsaid() {
        assertEquals(
                List.of(new LineProblem(3, "", "", CellText.BROKEN_QUOTES)),
                problems(ImportKind.RECORDS, HEADER + AYSE + BORA.replace("Bora\"", "Bora") + AYSE));
    }

    @Test
    void of_very_many_problems_a_thousand_are_shown_and_the_rest_counted() {
        var lines = new StringBuilder(HEADER);
        IntStream.range(0, 1500)
                .forEach(i -> lines.append(
                        AYSE.replace("2500001", Integer.toString(2600000 + i)).replace("3.10", "5")));

        var problems = problems(ImportKind.RECORDS, lines.toString());

        assertEquals(1001, problems.size());
        assertEquals(new LineProblem(1001, "", "", CellText.more(500)), problems.getLast());
    }

    @Test
    void a_hundred_thousand_students_are_read_and_handed_over_five_hundred_at_a_time() {
        var lines = new StringBuilder(HEADER);
        IntStream.range(0, 100_000).forEach(i -> lines.append(AYSE.replace("2500001", Integer.toString(2600000 + i))));

        var found = found(ImportKind.RECORDS, lines.toString().getBytes(UTF_8), "a.csv", Checks.none());

        assertEquals(100_000, found.report().goodRows());
        assertEquals(
                100_000, found.parts().stream().mapToInt(OfficeFile::rowCount).sum());
        assertEquals(
                500, found.parts().stream().mapToInt(OfficeFile::rowCount).max().orElseThrow());
    }
}
