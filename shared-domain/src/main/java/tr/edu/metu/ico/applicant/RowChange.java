package tr.edu.metu.ico.applicant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What happened to one row between two imports of a kind. */
public sealed interface RowChange {

    String key();

    /** The change in the number of rows; -1 for one row fewer. */
    default int rowsMore() {
        return switch (this) {
            case Added _ -> 1;
            case Removed _ -> -1;
            case Changed _ -> 0;
        };
    }

    /**
     * The rows after this change; an added row comes last.
     *
     * @throws IllegalArgumentException when the row to remove or change is missing
     */
    default List<OfficeRow> in(List<OfficeRow> rows) {
        var after = new ArrayList<>(rows);
        switch (this) {
            case Added(var row) -> after.add(row);
            case Removed(var row) -> after.remove(place(row.key(), rows));
            case Changed(var key, var cells) -> {
                int place = place(key, rows);
                after.set(place, changed(rows.get(place), cells));
            }
        }
        return List.copyOf(after);
    }

    private static int place(String key, List<OfficeRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no row has the key of the change");
    }

    private static OfficeRow changed(OfficeRow row, List<Cell> cells) {
        var after = new LinkedHashMap<>(row.cells());
        cells.forEach(cell -> after.put(cell.column(), cell.after().orElse("")));
        return new OfficeRow(row.key(), after);
    }

    record Added(OfficeRow row) implements RowChange {
        @Override
        public String key() {
            return row.key();
        }
    }

    record Removed(OfficeRow row) implements RowChange {
        @Override
        public String key() {
            return row.key();
        }
    }

    /** @param cells the changed cells, at least one */
    record Changed(String key, List<Cell> cells) implements RowChange {
        public Changed {
            cells = List.copyOf(cells);
        }
    }

    /** A cell before and after; one of them may be empty. */
    record Cell(String column, Optional<String> before, Optional<String> after) {}

    /** How a row with the same key changed; empty when it is the same. */
    static Optional<RowChange> between(OfficeRow before, OfficeRow after) {
        var columns = new LinkedHashSet<>(before.cells().keySet());
        columns.addAll(after.cells().keySet());
        var cells = new ArrayList<Cell>();
        for (var column : columns) {
            var was = Optional.ofNullable(before.cells().get(column));
            var is = Optional.ofNullable(after.cells().get(column));
            if (!was.equals(is)) {
                cells.add(new Cell(column, was, is));
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new Changed(before.key(), cells));
    }
}
