package tr.edu.metu.ico.adapters.office;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.OfficeFile;
import tr.edu.metu.ico.applicant.OfficeRow;

/**
 * The layout of one kind of file: its columns, how a line becomes a row, what must be unique and what is stored together. CSV
 * and XLSX have the same columns.
 *
 * @param what       what the files contain
 * @param columns    in the order in which files are written
 * @param lines      makes rows; a new one for each reading, because it may remember earlier lines
 * @param neverEmpty whether a file without rows is an error
 * @param key        identifies a row in differences
 * @param unique     the column where two rows with the same key are reported; empty if that is allowed
 * @param together   what must not be split into two parts; empty for independent rows
 */
record Layout<T>(
        Text what,
        List<Column<T, ?>> columns,
        Function<Checks, RowMaker<T>> lines,
        boolean neverEmpty,
        Function<T, String> key,
        Optional<Column<T, ?>> unique,
        Function<T, Optional<Object>> together) {

    /** Makes rows from lines whose cells have been read, and a file from rows. */
    interface RowMaker<T> {

        /** The row; empty after reporting what is wrong. */
        Optional<T> row(Line line);

        OfficeFile file(List<T> rows);
    }

    /** For rows identified by all their cells. */
    static <T> Layout<T> of(Text what, List<Column<T, ?>> columns, Function<Checks, RowMaker<T>> lines) {
        return new Layout<>(
                what,
                columns,
                lines,
                false,
                row -> cells(columns, row).values().stream()
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining(" ")),
                Optional.empty(),
                _ -> Optional.empty());
    }

    /** For rows made without remembering earlier lines. */
    static <T> Layout<T> of(
            Text what,
            List<Column<T, ?>> columns,
            BiFunction<Line, Checks, Optional<T>> row,
            Function<List<T>, OfficeFile> file) {
        return of(what, columns, checks -> new RowMaker<>() {
            @Override
            public Optional<T> row(Line line) {
                return row.apply(line, checks);
            }

            @Override
            public OfficeFile file(List<T> rows) {
                return file.apply(rows);
            }
        });
    }

    Layout<T> filled() {
        return new Layout<>(what, columns, lines, true, key, unique, together);
    }

    Layout<T> called(Function<T, String> name) {
        return new Layout<>(what, columns, lines, neverEmpty, name, unique, together);
    }

    /** No two rows may have the same key; both are reported, in this column. */
    Layout<T> uniqueIn(Column<T, ?> column) {
        return new Layout<>(what, columns, lines, neverEmpty, key, Optional.of(column), together);
    }

    Layout<T> storedBy(Function<T, Object> group) {
        return new Layout<>(what, columns, lines, neverEmpty, key, unique, group.andThen(Optional::of));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** The names of the required columns. */
    List<String> required() {
        return columns.stream()
                .filter(column -> !column.optional())
                .map(Column::name)
                .toList();
    }

    /** The name of the column that a header cell matches; empty if it matches none, or more than one. */
    Optional<String> column(String written) {
        var folded = FoldedText.of(written);
        if (names().contains(folded)) {
            return Optional.of(folded);
        }
        var meant =
                columns.stream().filter(column -> column.isAlsoCalled(folded)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst().name()) : Optional.empty();
    }

    /** What the number in the column of this name must be; empty where the column has no numbers. */
    Optional<Text> numberIn(String column) {
        return columns.stream()
                .filter(one -> one.name().equals(column))
                .map(Column::form)
                .filter(form -> form.type().number())
                .map(CellFormat::mustBe)
                .findFirst();
    }

    /** Reads every cell of the line, and makes a row if all are good. */
    Optional<T> row(Line line, RowMaker<T> maker) {
        columns.forEach(line::get);
        return maker.row(line);
    }

    /** The rows as in a file; the second of two rows with the same key gets a number appended. */
    List<OfficeRow> print(List<T> rows) {
        var times = new HashMap<String, Integer>();
        return rows.stream()
                .map(row -> {
                    int time = times.merge(key.apply(row), 1, Integer::sum);
                    return new OfficeRow(key.apply(row) + (time == 1 ? "" : " #" + time), cells(columns, row));
                })
                .toList();
    }

    private static <T> Map<String, String> cells(List<Column<T, ?>> columns, T row) {
        var cells = new LinkedHashMap<String, String>();
        columns.forEach(column -> cells.put(column.name(), column.print(row)));
        return cells;
    }

    /** Example rows of invented people and values, cell by cell; a file of them has no problems. */
    List<List<String>> examples() {
        return IntStream.range(0, columns.getFirst().examples().size())
                .mapToObj(row -> columns.stream()
                        .map(column -> column.examples().get(row))
                        .toList())
                .toList();
    }
}
