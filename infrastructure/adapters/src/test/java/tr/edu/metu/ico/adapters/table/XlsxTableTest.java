package tr.edu.metu.ico.adapters.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.adapters.table.SampleTable.AYSE;
import static tr.edu.metu.ico.adapters.table.SampleTable.LUKASZ;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.announcement.Text;

/** What another library finds in the workbooks. */
class XlsxTableTest {

    @Test
    void ids_are_text_numbers_are_numbers_and_dates_are_dates() {
        var sheet = sheet(TableLanguage.TR, AYSE, LUKASZ);
        assertEquals(
                List.of(
                        "STRING @ 0012345",
                        "STRING @ Ayşe Iğdır İŞÇİ",
                        "STRING @ Yerleşti",
                        "NUMERIC 0 1.0",
                        "NUMERIC 0.000 91.25",
                        "NUMERIC #,##0.00 2460.5",
                        "DATE dd.mm.yyyy 2024-09-02T00:00",
                        "DATE dd.mm.yyyy hh:mm:ss 2024-03-15T23:59:59"),
                cells(sheet, 1));
        assertEquals(
                List.of(
                        "STRING @ 9999998",
                        "STRING @ Łukasz Nguyễn Đà",
                        "NUMERIC 0.00 -0.02",
                        "NUMERIC #,##0.00 -10.0"),
                cells(sheet, 2));
    }

    @Test
    void a_row_is_as_high_as_its_wrapped_text_and_the_sheet_prints_on_A4() {
        var sheet = sheet(TableLanguage.EN, SampleTable.named("a reason of many words ".repeat(5)), AYSE);

        assertEquals(
                List.of(90f, 15f),
                List.of(sheet.getRow(1).getHeightInPoints(), sheet.getRow(2).getHeightInPoints()));
        assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
    }

    @Test
    void two_columns_of_one_name_are_refused_in_either_language() {
        var english = TableColumn.<String>text(new Text("State", "Durum"), 9, row -> row);
        var turkish = TableColumn.<String>text(new Text("Status", "Durum"), 9, row -> row);
        var columns = List.of(english, turkish);
        var title = new Text("List", "Liste");

        assertEquals(
                "two columns have the same name: [Durum, Durum]",
                assertThrows(IllegalArgumentException.class, () -> new TableDefinition<>(title, columns))
                        .getMessage());
    }

    @Test
    void a_text_that_is_longer_than_its_column_is_wrapped_so_that_the_next_column_hides_nothing() {
        var sheet = sheet(TableLanguage.EN, SampleTable.named("A name that is longer than its column"), AYSE);
        assertEquals(
                List.of(true, false),
                List.of(
                        sheet.getRow(1).getCell(1).getCellStyle().getWrapText(),
                        sheet.getRow(2).getCell(1).getCellStyle().getWrapText()));
    }

    @Test
    void the_header_stays_in_view_and_filters_all_rows() {
        var sheet = sheet(TableLanguage.EN, AYSE, LUKASZ);
        assertEquals("Result list- OE-2024", sheet.getSheetName());
        assertEquals("Submitted (Istanbul time)", sheet.getRow(0).getCell(7).getStringCellValue());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals("A1:H3", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(25 * 256, sheet.getColumnWidth(1), 256);
        assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
    }

    @Test
    void a_table_without_rows_is_a_workbook_with_a_header() {
        var sheet = sheet(TableLanguage.EN);
        assertEquals("A1:H1", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(0, sheet.getLastRowNum());
    }

    @Test
    void rows_written_in_several_portions_are_all_there() {
        var rows = IntStream.range(0, 2_500).mapToObj(i -> SampleTable.named("Student " + i));
        var file = SampleTable.file(SampleTable.TABLE, TableFormat.XLSX, TableLanguage.EN, rows);
        var sheet = opened(file);
        assertEquals(2_500, sheet.getLastRowNum());
        assertEquals("Student 999", sheet.getRow(1_000).getCell(1).getStringCellValue());
        assertEquals("Student 1000", sheet.getRow(1_001).getCell(1).getStringCellValue());
        assertEquals("Student 2499", sheet.getRow(2_500).getCell(1).getStringCellValue());
    }

    @Test
    void blanks_line_breaks_and_quotes_stay_and_what_xml_cannot_hold_is_replaced() {
        for (var text : List.of(" x  y ", "a\nb", "\"a\" & <b>", "😀")) {
            assertEquals(text, nameOf(text));
        }
        assertEquals("a\uFFFDb", nameOf("a\u0001b"));
        assertEquals("a\uFFFDb", nameOf("a\uD800b"));
    }

    @Test
    void every_title_becomes_a_name_that_spreadsheet_programs_take() {
        for (var title : List.of(
                "[x]:*?/\\",
                "'Ayşe'",
                "History",
                "''",
                " ",
                "A title that is far too long for the name of a sheet",
                "abcdefghijklmnopqrstuvwxyzabcd😀",
                "a\nb")) {
            var name = SheetName.of(title);
            WorkbookUtil.validateSheetName(name);
            assertTrue(!name.isBlank() && !name.equalsIgnoreCase("history"), name);
        }
        assertEquals("İzin listesi 2024", SheetName.of("İzin listesi 2024"));
    }

    @Test
    void more_rows_than_a_sheet_has_are_refused_with_the_limit() {
        var number = new TableDefinition<Integer>(
                new Text("Numbers", "Sayılar"), List.of(TableColumn.text(new Text("Number", "Sayı"), 5, row -> "")));
        var refused = assertThrows(
                TableTooLong.class,
                () -> TableFormat.XLSX.write(
                        number, Stream.iterate(1, i -> i + 1), TableLanguage.EN, OutputStream.nullOutputStream()));
        assertEquals(
                new Text(
                        "XLSX files hold at most 1,048,575 rows. Ask for another format or for fewer rows.",
                        "XLSX dosyaları en çok 1.048.575 satır içerebilir. Başka bir biçim ya da daha az satır"
                                + " isteyin."),
                refused.reason());
    }

    private static String nameOf(String name) {
        return sheet(TableLanguage.EN, SampleTable.named(name))
                .getRow(1)
                .getCell(1)
                .getStringCellValue();
    }

    private static XSSFSheet sheet(TableLanguage language, SampleTable.Row... rows) {
        return opened(SampleTable.file(TableFormat.XLSX, language, rows));
    }

    private static XSSFSheet opened(byte[] file) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<String> cells(XSSFSheet sheet, int row) {
        var found = new ArrayList<String>();
        sheet.getRow(row).forEach(cell -> found.add(shown(cell)));
        return found;
    }

    private static String shown(Cell cell) {
        var format = cell.getCellStyle().getDataFormatString();
        if (cell.getCellType() == CellType.STRING) {
            return "STRING " + format + " " + cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return "DATE " + format + " " + moment;
        }
        return cell.getCellType() + " " + format + " " + cell.getNumericCellValue();
    }
}
