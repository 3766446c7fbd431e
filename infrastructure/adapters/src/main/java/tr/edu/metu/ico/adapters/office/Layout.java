package tr.edu.metu.ico.adapters.office;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.OfficeFile;

/**
 * How the files of one kind look: their columns, how a line makes a row, what stands only once and what is stored together.
 *
 * @param columns    those that every file has
 * @param optional   those that a file may leave out; their cells then are empty
 * @param neverEmpty a file without rows is a mistake
 * @param unique     no two rows may have the same key; both are told, in {@code keyColumn}
 * @param together   what must not be torn apart into two parts; empty for rows that stand alone
 * @param lines      makes rows; one for each reading, for it may remember the lines before
 */
record Layout<T>(
        List<String> columns,
        Set<String> optional,
        boolean neverEmpty,
        String keyColumn,
        Function<T, Optional<Object>> unique,
        Function<T, Optional<Object>> together,
        Supplier<RowMaker<T>> lines) {

    /** Makes rows of lines, and a file of rows. */
    interface RowMaker<T> {

        /** The row; empty after telling what is wrong. */
        Optional<T> row(Line line);

        OfficeFile file(List<T> rows);

        static <T> RowMaker<T> of(Function<Line, Optional<T>> row, Function<List<T>, OfficeFile> file) {
            return new RowMaker<>() {
                @Override
                public Optional<T> row(Line line) {
                    return row.apply(line);
                }

                @Override
                public OfficeFile file(List<T> rows) {
                    return file.apply(rows);
                }
            };
        }
    }

    static <T> Layout<T> of(List<String> columns, Supplier<RowMaker<T>> lines) {
        return new Layout<>(columns, Set.of(), false, "", _ -> Optional.empty(), _ -> Optional.empty(), lines);
    }

    static <T> Layout<T> of(List<String> columns, Function<Line, Optional<T>> row, Function<List<T>, OfficeFile> file) {
        return of(columns, () -> RowMaker.of(row, file));
    }

    Layout<T> withOptional(String... names) {
        return new Layout<>(columns, Set.of(names), neverEmpty, keyColumn, unique, together, lines);
    }

    Layout<T> filled() {
        return new Layout<>(columns, optional, true, keyColumn, unique, together, lines);
    }

    Layout<T> withUnique(String column, Function<T, Object> key) {
        return new Layout<>(columns, optional, neverEmpty, column, key.andThen(Optional::of), together, lines);
    }

    Layout<T> withTogether(Function<T, Object> group) {
        return new Layout<>(columns, optional, neverEmpty, keyColumn, unique, group.andThen(Optional::of), lines);
    }

    boolean knows(String column) {
        return columns.contains(column) || optional.contains(column);
    }

    /** Every column, the optional ones too. */
    Stream<String> all() {
        return Stream.concat(columns.stream(), optional.stream());
    }

    /** The wanted columns that are not among these. */
    List<String> missingIn(List<String> header) {
        var there = new HashSet<>(header);
        return columns.stream().filter(column -> !there.contains(column)).toList();
    }
}
