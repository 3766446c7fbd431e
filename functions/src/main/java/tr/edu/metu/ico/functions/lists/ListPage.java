package tr.edu.metu.ico.functions.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of rows in their order.
 *
 * @param total  how many rows match, on all pages
 * @param facets see {@link Facet#counts}
 * @param last   the last row of this page, if more follow
 */
record ListPage<R>(int total, List<R> rows, Map<String, Map<String, Long>> facets, Optional<R> last) {

    /**
     * @param place of a row
     * @param after the place that the page before ended with
     */
    static <R> ListPage<R> of(
            List<R> rows,
            List<Facet<R>> facets,
            ListRequest request,
            Function<R, ListPlace> place,
            Optional<ListPlace> after) {
        var chosen = Facet.chosen(rows, facets, request.filters());
        var order = ListPlace.order(request.descending());
        var rest = chosen.stream()
                .map(row -> new Placed<>(place.apply(row), row))
                .filter(placed -> after.filter(end -> order.compare(placed.place(), end) <= 0)
                        .isEmpty())
                .sorted(Comparator.comparing(Placed::place, order))
                .limit(request.limit() + 1L)
                .map(Placed::row)
                .toList();
        var page = rest.subList(0, Math.min(request.limit(), rest.size()));
        return new ListPage<>(
                chosen.size(),
                page,
                Facet.counts(rows, facets, request.filters()),
                Optional.of(rest).filter(_ -> rest.size() > page.size()).map(_ -> page.getLast()));
    }

    private record Placed<R>(ListPlace place, R row) {}
}
