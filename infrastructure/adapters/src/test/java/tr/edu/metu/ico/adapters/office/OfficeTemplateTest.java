package tr.edu.metu.ico.adapters.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.edu.metu.ico.applicant.Import.Reading;
import tr.edu.metu.ico.call.ImportKind;

/** The importer accepts every template. */
class OfficeTemplateTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void both_templates_of_a_kind_are_read_as_the_same_example_rows(ImportKind kind) {
        var layout = Layouts.of(kind);
        var csv = ReadOffice.found(kind, new OfficeTemplate(kind, OfficeFormat.CSV).content(), "a.csv", Checks.none());
        var workbook =
                ReadOffice.found(kind, new OfficeTemplate(kind, OfficeFormat.XLSX).content(), "a.xlsx", Checks.none());

        assertEquals(List.of(), csv.report().problems());
        assertEquals(List.of(), csv.report().readings());
        assertEquals(layout.examples().size(), csv.report().goodRows());
        assertEquals(List.of(), workbook.report().problems());
        assertEquals(
                List.of(new Reading(0, "", Guide.SHEET, "", 1, ReadingText.GUIDE)),
                workbook.report().readings());
        assertEquals(csv.parts(), workbook.parts());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void the_workbook_explains_every_column(ImportKind kind) throws IOException {
        var content = new OfficeTemplate(kind, OfficeFormat.XLSX).content();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var guide = workbook.findSheet(Guide.SHEET).orElseThrow().read();

            assertEquals(Guide.HEADER, cells(guide.getFirst()));
            assertEquals(
                    Layouts.of(kind).columns().stream().map(Guide::of).toList(),
                    guide.subList(1, guide.size() - 1).stream()
                            .map(OfficeTemplateTest::cells)
                            .toList());
        }
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        return row.stream().map(cell -> cell.getText()).toList();
    }

    /** Only the sheet that the template has is left out; a table with the same name is a second table. */
    @Test
    void another_sheet_with_cells_is_still_refused() {
        var renamed = Workbooks.workbook(book -> {
            Workbooks.fill(book.newWorksheet("A"), "department,level,semester,average\nCENG,UG,4,2.89\n");
            Workbooks.fill(book.newWorksheet(Guide.SHEET), "department,level,semester,average\nEE,UG,4,2.89\n");
        });
        var named = Workbooks.workbook(book -> {
            Workbooks.fill(book.newWorksheet("A"), "department,level,semester,average\nCENG,UG,4,2.89\n");
            Workbooks.fill(book.newWorksheet("B"), String.join(",", Guide.HEADER) + "\n");
        });

        for (var content : List.of(renamed, named)) {
            assertEquals(
                    List.of(WorkbookText.SEVERAL_SHEETS),
                    ReadOffice.problems(ImportKind.COHORT_AVERAGES, content, "a.xlsx").stream()
                            .map(problem -> problem.text())
                            .toList());
        }
    }

    @Test
    void a_template_has_the_name_of_its_kind_and_format() {
        assertEquals(
                Optional.of(new OfficeTemplate(ImportKind.EXAM_RESULTS, OfficeFormat.XLSX)),
                OfficeTemplate.named("EXAM_RESULTS.xlsx"));
        for (var other : List.of("records.csv", "RECORDS", "RECORDS.xls", "", "../RECORDS.csv")) {
            assertEquals(Optional.empty(), OfficeTemplate.named(other));
        }
    }

    @Test
    void a_template_is_the_same_in_every_locale() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            var turkish = new OfficeTemplate(ImportKind.AGREEMENTS, OfficeFormat.CSV).content();

            assertTrue(new String(turkish, UTF_8).startsWith("\uFEFFuniversity,name,country,capacity,"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
