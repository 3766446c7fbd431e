package tr.edu.metu.ico.adapters.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tr.edu.metu.ico.adapters.office.ReadOffice.file;
import static tr.edu.metu.ico.adapters.office.ReadOffice.found;
import static tr.edu.metu.ico.adapters.office.ReadOffice.problems;
import static tr.edu.metu.ico.adapters.office.SampleRecords.AYSE;
import static tr.edu.metu.ico.adapters.office.SampleRecords.BORA;
import static tr.edu.metu.ico.adapters.office.SampleRecords.GOOD_RECORDS;
import static tr.edu.metu.ico.adapters.office.SampleRecords.HEADER;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.edu.metu.ico.adapters.office.Workbooks.Raw;
import tr.edu.metu.ico.applicant.CohortAverage;
import tr.edu.metu.ico.applicant.Import.LineProblem;
import tr.edu.metu.ico.applicant.LanguageResult;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.call.ImportKind;

/** The same files as workbooks: the same columns, the same report. */
class XlsxFilesTest {

    private static final String AVERAGES = "department,level,semester,average\n";

    @Test
    void a_workbook_says_the_same_as_the_csv_file() {
        assertEquals(GOOD_RECORDS, file(ImportKind.RECORDS, Workbooks.text(HEADER + AYSE + BORA), "Records.XLSX"));
    }

    @Test
    void numbers_and_days_may_be_typed_as_such() {
        var content = Workbooks.of(sheet -> {
            Workbooks.header(sheet, "student,exam,date,score");
            sheet.value(1, 0, 2500001);
            sheet.value(1, 1, "EPE");
            sheet.value(1, 2, LocalDate.of(2022, 9, 1));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.value(1, 3, new BigDecimal("78.5"));
        });

        assertEquals(
                new OfficeFile.LanguageScores(List.of(new OfficeFile.LanguageScores.Row(
                        GOOD_RECORDS.rows().getFirst().student(),
                        new LanguageResult("EPE", LocalDate.of(2022, 9, 1), new BigDecimal("78.5"))))),
                file(ImportKind.LANGUAGE_SCORES, content, "a.xlsx"));
    }

    @ParameterizedTest
    @CsvSource({
        "3.15, 3.15",
        "3.1499999999999999, 3.15",
        "1.1000000000000001, 1.1",
        "2.8900000000000001, 2.89",
        "2.89, 2.89",
        "3, 3",
        "3.0, 3",
        "0.3E1, 3",
        "3.1500E+0, 3.15"
    })
    void a_number_is_what_was_typed_and_not_the_noise_of_binary_numbers(String written, String typed) {
        var read = file(ImportKind.COHORT_AVERAGES, averages("<v>" + written + "</v>"), "a.xlsx");

        assertEquals(
                List.of(new BigDecimal(typed)),
                ((OfficeFile.CohortAverages) read)
                        .rows().stream().map(CohortAverage::average).toList());
    }

    @ParameterizedTest
    @CsvSource({"3.1500000001, 3.1500000001", "1E400, 1E400", "-1, -1", "1E-9, 0.000000001", "4.01, 4.01"})
    void a_number_that_does_not_fit_the_column_is_reported_as_typed(String written, String reported) {
        var problem = problems(ImportKind.COHORT_AVERAGES, averages("<v>" + written + "</v>"), "a.xlsx")
                .getFirst();

        assertEquals(2, problem.line());
        assertEquals("average", problem.column());
        assertEquals(reported, problem.value());
    }

    @Test
    void formulas_and_errors_are_refused_with_the_cell() {
        assertEquals(
                List.of(new LineProblem(2, "average", "D2 =A1+1", WorkbookText.FORMULA)),
                problems(ImportKind.COHORT_AVERAGES, averages("<f>A1+1</f><v>3</v>"), "a.xlsx"));
        assertEquals(
                List.of(new LineProblem(2, "average", "D2 #N/A", WorkbookText.ERROR)),
                problems(
                        ImportKind.COHORT_AVERAGES,
                        Raw.with(Workbooks.AVERAGES_HEADER + Raw.average("<c r=\"D2\" t=\"e\"><v>#N/A</v></c>")),
                        "a.xlsx"));
        assertEquals(
                List.of(new LineProblem(2, "name", "=1+1", CellText.FORMULA)),
                problems(
                        ImportKind.RECORDS,
                        Workbooks.text(HEADER + AYSE.replace("Ayşe Işık Çağrı", "=1+1")),
                        "a.xlsx"));
    }

