package tr.edu.metu.ico.adapters.office;

import java.util.List;
import java.util.Optional;

/**
 * Finds the header among the first lines: the first line that names at least half of the columns. Titles may precede it. If no
 * line does, the first non-blank line is taken as the header, so that its problems are reported.
 */
final class HeaderSearch {

    static final int MOST_LINES = 10;

    private final Layout<?> layout;
    private int lines;
    private RawLine first;

    HeaderSearch(Layout<?> layout) {
        this.layout = layout;
    }

    /** Whether a line with these cells names at least half of the required columns. */
    static boolean isHeader(List<String> cells, Layout<?> layout) {
        var required = layout.required();
        var named = cells.stream()
                .flatMap(cell -> layout.column(cell).stream())
                .filter(required::contains)
                .distinct()
                .count();
        return named * 2 >= required.size();
    }

    /** The header, once it is known; until then further lines are needed. */
    Optional<Header> take(RawLine line) {
        first = first == null ? line : first;
        lines++;
        if (isHeader(line.cells(), layout)) {
            return Optional.of(Header.of(line, layout));
        }
        return lines == MOST_LINES ? firstLine() : Optional.empty();
    }

    /** The first line as the header; empty if there is none. */
    Optional<Header> firstLine() {
        return Optional.ofNullable(first).map(line -> Header.of(line, layout));
    }

    /** The first line of text, which is a title unless it is the header. */
    Optional<RawLine> first() {
        return Optional.ofNullable(first);
    }
}
