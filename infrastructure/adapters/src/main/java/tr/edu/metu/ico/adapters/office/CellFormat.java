package tr.edu.metu.ico.adapters.office;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tr.edu.metu.ico.announcement.Text;

/**
 * How the cells of a column are read and written.
 *
 * @param reader     reads a cell; null after reporting what is wrong with it
 * @param print      writes a value in its canonical spelling
 * @param mustBe     what a cell has to be
 * @param mayBeEmpty whether an empty cell has a value too
 * @param type       what a spreadsheet program should take its canonical spelling for
 */
record CellFormat<V>(Reader<V> reader, Function<V, String> print, Text mustBe, boolean mayBeEmpty, Type type) {

    /** The types of cells in an exported file. */
    enum Type {
        TEXT,
        WHOLE,
        DECIMAL,
        DAY;

        /** Whether it is a number. */
        boolean number() {
            return this == WHOLE || this == DECIMAL;
        }
    }

    /** Text. */
    CellFormat(Reader<V> reader, Function<V, String> print, Text mustBe, boolean mayBeEmpty) {
        this(reader, print, mustBe, mayBeEmpty, Type.TEXT);
    }

    /** Reads the cell of a line in the column of this name. */
    interface Reader<V> {
        V read(Line line, String column);
    }

    /** @param parse the value of a cell; an {@link IllegalArgumentException} means another spelling */
    static <V> CellFormat<V> of(Function<String, V> parse, Function<V, String> print, Text mustBe) {
        return new CellFormat<>((line, column) -> line.read(column, parse, mustBe), print, mustBe, false);
    }

    static <V> CellFormat<V> of(Function<String, V> parse, Text mustBe) {
        return of(parse, Object::toString, mustBe);
    }

    static <V> CellFormat<V> of(Function<String, V> parse, String mustBe, String olmali) {
        return of(parse, new Text(mustBe, olmali));
    }

    /** Elements separated by a bar, at least one. */
    static <V> CellFormat<Set<V>> some(Function<String, V> parse, Text mustBe) {
        return new CellFormat<>(
                (line, column) -> {
                    var values = line.set(column, parse, mustBe);
                    if (values != null && values.isEmpty()) {
                        line.report(column, mustBe);
                    }
                    return values;
                },
                CellFormat::joined,
                mustBe,
                false);
    }

    /** Elements separated by a bar, or none. */
    static <V> CellFormat<Set<V>> any(Function<String, V> parse, Text mustBe) {
        return new CellFormat<>((line, column) -> line.set(column, parse, mustBe), CellFormat::joined, mustBe, true);
    }

    /** An empty cell has no value. */
    CellFormat<Optional<V>> orNone() {
        return new CellFormat<>(
                (line, column) ->
                        line.cell(column).isEmpty() ? Optional.empty() : Optional.ofNullable(reader.read(line, column)),
                value -> value.map(print).orElse(""),
                mustBe,
                true,
                type);
    }

    /** An empty cell has this value. */
    CellFormat<V> or(V otherwise) {
        return new CellFormat<>(
                (line, column) -> line.cell(column).isEmpty() ? otherwise : reader.read(line, column),
                print,
                mustBe,
                true,
                type);
    }

    /** The same cells, exported as this type. */
    CellFormat<V> as(Type exported) {
        return new CellFormat<>(reader, print, mustBe, mayBeEmpty, exported);
    }

    static String joined(Iterable<?> values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.toString()));
        texts.sort(null);
        return String.join("|", texts);
    }
}
