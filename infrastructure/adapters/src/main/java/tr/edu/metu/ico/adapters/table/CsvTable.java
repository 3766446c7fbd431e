package tr.edu.metu.ico.adapters.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import tr.edu.metu.ico.adapters.csv.Formula;

/** Writes tables as CSV, with a byte order mark, by which spreadsheet programs recognise UTF-8. */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvTable() {}

    static <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
            throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder()
                .fieldSeparator(language == TableLanguage.TR ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(table.header(language));
        var spelling = new Spelling(language);
        long written = 0;
        for (Iterator<R> each = rows.iterator(); each.hasNext(); written++) {
            var row = each.next();
            csv.writeRecord(table.columns().stream()
                    .map(column -> written(column.cell(row), spelling))
                    .toList());
        }
        csv.flush();
        text.flush();
        return written;
    }

    /** Text gets an apostrophe where a spreadsheet would calculate it; numbers stay numbers, negative ones too. */
    private static String written(Cell cell, Spelling spelling) {
        var spelled = spelling.of(cell);
        return switch (cell) {
            case Cell.Words _, Cell.Translated _ -> Formula.guarded(spelled);
            case Cell.Empty _, Cell.Whole _, Cell.Decimal _, Cell.Exact _, Cell.Euros _, Cell.Day _, Cell.Moment _ ->
                spelled;
        };
    }
}
