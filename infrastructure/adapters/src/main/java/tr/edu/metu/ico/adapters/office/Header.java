package tr.edu.metu.ico.adapters.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The first line that is not blank: the names of the columns, in the file's own order. */
record Header(List<String> names, Layout<?> layout) {

    Header {
        names = List.copyOf(names);
    }

    /** Tells every column that is unknown, there twice, or missing. */
    void check(long number, Problems problems) {
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!layout.knows(name)) {
                problems.add(number, name, name, CellText.UNKNOWN_COLUMN);
            } else if (!seen.add(name)) {
                problems.add(number, name, name, CellText.DUPLICATE_COLUMN);
            }
        }
        layout.missingIn(names).forEach(column -> problems.add(number, column, "", CellText.MISSING_COLUMN));
    }

    /** The line with its cells by column. */
    Line line(RawLine raw, Problems problems) {
        var cells = new LinkedHashMap<String, String>();
        layout.optional().forEach(column -> cells.put(column, ""));
        for (int i = 0; i < names.size(); i++) {
            cells.put(names.get(i), raw.cells().get(i));
        }
        var unfit = raw.unfit().keySet().stream().map(names::get).collect(Collectors.toUnmodifiableSet());
        var line = new Line(raw.number(), cells, unfit, problems);
        raw.unfit().forEach((place, why) -> line.tell(names.get(place), why));
        return line;
    }
}
