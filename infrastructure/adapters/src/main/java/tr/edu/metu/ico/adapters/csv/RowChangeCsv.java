package tr.edu.metu.ico.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;

/** An officer's changes to one row, as a small file with a line for each cell. It cannot be read as an office file. */
public final class RowChangeCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of("change", "key", "column", "before", "after");

    private RowChangeCsv() {}

    /**
     * UTF-8 with byte order mark, CRLF. A cell that could start a formula, or starts with an apostrophe, is prefixed with an
     * apostrophe.
     */
    public static byte[] write(RowChange change) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        try (var out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, StandardCharsets.UTF_8)) {
            out.writeRecord(COLUMNS);
            lines(change)
                    .forEach(line ->
                            out.writeRecord(line.stream().map(Formula::guarded).toList()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return file.toByteArray();
    }

    private static Stream<List<String>> lines(RowChange change) {
        return switch (change) {
            case RowChange.Added(var row) -> cells(row).map(cell -> List.of("ADDED", row.key(), cell[0], "", cell[1]));
            case RowChange.Removed(var row) ->
                cells(row).map(cell -> List.of("REMOVED", row.key(), cell[0], cell[1], ""));
            case RowChange.Changed(var key, var cells) ->
                cells.stream()
                        .map(cell -> List.of(
                                "CHANGED",
                                key,
                                cell.column(),
                                cell.before().orElse(""),
                                cell.after().orElse("")));
        };
    }

    private static Stream<String[]> cells(OfficeRow row) {
        return row.cells().entrySet().stream().map(cell -> new String[] {cell.getKey(), cell.getValue()});
    }
}
