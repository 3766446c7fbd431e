package tr.edu.metu.ico.adapters.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.adapters.csv.Formula;

class InertCellsTest {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\";\"x\")",
            "+90 312 210 00 00",
            "-x",
            "@SUM(A1)",
            "\t=1+1",
            "\r=1+1",
            "＝1+1",
            "a;=1+1",
            "a,=1+1",
            "\u00A0=1+1");

    @Test
    void no_text_cell_of_a_csv_file_is_calculated_by_a_spreadsheet_that_splits_at_another_separator() {
        for (var language : TableLanguage.values()) {
            for (var hostile : HOSTILE) {
                var file = SampleTable.file(TableFormat.CSV, language, SampleTable.named(hostile));
                char separator = language == TableLanguage.TR ? ';' : ',';
                var cell = PlainCsv.read(new String(file, UTF_8).substring(1), separator)
                        .get(1)
                        .get(1);
                assertEquals(Formula.guarded(hostile), cell);
                for (var piece : cell.split("[;,|\t\r\n]")) {
                    assertFalse(Formula.startsIn(piece), piece);
                }
                assertEquals(hostile, Formula.unguarded(cell));
            }
        }
    }

    @Test
    void every_text_cell_of_a_workbook_is_text_of_text_format_and_inert_when_saved_as_csv() throws IOException {
        for (var hostile : HOSTILE) {
            var file = SampleTable.file(TableFormat.XLSX, TableLanguage.EN, SampleTable.named(hostile));
            try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
                var cell = book.getSheetAt(0).getRow(1).getCell(1);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                assertEquals(Formula.guarded(hostile), cell.getStringCellValue());
            }
        }
    }
}
