package tr.edu.metu.ico.functions.lists;

import java.util.Map;
import java.util.Optional;

/**
 * A search for students by name or number. The text stands in the body, because addresses are logged (INV-22).
 *
 * @param text  each word begins the student number or a word of the name; case and marks do not matter
 * @param sort  and everything else as the parameters of the list
 */
public record SearchBody(
        String text,
        Optional<String> sort,
        Optional<String> order,
        Optional<Integer> limit,
        Optional<String> cursor,
        Optional<String> department,
        Optional<String> level,
        Optional<String> state,
        Optional<String> submitted,
        Optional<String> decision,
        Optional<String> documents,
        Optional<String> petition,
        Optional<String> university,
        Optional<String> outcome) {

    /** The same as a request of the list. */
    public ListRequest request() {
        Map<String, Optional<String>> given = Map.ofEntries(
                Map.entry("sort", sort),
                Map.entry("order", order),
                Map.entry("limit", limit.map(rows -> rows.toString())),
                Map.entry("cursor", cursor),
                Map.entry("department", department),
                Map.entry("level", level),
                Map.entry("state", state),
                Map.entry("submitted", submitted),
                Map.entry("decision", decision),
                Map.entry("documents", documents),
                Map.entry("petition", petition),
                Map.entry("university", university),
                Map.entry("outcome", outcome));
        return ListRequest.of(ListApplications.FILTERS, given::get).searching(text);
    }
}
