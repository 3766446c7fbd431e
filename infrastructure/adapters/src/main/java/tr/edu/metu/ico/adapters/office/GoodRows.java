package tr.edu.metu.ico.adapters.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tr.edu.metu.ico.applicant.OfficeFile;

/**
 * The second reading of a file: passes on the rows of its good lines in parts, so that a long file is never in memory as a
 * whole. Rows that are stored together, such as all results of a student, are held until the last of them is read.
 *
 * @param header as it was found; missing if the file is not a table
 * @param good   the numbers of the good lines
 * @param groups how many good rows there are of each that is stored together
 */
record GoodRows<T>(
        Layout<T> layout, Checks checks, LineSource source, Header header, BitSet good, Map<Object, Integer> groups) {

    private static final int PART = 500;

    int count() {
        return good.cardinality();
    }

    /** At least one part, an empty one if there are no rows. */
    void each(Consumer<OfficeFile> take) throws IOException {
        new Reading<>(this, take).read();
    }

    private static final class Reading<T> {

        private final GoodRows<T> rows;
        private final Consumer<OfficeFile> take;
        private final Layout.RowMaker<T> maker;
        private final Map<Object, List<T>> waiting = new HashMap<>();
        private final Problems none = new Problems();
        private final Readings known = new Readings();
        private List<T> part = new ArrayList<>();
        private int parts;

        Reading(GoodRows<T> rows, Consumer<OfficeFile> take) {
            this.rows = rows;
            this.take = take;
            this.maker = rows.layout.lines().apply(rows.checks);
        }

        void read() throws IOException {
            if (rows.count() > 0) {
                try {
                    rows.source.read(this::line);
                } catch (UnreadableFile changed) {
                    throw new IllegalStateException("a file that was read cannot be read again", changed);
                }
            }
            if (!part.isEmpty() || parts == 0) {
                handOver();
            }
        }

        private boolean line(RawLine raw) {
            if (rows.good.get(Math.toIntExact(raw.number()))) {
                var line = rows.header.fitted(raw, rows.source);
                keep(rows.layout.row(rows.header.line(line, none, known), maker).orElseThrow());
            }
            return true;
        }

        private void keep(T row) {
            var group = rows.layout.together().apply(row);
            if (group.isEmpty()) {
                part.add(row);
            } else {
                var together = waiting.computeIfAbsent(group.get(), _ -> new ArrayList<>());
                together.add(row);
                if (together.size() == rows.groups.get(group.get())) {
                    part.addAll(waiting.remove(group.get()));
                }
            }
            if (part.size() >= PART) {
                handOver();
            }
        }

        private void handOver() {
            take.accept(maker.file(part));
            parts++;
            part = new ArrayList<>();
        }
    }
}
