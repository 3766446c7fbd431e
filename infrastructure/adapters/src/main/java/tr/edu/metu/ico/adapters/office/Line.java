package tr.edu.metu.ico.adapters.office;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.csv.Formula;
import tr.edu.metu.ico.announcement.Text;

/** One line of a file; every cell that cannot be read is reported, and a line with such a cell makes no row. */
final class Line {

    /** Invisible blanks that spreadsheets and web pages leave behind, including zero-width ones. */
    private static final Pattern UNSEEN =
            Pattern.compile("^[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+|[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+$");

    /** Starts like a formula but is a number, which no column takes. */
    private static final Pattern SIGNED = Pattern.compile("[-+－＋][0-9]+([.,][0-9]+)*");

    private static final Pattern OTHER_SEPARATORS = Pattern.compile("\\s*[;,/]\\s*");

    private final long number;
    private final Map<String, String> cells;
    private final Set<String> unfit;
    private final Problems problems;
    private final Readings readings;
    private final Map<String, Object> values = new HashMap<>();
    private final Map<Long, String> contradicted = new LinkedHashMap<>();
    private final int before;

    /** @param unfit columns whose cells have no plain value */
    Line(
            long number,
            Map<String, String> cells,
            Set<String> unfit,
            Layout<?> layout,
            Problems problems,
            Readings readings) {
        this.number = number;
        this.cells = cells;
        this.unfit = unfit;
        this.problems = problems;
        this.readings = readings;
        this.before = problems.count();
        cells.forEach((column, cell) -> checkFormula(layout, column, cell));
    }

    /** Without surrounding blanks. */
    static String plain(String cell) {
        return UNSEEN.matcher(cell).replaceAll("");
    }

    long number() {
        return number;
    }

    /** The value in a column, or null after reporting what is wrong with the cell; every cell is read once. */
    @SuppressWarnings("unchecked") // put there by the same column
    <V> V get(Column<?, V> column) {
        if (!values.containsKey(column.name())) {
            values.put(column.name(), column.form().reader().read(this, column.name()));
        }
        return (V) values.get(column.name());
    }

    boolean isEmpty(Column<?, ?> column) {
        return cell(column.name()).isEmpty();
    }

    void report(Column<?, ?> column, Text text) {
        report(column.name(), text);
    }

    /** The cell as a value, or null after reporting what it must be. */
    <T> T read(String column, Function<String, T> parse, Text mustBe) {
        return hasNoValue(column) ? null : value(column, cell(column), parse, mustBe);
    }

    private boolean hasNoValue(String column) {
        return unfit.contains(column) || Formula.startsIn(written(column));
    }

    private <T> T value(String column, String text, Function<String, T> parse, Text mustBe) {
        return parsed(text, parse).orElseGet(() -> spelt(column, text, parse, mustBe));
    }

    /** The text in another spelling, if it has exactly one value. */
    private <T> T spelt(String column, String text, Function<String, T> parse, Text mustBe) {
        var meant = new LinkedHashMap<T, Spellings.Spelling>();
        for (var spelling : Spellings.of(text)) {
            parsed(spelling.cell(), parse).ifPresent(value -> meant.putIfAbsent(value, spelling));
        }
        if (meant.size() == 1) {
            var only = meant.firstEntry();
            read(column, only.getValue().cell(), only.getValue().how());
            return only.getKey();
        }
        report(
                column,
                meant.isEmpty()
                        ? mustBe
                        : CellText.ambiguous(
                                meant.firstEntry().getValue().cell(),
                                meant.lastEntry().getValue().cell()));
        return null;
    }

    private static <T> Optional<T> parsed(String cell, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(cell));
        } catch (IllegalArgumentException | DateTimeException otherSpelling) {
            return Optional.empty();
        }
    }

    /** The cell as a set, its elements separated by a bar; an empty cell is the empty set. Null after reporting a problem. */
    <T> Set<T> set(String column, Function<String, T> parse, Text mustBe) {
        var cell = cell(column);
        if (cell.isEmpty()) {
            return Set.of();
        }
        if (hasNoValue(column)) {
            return null;
        }
        var listed = cell.contains("|") ? cell : OTHER_SEPARATORS.matcher(cell).replaceAll("|");
        var elements = new LinkedHashSet<T>();
        for (var element : listed.split("\\|", -1)) {
            var value = value(column, plain(element), parse, mustBe);
            if (value == null) {
                return null;
            }
            elements.add(value);
        }
        if (!listed.equals(cell)) {
            read(column, listed, ReadingText.LIST);
        }
        return elements;
    }

    /** The cell's text, without the guards that the system's own files put before possible formulas. */
    String cell(String column) {
        return Formula.unguarded(plain(written(column)));
    }

    private String written(String column) {
        return cells.getOrDefault(column, "");
    }

    void report(String column, Text text) {
        report(column, written(column), text);
    }

    void report(String column, String value, Text text) {
        problems.add(number, column, value, text);
    }

    /** Reports that the cell was read as something other than what it shows. */
    void read(String column, String readAs, Text how) {
        readings.add(number, column, written(column), readAs, how);
    }

    /** The correct one of the two lines is unknown: the earlier line is bad as well, in this column. */
    void contradicts(long lineBefore, Column<?, ?> column) {
        contradicted.putIfAbsent(lineBefore, column.name());
    }

    /** The earlier lines that it contradicts, and in which column. */
    Map<Long, String> contradicted() {
        return contradicted;
    }

    /** The row, if every cell was good. */
    <T> Optional<T> row(Supplier<T> row) {
        if (problems.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(row.get());
        } catch (IllegalArgumentException unfitting) {
            report("", CellText.LINE);
            return Optional.empty();
        }
    }

    private void checkFormula(Layout<?> layout, String column, String cell) {
        if (!unfit.contains(column) && Formula.startsIn(cell)) {
            var number = Optional.of(column)
                    .filter(_ -> SIGNED.matcher(plain(cell)).matches())
                    .flatMap(layout::numberIn);
            report(column, number.orElse(CellText.FORMULA));
        }
    }
}
