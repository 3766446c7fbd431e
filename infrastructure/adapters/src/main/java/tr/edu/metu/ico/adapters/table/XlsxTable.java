package tr.edu.metu.ico.adapters.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tr.edu.metu.ico.adapters.csv.Formula;

/** Writes tables as workbooks with typed cells, a frozen header and a filter. */
final class XlsxTable {

    private static final int MOST_ROWS = 1_048_575;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final int LONGEST_CELL = 32_767;
    private static final int MOST_PLACES = 10;
    /** In points. */
    private static final double LINE_HEIGHT = 15;

    private static final String HEADER_FILL = "E8ECF1";
    /** A program keeps what is typed into such a cell as it is, so an id edited there keeps its zeros. */
    private static final String TEXT = "@";

    private final Worksheet sheet;
    private final TableLanguage language;
    private final Spelling spelling;
    private final String dayFormat;
    /** Of the columns, in characters. */
    private final int[] widths;

    private XlsxTable(Worksheet sheet, TableLanguage language, TableDefinition<?> table) {
        this.sheet = sheet;
        this.language = language;
        this.spelling = new Spelling(language);
        widths = table.columns().stream()
                .mapToInt(column -> column.width(language))
                .toArray();
        dayFormat = language == TableLanguage.TR ? "dd.mm.yyyy" : "yyyy-mm-dd";
    }

    static <R> long write(TableDefinition<R> table, Stream<R> rows, TableLanguage language, OutputStream out)
            throws IOException {
        var book = new Workbook(out, "ICO", "1.0");
        var sheet = book.newWorksheet(SheetName.of(language.of(table.title())));
        var writer = new XlsxTable(sheet, language, table);
        writer.header(table);
        int written = writer.rows(table, rows.iterator());
        // the range of the filter is written last, when the number of rows is known
        sheet.setAutoFilter(0, 0, written, table.columns().size() - 1);
        book.finish();
        return written;
    }

    private <R> void header(TableDefinition<R> table) {
        var columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, widths[i]);
            sheet.inlineString(0, i, language.of(columns.get(i).name()));
            sheet.style(0, i)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADER_FILL)
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .format(TEXT)
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P / &N", Position.RIGHT);
    }

    private <R> int rows(TableDefinition<R> table, Iterator<R> rows) throws IOException {
        int written = 0;
        while (rows.hasNext()) {
            if (written == MOST_ROWS) {
                throw new TableTooLong(TableFormat.XLSX, MOST_ROWS);
            }
            var row = rows.next();
            written++;
            int lines = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                lines = Math.max(lines, cell(written, i, table.columns().get(i).cell(row)));
            }
            if (lines > 1) {
                // a spreadsheet program does not make room for wrapped text by itself
                sheet.rowHeight(written, Math.min(lines * LINE_HEIGHT, Worksheet.MAX_ROW_HEIGHT));
            }
            if (written % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        return written;
    }

    /** @return how many lines the cell needs in its column */
    private int cell(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Empty() -> {}
            case Cell.Words _, Cell.Translated _ -> {
                return text(row, column, spelling.of(cell));
            }
            case Cell.Whole(var number) -> number(row, column, number, "0");
            case Cell.Decimal(var number) -> number(row, column, number, places(number));
            case Cell.Exact(var number) -> text(row, column, number.toPlainString());
            case Cell.Euros(var amount) -> number(row, column, Spelling.cents(amount), "#,##0.00");
            case Cell.Day(var day) -> {
                sheet.value(row, column, day);
                format(row, column, dayFormat);
            }
            case Cell.Moment(var moment) -> {
                sheet.value(row, column, Spelling.inIstanbul(moment));
                format(row, column, dayFormat + " hh:mm:ss");
            }
        }
        return 1;
    }

    /** Guarded as in CSV: workbooks are saved as CSV, and no longer inert there. */
    private int text(int row, int column, String text) {
        var fitting = fitting(Formula.guarded(text));
        sheet.inlineString(row, column, fitting);
        var style = sheet.style(row, column).verticalAlignment("top").format(TEXT);
        // otherwise the next column hides the rest
        (fitting.length() > widths[column] ? style.wrapText(true) : style).set();
        // words do not fill their lines
        int filled = Math.max(1, widths[column] * 4 / 5);
        return fitting.length() <= widths[column] ? 1 : (fitting.length() + filled - 1) / filled;
    }

    private void number(int row, int column, Number number, String format) {
        sheet.value(row, column, number);
        format(row, column, format);
    }

    private void format(int row, int column, String format) {
        sheet.style(row, column).verticalAlignment("top").format(format).set();
    }

    private static String places(BigDecimal number) {
        int places = Math.min(Math.max(number.scale(), 0), MOST_PLACES);
        return places == 0 ? "0" : "0." + "0".repeat(places);
    }

    /** Without characters that XML cannot hold. */
    private static String fitting(String text) {
        if (text.length() > LONGEST_CELL) {
            throw new IllegalArgumentException("a cell of a workbook holds at most 32767 characters");
        }
        if (text.codePoints().allMatch(XlsxTable::inXml)) {
            return text;
        }
        var fitting = new StringBuilder(text.length());
        text.codePoints().map(c -> inXml(c) ? c : '\uFFFD').forEach(fitting::appendCodePoint);
        return fitting.toString();
    }

    private static boolean inXml(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
