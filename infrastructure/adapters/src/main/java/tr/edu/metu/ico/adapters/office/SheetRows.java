package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import tr.edu.metu.ico.announcement.Text;

/** The rows of a sheet, one after the other; any failure of the reader means a damaged workbook. */
final class SheetRows implements AutoCloseable {

    /** Slightly more than a spreadsheet program can write. */
    private static final long MOST_ROWS = 1_100_000;

    private final CellValue values;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private long last;

    SheetRows(ReadableWorkbook workbook, Sheet sheet) throws UnreadableFile {
        values = new CellValue(workbook.isDate1904());
        try {
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(0, WorkbookText.BROKEN);
        }
    }

    /** The next row; empty after the last. */
    Optional<RawLine> next() throws UnreadableFile {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            var row = line(rows.next());
            if (row.number() <= last) {
                throw new UnreadableFile(last, WorkbookText.BROKEN);
            }
            if (row.number() > MOST_ROWS) {
                throw new UnreadableFile(row.number(), WorkbookText.TOO_MANY_ROWS);
            }
            last = row.number();
            return Optional.of(row);
        } catch (RuntimeException damaged) {
            throw new UnreadableFile(last + 1, WorkbookText.BROKEN);
        }
    }

    private RawLine line(Row row) {
        var cells = new ArrayList<String>(row.getCellCount());
        var unfit = new HashMap<Integer, Text>();
        var read = new HashMap<Integer, Text>();
        for (var cell : row) {
            if (cell == null) {
                cells.add("");
            } else {
                values.unfit(cell).ifPresent(why -> unfit.put(cells.size(), why));
                values.read(cell).ifPresent(how -> read.put(cells.size(), how));
                cells.add(values.text(cell));
            }
        }
        return new RawLine(row.getRowNum(), cells, unfit, read);
    }

    @Override
    public void close() {
        stream.close();
    }
}
