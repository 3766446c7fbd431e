package tr.edu.metu.ico.applicant;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A page of the differences between two imports of a kind.
 *
 * @param changes in the order of the places
 * @param counts  over all pages, if requested
 * @param next    the place after which the next page begins; empty on the last page
 */
public record ImportDifference(List<RowChange> changes, Optional<Counts> counts, Optional<String> next) {

    public ImportDifference {
        changes = List.copyOf(changes);
    }

    /** The number of rows of each sort. */
    public record Counts(int added, int removed, int changed, int unchanged) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts with(List<RowChange> changes, int same) {
            int more = 0;
            int less = 0;
            for (var change : changes) {
                more += change instanceof RowChange.Added ? 1 : 0;
                less += change instanceof RowChange.Removed ? 1 : 0;
            }
            return new Counts(added + more, removed + less, changed + changes.size() - more - less, unchanged + same);
        }
    }

    /** The rows at one place, such as a student's; places are in text order. */
    public record Place(String name, List<OfficeRow> rows) {}

    /**
     * Reads both in step and holds at most a page. It reads to the end only to count; a page ends with the place that
     * fills it, so it may exceed the requested size.
     */
    public static ImportDifference between(
            Iterator<Place> before, Iterator<Place> after, int longestPage, boolean counting) {
        var steps = new Steps(before, after);
        var page = new ArrayList<RowChange>();
        var counts = Counts.NONE;
        Optional<String> next = Optional.empty();
        while (steps.hasNext()) {
            if (page.size() >= longestPage && next.isEmpty()) {
                next = Optional.of(steps.last);
            }
            if (next.isPresent() && !counting) {
                break;
            }
            var here = steps.next();
            counts = counts.with(here.changes, here.same);
            if (next.isEmpty()) {
                page.addAll(here.changes);
            }
        }
        return new ImportDifference(page, counting ? Optional.of(counts) : Optional.empty(), next);
    }

    private record Here(List<RowChange> changes, int same) {}

    /** Both sides place by place. */
    private static final class Steps {
        private final Iterator<Place> before;
        private final Iterator<Place> after;
        private Optional<Place> was;
        private Optional<Place> is;
        private String last = "";

        Steps(Iterator<Place> before, Iterator<Place> after) {
            this.before = before;
            this.after = after;
            was = following(before);
            is = following(after);
        }

        boolean hasNext() {
            return was.isPresent() || is.isPresent();
        }

        Here next() {
            int order = was.isEmpty()
                    ? 1
                    : is.isEmpty() ? -1 : was.get().name().compareTo(is.get().name());
            var old = order <= 0 ? was.orElseThrow().rows() : List.<OfficeRow>of();
            var now = order >= 0 ? is.orElseThrow().rows() : List.<OfficeRow>of();
            last = (order <= 0 ? was : is).orElseThrow().name();
            was = order <= 0 ? following(before) : was;
            is = order >= 0 ? following(after) : is;
            return compared(old, now);
        }

        private static Optional<Place> following(Iterator<Place> places) {
            return places.hasNext() ? Optional.of(places.next()) : Optional.empty();
        }

        private static Here compared(List<OfficeRow> old, List<OfficeRow> now) {
            var olds = new TreeMap<String, OfficeRow>();
            old.forEach(row -> olds.put(row.key(), row));
            var news = new TreeMap<String, OfficeRow>();
            now.forEach(row -> news.put(row.key(), row));
            var changes = new ArrayList<RowChange>();
            olds.values().stream()
                    .filter(row -> !news.containsKey(row.key()))
                    .forEach(row -> changes.add(new RowChange.Removed(row)));
            int same = 0;
            for (var row : news.values()) {
                var twin = Optional.ofNullable(olds.get(row.key()));
                var change = twin.isEmpty()
                        ? Optional.<RowChange>of(new RowChange.Added(row))
                        : RowChange.between(twin.get(), row);
                change.ifPresent(changes::add);
                same += change.isEmpty() ? 1 : 0;
            }
            return new Here(changes, same);
        }
    }
}
