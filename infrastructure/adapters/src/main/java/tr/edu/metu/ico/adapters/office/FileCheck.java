package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Import.Reading;

/** The first reading of a file: checks every line, whatever is wrong with earlier ones. It keeps keys but no rows. */
final class FileCheck<T> {

    private final Layout<T> layout;
    private final Checks checks;
    private final Layout.RowMaker<T> maker;
    private final Problems problems = new Problems();
    private final Readings readings = new Readings();
    private final HeaderSearch search;
    private final BitSet good = new BitSet();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<Integer, Object> groups = new HashMap<>();
    private LineSource source;
    private Header header;
    private boolean readable = true;
    private int lines;
    private long lastLine;

    FileCheck(Layout<T> layout, Checks checks) {
        this.layout = layout;
        this.checks = checks;
        this.search = new HeaderSearch(layout);
        this.maker = layout.lines().apply(checks);
    }

    Report judge(LineSource from) throws IOException {
        source = from;
        try {
            source.read(this::take);
            if (header == null) {
                search.firstLine().ifPresent(this::readHeader);
            }
            checkNotEmpty();
        } catch (UnreadableFile unreadable) {
            readable = false;
            problems.add(unreadable.line(), "", unreadable.value(), unreadable.text());
        }
        var rows = new GoodRows<>(layout, checks, source, header, readable ? good : new BitSet(), sizes());
        return new Report(readable, rows.count(), lines - good.cardinality(), problems.all(), read(), rows);
    }

    /** How the file was read, starting with the file as a whole; empty if it is not a table. */
    private List<Reading> read() {
        return readable
                ? Stream.concat(source.readings().stream(), readings.all().stream())
                        .toList()
                : List.of();
    }

    private boolean take(RawLine raw) {
        lastLine = raw.number();
        if (raw.blank()) {
            return true;
        }
        if (header == null) {
            return search.take(raw).map(this::readHeader).orElse(true);
        }
        lines++;
        var fitted = header.fitted(raw, source);
        int cells = fitted.cells().size();
        if (cells == header.names().size()) {
            readRow(header.line(fitted, problems, readings));
        } else {
            problems.add(lastLine, "", "", CellText.cells(cells, header.names().size()));
        }
        return true;
    }

    private boolean readHeader(Header found) {
        header = found;
        search.first()
                .filter(title -> title.number() < found.number())
                .ifPresent(title -> readings.add(
                        title.number(),
                        "",
                        title.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")),
                        "",
                        ReadingText.ABOVE_THE_HEADER));
        header.check(problems, readings);
        readable = problems.none();
        return readable;
    }

    private void readRow(Line line) {
        layout.row(line, maker).ifPresent(row -> keep(line, row));
        line.contradicted()
                .forEach((before, column) -> spoil(before, column, "", CellText.contradictedIn(line.number())));
    }

    private void keep(Line line, T row) {
        var before = layout.unique().map(_ -> seen.putIfAbsent(layout.key().apply(row), line.number()));
        if (before.isEmpty()) {
            var number = Math.toIntExact(line.number());
            good.set(number);
            layout.together().apply(row).ifPresent(group -> groups.put(number, group));
        } else {
            var column = layout.unique().orElseThrow().name();
            line.report(column, CellText.duplicateOf(before.get()));
            spoil(before.get(), column, line.cell(column), CellText.repeatedIn(line.number()));
        }
    }

    /** When two lines contradict each other, the correct one is unknown: the earlier line is bad too. */
    private void spoil(long before, String column, String value, Text why) {
        if (good.get(Math.toIntExact(before))) {
            good.clear(Math.toIntExact(before));
            problems.add(before, column, value, why);
        }
    }

    /** How many good rows each stored group has. */
    private Map<Object, Integer> sizes() {
        var sizes = new HashMap<Object, Integer>();
        good.stream()
                .mapToObj(groups::get)
                .filter(Objects::nonNull)
                .forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
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
