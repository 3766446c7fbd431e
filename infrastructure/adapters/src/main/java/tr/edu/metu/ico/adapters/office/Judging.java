package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The first reading of a file: judges every line, whatever is wrong with the ones before. It keeps keys but no rows. */
final class Judging<T> {

    private final Layout<T> layout;
    private final Layout.RowMaker<T> maker;
    private final Problems problems = new Problems();
    private final BitSet good = new BitSet();
    private final Map<Object, Long> seen = new HashMap<>();
    private final Map<Object, Integer> groups = new HashMap<>();
    private Header header;
    private boolean readable = true;
    private int lines;
    private long lastLine;

    Judging(Layout<T> layout) {
        this.layout = layout;
        this.maker = layout.lines().get();
    }

    Report judge(LineSource source) throws IOException {
        try {
            source.read(this::take);
            checkNotEmpty();
        } catch (UnreadableFile unreadable) {
            readable = false;
            problems.add(unreadable.line(), "", unreadable.value(), unreadable.text());
        }
        var rows = new GoodRows<>(layout, source, readable ? good : new BitSet(), groups);
        return new Report(readable, rows.count(), lines - good.cardinality(), problems.all(), rows);
    }

    private boolean take(RawLine raw) {
        lastLine = raw.number();
        if (raw.blank()) {
            return true;
        }
        if (header == null) {
            return readHeader(raw);
        }
        lines++;
        if (raw.cells().size() == header.names().size()) {
            readRow(header.line(raw, problems));
        } else {
            problems.add(lastLine, "", "", CellText.cells(raw.cells().size(), header.names().size()));
        }
        return true;
    }

    private boolean readHeader(RawLine raw) {
        header = new Header(raw.cells(), layout);
        header.check(raw.number(), problems);
        readable = problems.none();
        return readable;
    }

    private void readRow(Line line) {
        maker.row(line).ifPresent(row -> keep(line, row));
    }

    private void keep(Line line, T row) {
        var before = layout.unique().apply(row).map(key -> seen.putIfAbsent(key, line.number()));
        if (before.isEmpty()) {
            good.set(Math.toIntExact(line.number()));
            count(row, 1);
        } else {
            repeated(line, row, before.get());
        }
    }

    /** Nobody knows which of the two was meant: both are bad. */
    private void repeated(Line line, T row, long first) {
        line.tell(layout.keyColumn(), CellText.duplicateOf(first));
        if (good.get(Math.toIntExact(first))) {
            good.clear(Math.toIntExact(first));
            count(row, -1);
            problems.add(first, layout.keyColumn(), line.cell(layout.keyColumn()), CellText.repeatedIn(line.number()));
        }
    }

    private void count(T row, int more) {
        layout.together().apply(row).ifPresent(group -> groups.merge(group, more, Integer::sum));
    }

    private void checkNotEmpty() {
        if (header == null) {
            readable = false;
            problems.add(1, "", "", CellText.NO_HEADER);
        } else if (layout.neverEmpty() && lines == 0 && problems.none()) {
            problems.add(lastLine, "", "", CellText.NO_ROWS);
        }
    }
}
