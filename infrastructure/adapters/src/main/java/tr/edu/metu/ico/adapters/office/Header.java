package tr.edu.metu.ico.adapters.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names of the columns, in the file's own order.
 *
 * @param number  its line
 * @param written the names in the file; empty for a column without a name
 * @param names   the matching columns; as written if none matches
 */
record Header(long number, List<String> written, List<String> names, Layout<?> layout) {

    Header {
        written = List.copyOf(written);
        names = List.copyOf(names);
    }

    static Header of(RawLine line, Layout<?> layout) {
        var written = line.fitted(0).cells().stream().map(Line::plain).toList();
        var names =
                written.stream().map(name -> layout.column(name).orElse(name)).toList();
        return new Header(line.number(), written, names, layout);
    }

    /** Reports every column that is unknown, duplicated or missing, and how the others were read. */
    void check(Problems problems, Readings readings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var asWritten = written.get(i);
            if (name.isEmpty()) {
                continue;
            }
            if (!layout.names().contains(name)) {
                problems.add(number, asWritten, asWritten, CellText.UNKNOWN_COLUMN);
            } else if (!seen.add(name)) {
                problems.add(number, name, asWritten, CellText.DUPLICATE_COLUMN);
            } else if (!name.equals(asWritten)) {
                readings.add(number, name, asWritten, name, ReadingText.COLUMN_NAME);
            }
        }
        layout.required().stream()
                .filter(column -> !seen.contains(column))
                .forEach(column -> problems.add(number, column, "", CellText.MISSING_COLUMN));
    }

    /** The same line with as many cells as the header. */
    RawLine fitted(RawLine raw, LineSource source) {
        var fitted = raw.fitted(names.size());
        return source.leavesOutBlanks() ? fitted.filled(names.size()) : fitted;
    }

    /** The line with its cells by column. */
    Line line(RawLine raw, Problems problems, Readings readings) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                cells.put(names.get(i), raw.cells().get(i));
            }
        }
        var unfit = raw.unfit().keySet().stream().map(names::get).collect(Collectors.toUnmodifiableSet());
        var line = new Line(raw.number(), cells, unfit, layout, problems, readings);
        raw.unfit()
                .forEach((place, why) ->
                        line.report(names.get(place), raw.cells().get(place), why));
        raw.read()
                .forEach((place, how) -> line.read(names.get(place), raw.cells().get(place), how));
        checkUnnamed(raw, line);
        return line;
    }

    private void checkUnnamed(RawLine raw, Line line) {
        for (int i = 0; i < names.size(); i++) {
            var cell = raw.cells().get(i);
            if (names.get(i).isEmpty() && !cell.isBlank() && !raw.unfit().containsKey(i)) {
                line.report("", cell, CellText.UNNAMED_COLUMN);
            }
        }
    }
}
