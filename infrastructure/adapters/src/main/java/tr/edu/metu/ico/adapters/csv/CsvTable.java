package tr.edu.metu.ico.adapters.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.applicant.OfficeFile;

/** A table with named columns: reads every line of a file, whatever is wrong with the ones before. */
final class CsvTable<T> {

    private final List<String> columns;
    private final Function<Line, Optional<T>> row;
    private final List<T> rows = new ArrayList<>();
    private final Map<Object, Long> seen = new HashMap<>();
    private final Problems problems = new Problems();
    private final Set<String> optional = new HashSet<>();
    private Function<T, Object> key;
    private String keyColumn;
    private boolean neverEmpty;
    private List<String> header = List.of();
    private boolean headerIsGood = true;
    private long lastLine;

    CsvTable(List<String> columns, Function<Line, Optional<T>> row) {
        this.columns = columns;
        this.row = row;
    }

    /** A file without rows is a mistake. */
    CsvTable<T> neverEmpty() {
        neverEmpty = true;
        return this;
    }

    /** Columns that a file may leave out; their cells then are empty. */
    CsvTable<T> optional(String... names) {
        optional.addAll(List.of(names));
        return this;
    }

    /** No two rows may have the same key; the second is told in this column. */
    CsvTable<T> unique(String column, Function<T, Object> of) {
        keyColumn = column;
        key = of;
        return this;
    }

    OfficeCsv.Outcome read(byte[] content, Function<List<T>, OfficeFile> file) {
        CsvText.decode(content, problems).ifPresent(this::readText);
        return problems.none()
                ? new OfficeCsv.Outcome.Read(file.apply(rows))
                : new OfficeCsv.Outcome.Unreadable(problems.all());
    }

    private void readText(String text) {
        try {
            for (var line : reader(text).ofCsvRecord(text)) {
                lastLine = line.getStartingLineNumber();
                readLine(line);
                if (!headerIsGood) {
                    return;
                }
            }
        } catch (CsvParseException quotes) {
            problems.add(lastLine + 1, "", "", CellText.BROKEN_QUOTES);
        }
        checkNotEmpty();
    }

    private static CsvReader.CsvReaderBuilder reader(String text) {
        var firstLine = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return CsvReader.builder()
                .fieldSeparator(firstLine.contains(";") ? ';' : ',')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private void readLine(CsvRecord line) {
        if (line.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            readHeader(line);
        } else if (line.getFieldCount() != header.size()) {
            problems.add(lastLine, "", "", CellText.cells(line.getFieldCount(), header.size()));
        } else {
            readRow(line);
        }
    }

    private void readHeader(CsvRecord line) {
        header = line.getFields();
        var names = new HashSet<String>();
        for (var name : header) {
            if (!columns.contains(name) && !optional.contains(name)) {
                problems.add(lastLine, name, name, CellText.UNKNOWN_COLUMN);
            } else if (!names.add(name)) {
                problems.add(lastLine, name, name, CellText.DUPLICATE_COLUMN);
            }
        }
        columns.stream()
                .filter(column -> !names.contains(column))
                .forEach(column -> problems.add(lastLine, column, "", CellText.MISSING_COLUMN));
        headerIsGood = problems.none();
    }

    private void readRow(CsvRecord record) {
        var cells = new LinkedHashMap<String, String>();
        optional.forEach(column -> cells.put(column, ""));
        for (var i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.getField(i));
        }
        var line = new Line(lastLine, cells, problems);
        row.apply(line).ifPresent(read -> keep(line, read));
    }

    private void keep(Line line, T read) {
        var before = key == null ? null : seen.putIfAbsent(key.apply(read), line.number());
        if (before == null) {
            rows.add(read);
        } else {
            line.tell(keyColumn, CellText.duplicateOf(before));
        }
    }

    private void checkNotEmpty() {
        if (header.isEmpty() && problems.none()) {
            problems.add(1, "", "", CellText.NO_HEADER);
        } else if (neverEmpty && rows.isEmpty() && problems.none()) {
            problems.add(lastLine, "", "", CellText.NO_ROWS);
        }
    }
}