    @Test
    void merged_cells_hidden_rows_empty_rows_and_an_empty_second_sheet_do_no_harm() {
        var content = Workbooks.workbook(book -> {
            var sheet = book.newWorksheet("Averages");
            Workbooks.fill(sheet, AVERAGES + "CENG,UG,6,2.89\n");
            sheet.value(40, 0, "IE");
            sheet.value(40, 1, "UG");
            sheet.value(40, 2, 5);
            sheet.value(40, 3, 3);
            sheet.value(41, 9, "");
            sheet.range(1, 4, 1, 6).merge();
            sheet.hideRow(40);
            book.newWorksheet("Sheet2");
        });

        assertEquals(2, file(ImportKind.COHORT_AVERAGES, content, "a.xlsx").rowCount());
    }

    @Test
    void two_sheets_with_cells_are_refused_with_their_names_also_when_one_is_hidden() {
        var content = Workbooks.workbook(book -> {
            Workbooks.fill(book.newWorksheet("Averages"), AVERAGES + "CENG,UG,6,2.89\n");
            var second = book.newWorksheet("Notes");
            second.value(5, 5, "by Ms A.");
            second.setVisibilityState(org.dhatim.fastexcel.VisibilityState.HIDDEN);
        });

        assertEquals(
                List.of(new LineProblem(0, "", "Averages, Notes", WorkbookText.SEVERAL_SHEETS)),
                problems(ImportKind.COHORT_AVERAGES, content, "a.xlsx"));
    }

    @Test
    void a_row_is_as_wide_as_the_header() {
        assertEquals(
                List.of(new LineProblem(3, "", "", CellText.cells(5, 4))),
                problems(
                        ImportKind.COHORT_AVERAGES,
                        Workbooks.text(AVERAGES + "CENG,UG,6,2.89\nCENG,UG,7,2.89,x\n"),
                        "a.xlsx"));
        assertEquals(
                List.of(new LineProblem(2, "average", "", CellFormats.AVERAGE.mustBe())),
                problems(ImportKind.COHORT_AVERAGES, Workbooks.text(AVERAGES + "CENG,UG,6\n"), "a.xlsx"));
    }

    @Test
    void a_workbook_without_cells_needs_a_header() {
        assertEquals(
                List.of(new LineProblem(1, "", "", CellText.NO_HEADER)),
                problems(ImportKind.RECORDS, Workbooks.text(""), "a.xlsx"));
    }

    @Test
    void good_rows_come_without_the_bad_ones_and_without_both_of_two_that_contradict() {
        var found = found(
                ImportKind.COHORT_AVERAGES,
                Workbooks.text(AVERAGES + "CENG,UG,6,2.89\nCENG,UG,7,5\nIE,UG,6,2.9\nCENG,UG,6,3.0\n"),
                "a.xlsx",
                Checks.none());

        assertEquals(1, found.report().goodRows());
        assertEquals(3, found.report().badLines());
        assertEquals(
                List.of(2L, 3L, 5L),
                found.report().problems().stream().map(LineProblem::line).toList());
        assertEquals(
                List.of(new BigDecimal("2.9")),
                found.parts().stream()
                        .flatMap(part -> ((OfficeFile.CohortAverages) part).rows().stream())
                        .map(CohortAverage::average)
                        .toList());
    }

    private static byte[] averages(String cell) {
        return Raw.with(Workbooks.AVERAGES_HEADER + Raw.average("<c r=\"D2\">" + cell + "</c>"));
    }
}
