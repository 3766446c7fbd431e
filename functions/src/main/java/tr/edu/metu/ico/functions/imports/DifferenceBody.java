package tr.edu.metu.ico.functions.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.ColumnShares;
import tr.edu.metu.ico.applicant.Import;
import tr.edu.metu.ico.applicant.ImportDifference;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.call.ImportId;

/**
 * A page of the differences between two imports.
 *
 * @param before the other import; missing where there was none and every row is new
 * @param after  the requested import
 * @param counts for all pages; on the first page only
 * @param shares values whose share of the rows changed by more than five percentage points; on the first page only
 */
public record DifferenceBody(
        Optional<String> before,
        String after,
        String kind,
        Optional<CountsBody> counts,
        Optional<List<ShareBody>> shares,
        List<RowBody> changes,
        Optional<String> next) {

    /** The number of rows of each kind. */
    public record CountsBody(int added, int removed, int changed, int unchanged) {}

    /** How many rows have this value in this column, and the total; an empty value is an empty cell. */
    public record ShareBody(String column, String value, int before, int rowsBefore, int after, int rowsAfter) {}

    /** One row; {@code change} is ADDED, REMOVED or CHANGED. */
    public record RowBody(String change, String key, List<CellBody> cells) {}

    /** A cell; empty cells are left out. */
    public record CellBody(String column, Optional<String> before, Optional<String> after) {}

    static DifferenceBody of(
            Import after,
            Optional<ImportId> before,
            ImportDifference difference,
            Optional<List<ColumnShares.Moved>> shares,
            Optional<String> next) {
        return new DifferenceBody(
                before.map(ImportId::value),
                after.id().value(),
                after.kind().name(),
                difference.counts().map(c -> new CountsBody(c.added(), c.removed(), c.changed(), c.unchanged())),
                shares.map(moved -> moved.stream().map(DifferenceBody::share).toList()),
                difference.changes().stream().map(DifferenceBody::row).toList(),
                next);
    }

    private static ShareBody share(ColumnShares.Moved moved) {
        return new ShareBody(
                moved.column(), moved.value(), moved.before(), moved.rowsBefore(), moved.after(), moved.rowsAfter());
    }

    static RowBody row(RowChange change) {
        return switch (change) {
            case RowChange.Added(var row) -> new RowBody("ADDED", row.key(), cells(row, false));
            case RowChange.Removed(var row) -> new RowBody("REMOVED", row.key(), cells(row, true));
            case RowChange.Changed(var key, var cells) ->
                new RowBody(
                        "CHANGED",
                        key,
                        cells.stream()
                                .map(cell -> new CellBody(cell.column(), cell.before(), cell.after()))
                                .toList());
        };
    }

    private static List<CellBody> cells(OfficeRow row, boolean before) {
        var cells = new ArrayList<CellBody>();
        row.cells().forEach((column, text) -> {
            var value = Optional.of(text);
            cells.add(new CellBody(column, before ? value : Optional.empty(), before ? Optional.empty() : value));
        });
        return cells;
    }
}
