package tr.edu.metu.ico.applicant;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** What happened to one row between two imports of a kind. */
public sealed interface RowChange {

    String key();

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

    /** @param cells those that are not as before, at least one */
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
