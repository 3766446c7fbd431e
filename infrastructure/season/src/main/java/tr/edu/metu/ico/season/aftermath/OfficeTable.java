package tr.edu.metu.ico.season.aftermath;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.result.CsvLines;

/**
 * The rows of a downloaded table, by column. Every format is read by a library that did not write it: Apache POI, Commons CSV
 * and OpenPDF.
 *
 * @param rows cells without content are missing; numbers of a workbook are plain decimals
 */
record OfficeTable(List<Map<String, String>> rows) {
    private static final char MARK = '\uFEFF';

    static OfficeTable workbook(byte[] bytes) {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var lines = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .toList();
            var columns = lines.getFirst();
            return new OfficeTable(
                    lines.stream().skip(1).map(line -> cells(columns, line)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> cells(Row columns, Row line) {
        var cells = new HashMap<String, String>();
        for (var cell : line) {
            if (cell.getCellType() != CellType.BLANK) {
                cells.put(columns.getCell(cell.getColumnIndex()).getStringCellValue(), text(cell));
            }
        }
        return cells;
    }

    /** A formula would be neither. */
    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString()
                : cell.getStringCellValue();
    }

    static OfficeTable csv(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        Unexpected.unless(text.charAt(0) == MARK, "A CSV file of the office begins without a byte order mark.");
        return new OfficeTable(CsvLines.of(text.substring(1)).stream()
                .map(OfficeTable::withContent)
                .toList());
    }

    private static Map<String, String> withContent(Map<String, String> line) {
        var cells = new HashMap<>(line);
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    /** The text of all pages of a PDF file. */
    static String pdf(byte[] bytes) {
        try (var reader = new PdfReader(bytes)) {
            var extractor = new PdfTextExtractor(reader);
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The row with this content in a column. */
    Map<String, String> row(String column, String content) {
        return rows.stream()
                .filter(row -> content.equals(row.get(column)))
                .findFirst()
                .orElseThrow(() -> new Unexpected("No row of the file has " + content + " in " + column + "."));
    }

    /** These columns of every row, in the order of the rows; nothing for a cell without content. */
    List<List<String>> columns(String... names) {
        return rows.stream()
                .map(row -> IntStream.range(0, names.length)
                        .mapToObj(i -> row.getOrDefault(names[i], ""))
                        .toList())
                .toList();
    }
}
