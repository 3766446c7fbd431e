package tr.edu.metu.ico.adapters.office;

import java.time.DateTimeException;
import java.util.Arrays;
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

/** One line of a file; every cell that cannot be read is told, and a line with such a cell makes no row. */
final class Line {

    private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]+,[0-9]+");

    private final long number;
    private final Map<String, String> cells;
    private final Set<String> unfit;
    private final Problems problems;
    private final Map<Long, String> contradicted = new LinkedHashMap<>();
    private final int before;

    /** @param unfit columns whose cells have no plain value */
    Line(long number, Map<String, String> cells, Set<String> unfit, Problems problems) {
        this.number = number;
        this.cells = cells;
        this.unfit = unfit;
        this.problems = problems;
        this.before = problems.count();
        cells.forEach(this::checkFormula);
    }

    long number() {
        return number;
    }

    /** The cell as a value, or null after telling what it must be. */
    <T> T read(String column, Function<String, T> parse, Text mustBe) {
        var cell = cell(column);
        if (unfit.contains(column) || Formula.startsIn(cells.get(column))) {
            return null;
        }
        try {
            return parse.apply(cell);
        } catch (IllegalArgumentException | DateTimeException bad) {
            tell(column, DECIMAL_COMMA.matcher(cell).matches() ? CellText.DECIMAL_COMMA : mustBe);
            return null;
        }
    }

    /** The same for a cell that may be empty. */
    <T> Optional<T> perhaps(String column, Function<String, T> parse, Text mustBe) {
        return cell(column).isEmpty() ? Optional.empty() : Optional.ofNullable(read(column, parse, mustBe));
    }

    /** The cell as a set, its elements separated by a bar; an empty cell is the empty set. */
    <T> Set<T> set(String column, Function<String, T> parse, Text mustBe) {
        if (cell(column).isEmpty()) {
            return Set.of();
        }
        return read(column, cell -> elements(cell, parse), mustBe);
    }

    private static <T> Set<T> elements(String cell, Function<String, T> parse) {
        var elements = new LinkedHashSet<T>();
        Arrays.stream(cell.split("\\|", -1)).map(String::strip).map(parse).forEach(elements::add);
        return elements;
    }

    String cell(String column) {
        return cells.get(column).strip();
    }

    void tell(String column, Text text) {
        problems.add(number, column, cells.getOrDefault(column, ""), text);
    }

    /** Nobody knows which of the two lines was meant: the one before is bad as well, in this column. */
    void contradicts(long lineBefore, String column) {
        contradicted.putIfAbsent(lineBefore, column);
    }

    /** The lines before that it contradicts, and in which column. */
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
            tell("", CellText.LINE);
            return Optional.empty();
        }
    }

    private void checkFormula(String column, String cell) {
        if (!unfit.contains(column) && Formula.startsIn(cell)) {
            tell(column, CellText.FORMULA);
        }
    }
}
