package tr.edu.metu.ico.applicant;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Counts the values in each column of two imports as their rows are read, and reports every value whose share changed
 * by more than five percentage points, such as when all students are suddenly in the preparatory year.
 */
public final class ColumnShares {

    private static final int POINTS = 5;

    private final Side before = new Side();
    private final Side after = new Side();

    /**
     * A value whose share changed: {@code before} of {@code rowsBefore} rows had it, {@code after} of {@code rowsAfter}
     * have it.
     *
     * @param value empty for an empty cell
     */
    public record Moved(String column, String value, int before, int rowsBefore, int after, int rowsAfter) {}

    /** The same places; their rows are counted as the earlier import's as they are read. */
    public Iterator<ImportDifference.Place> before(Iterator<ImportDifference.Place> places) {
        return before.counting(places);
    }

    /** The same for the later import. */
    public Iterator<ImportDifference.Place> after(Iterator<ImportDifference.Place> places) {
        return after.counting(places);
    }

    /** In the order of columns and values; empty if one import has no rows, since everything differs then. */
    public List<Moved> moved() {
        if (before.rows == 0 || after.rows == 0) {
            return List.of();
        }
        return columns().flatMap(this::moved).toList();
    }

    private Stream<String> columns() {
        var columns = new TreeSet<>(before.columns.keySet());
        columns.addAll(after.columns.keySet());
        return columns.stream();
    }

    private Stream<Moved> moved(String column) {
        var values = new TreeSet<>(before.values(column).keySet());
        values.addAll(after.values(column).keySet());
        values.add("");
        return values.stream()
                .map(value -> new Moved(
                        column,
                        value,
                        before.count(column, value),
                        before.rows,
                        after.count(column, value),
                        after.rows))
                .filter(ColumnShares::isFar);
    }

    /** A value that occurs in a single row, such as a name, is not a share. */
    private static boolean isFar(Moved moved) {
        long gap = Math.abs((long) moved.before * moved.rowsAfter - (long) moved.after * moved.rowsBefore);
        return Math.max(moved.before, moved.after) > 1
                && 100 * gap > (long) POINTS * moved.rowsBefore * moved.rowsAfter;
    }

    /** The counts of one import. */
    private static final class Side {
        private final Map<String, Map<String, Integer>> columns = new HashMap<>();
        private int rows;

        Iterator<ImportDifference.Place> counting(Iterator<ImportDifference.Place> places) {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return places.hasNext();
                }

                @Override
                public ImportDifference.Place next() {
                    var place = places.next();
                    place.rows().forEach(Side.this::add);
                    return place;
                }
            };
        }

        private void add(OfficeRow row) {
            rows++;
            row.cells()
                    .forEach((column, value) -> columns.computeIfAbsent(column, _ -> new HashMap<>())
                            .merge(value, 1, Integer::sum));
        }

        Map<String, Integer> values(String column) {
            return columns.getOrDefault(column, Map.of());
        }

        /** Rows leave out their empty cells. */
        int count(String column, String value) {
            return value.isEmpty()
                    ? rows
                            - values(column).values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                    : values(column).getOrDefault(value, 0);
        }
    }
}
