package tr.edu.metu.ico.adapters.dynamo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.applicant.OfficeRow;
import tr.edu.metu.ico.applicant.RowChange;
import tr.edu.metu.ico.applicant.RowChange.Cell;

/** What an officer changed in one row, as a part of an item: the key and the cells before and after. */
final class RowChangePart {

    private static final String ADDED = "ADDED";
    private static final String REMOVED = "REMOVED";
    private static final String CHANGED = "CHANGED";

    private RowChangePart() {}

    static ItemWriter from(RowChange change) {
        return switch (change) {
            case RowChange.Added(var row) -> part(ADDED, row.key(), cells(row));
            case RowChange.Removed(var row) -> part(REMOVED, row.key(), cells(row));
            case RowChange.Changed(var key, var cells) -> part(CHANGED, key, cells);
        };
    }

    private static ItemWriter part(String change, String key, List<Cell> cells) {
        return ItemWriter.part().text("change", change).text("key", key).parts("cells", cells, RowChangePart::cell);
    }

    /** The cells of a row that is there on one side only. */
    private static List<Cell> cells(OfficeRow row) {
        return row.cells().entrySet().stream()
                .map(cell -> new Cell(cell.getKey(), Optional.empty(), Optional.of(cell.getValue())))
                .toList();
    }

    private static ItemWriter cell(Cell cell) {
        return ItemWriter.part()
                .text("column", cell.column())
                .text("before", cell.before())
                .text("after", cell.after());
    }

    static RowChange read(ItemReader item) {
        var key = item.text("key");
        var cells = item.parts("cells", RowChangePart::cell);
        return switch (item.text("change")) {
            case ADDED -> new RowChange.Added(row(key, cells));
            case REMOVED -> new RowChange.Removed(row(key, cells));
            case CHANGED -> new RowChange.Changed(key, cells);
            default -> throw new IllegalStateException("an import's change is of no known sort");
        };
    }

    private static OfficeRow row(String key, List<Cell> cells) {
        var texts = new LinkedHashMap<String, String>();
        cells.forEach(cell -> texts.put(cell.column(), cell.after().orElseThrow()));
        return new OfficeRow(key, texts);
    }

    private static Cell cell(ItemReader item) {
        return new Cell(item.text("column"), item.optionalText("before"), item.optionalText("after"));
    }
}
