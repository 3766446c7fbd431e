package tr.edu.metu.ico.adapters.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.ImportKind;

/**
 * A file that officers download, fill in and upload: every column with rows of invented values, and in a workbook a sheet that
 * explains the columns in English and Turkish. The importer accepts it as it is.
 */
public record OfficeTemplate(ImportKind kind, OfficeFormat format) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** A spreadsheet program keeps text typed into such a cell unchanged. */
    private static final String TEXT_FORMAT = "@";

    private static final int CELL_WIDTH = 18;
    private static final int GUIDE_WIDTH = 45;

    private static final Text EXAMPLES = new Text(
            "Delete the example rows before you upload the file.", "Dosyayı yüklemeden önce örnek satırları silin.");

    /** The template with this file name, such as {@code RECORDS.xlsx}; empty for every other name. */
    public static Optional<OfficeTemplate> named(String name) {
        return Arrays.stream(ImportKind.values())
                .flatMap(kind -> Arrays.stream(OfficeFormat.values()).map(format -> new OfficeTemplate(kind, format)))
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    public String name() {
        return kind + format.ending();
    }

    /** CSV in UTF-8 with byte order mark and CRLF, or XLSX. */
    public byte[] content() {
        var layout = Layouts.of(kind);
        var file = new ByteArrayOutputStream();
        try {
            switch (format) {
                case CSV -> writeCsv(table(layout), file);
                case XLSX -> writeWorkbook(layout, file);
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }

    private static List<List<String>> table(Layout<?> layout) {
        var table = new ArrayList<List<String>>();
        table.add(layout.names());
        table.addAll(layout.examples());
        return table;
    }

    private static void writeCsv(List<List<String>> table, ByteArrayOutputStream file) throws IOException {
        file.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            table.forEach(out::writeRecord);
        }
    }

    private void writeWorkbook(Layout<?> layout, ByteArrayOutputStream file) throws IOException {
        try (var book = new Workbook(file, "ICO", "1.0")) {
            var sheet = book.newWorksheet(kind.name());
            fill(sheet, table(layout), CELL_WIDTH);
            var guide = new ArrayList<List<String>>();
            guide.add(Guide.HEADER);
            layout.columns().forEach(column -> guide.add(Guide.of(column)));
            guide.add(List.of("", "", layout.what().en(), layout.what().tr(), EXAMPLES.en(), EXAMPLES.tr()));
            fill(book.newWorksheet(Guide.SHEET), guide, GUIDE_WIDTH);
        }
    }

    private static void fill(Worksheet sheet, List<List<String>> table, int width) {
        for (int column = 0; column < table.getFirst().size(); column++) {
            sheet.width(column, width);
            sheet.style(column).format(TEXT_FORMAT).set();
            for (int row = 0; row < table.size(); row++) {
                sheet.value(row, column, table.get(row).get(column));
                sheet.style(row, column)
                        .format(TEXT_FORMAT)
                        .wrapText(width == GUIDE_WIDTH)
                        .set();
            }
            sheet.style(0, column).bold().format(TEXT_FORMAT).set();
        }
        sheet.freezePane(0, 1);
    }
}
