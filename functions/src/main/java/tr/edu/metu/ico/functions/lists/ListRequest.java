package tr.edu.metu.ico.functions.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.applicant.StudentSearch;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.trail.NetString;

/**
 * What is wanted of a list.
 *
 * @param filters by the name of the facet
 * @param limit   the maximum number of rows of a page
 * @param text    what a name or number is searched for
 */
public record ListRequest(
        Map<String, String> filters,
        Optional<String> sort,
        boolean descending,
        int limit,
        Optional<String> cursor,
        Optional<String> text) {

    /** The maximum number of rows of a page. */
    public static final int LONGEST_PAGE = 200;

    /** The query parameters that every list takes beside its filters. */
    public static final List<String> PARAMETERS = List.of("sort", "order", "limit", "cursor");

    private static final int USUAL_PAGE = 50;
    private static final int SHORTEST_TEXT = 2;
    private static final int LONGEST_TEXT = 100;

    private enum Order {
        ASC,
        DESC
    }

    /** From the parameters of a query; unknown values of filters are refused by the list. */
    public static ListRequest of(List<String> filters, Function<String, Optional<String>> query) {
        var chosen = new TreeMap<String, String>();
        filters.forEach(name -> query.apply(name).ifPresent(value -> chosen.put(name, value)));
        return new ListRequest(
                chosen,
                query.apply("sort"),
                query.apply("order").map(ListRequest::order).orElse(Order.ASC) == Order.DESC,
                query.apply("limit").map(ListRequest::limit).orElse(USUAL_PAGE),
                query.apply("cursor"),
                Optional.empty());
    }

    private static Order order(String name) {
        return BodyFields.oneOf("order", Order.class, name);
    }

    private static int limit(String number) {
        return Optional.of(number)
                .filter(text -> text.matches("[1-9][0-9]{0,2}"))
                .map(Integer::parseInt)
                .filter(rows -> rows <= LONGEST_PAGE)
                .orElseThrow(() -> Refusal.malformed(
                        "limit",
                        "limit must be a number from 1 to " + LONGEST_PAGE + ".",
                        "limit 1 ile " + LONGEST_PAGE + " arasında bir sayı olmalıdır."));
    }

    /** The same, only for students whom this text finds. */
    public ListRequest searching(String wanted) {
        var trimmed = wanted.strip();
        if (trimmed.length() < SHORTEST_TEXT || trimmed.length() > LONGEST_TEXT) {
            throw unsearchable();
        }
        return new ListRequest(filters, sort, descending, limit, cursor, Optional.of(trimmed));
    }

    /** The search, if there is one. */
    Optional<StudentSearch> search() {
        return text.map(wanted -> {
            try {
                return StudentSearch.of(wanted);
            } catch (IllegalArgumentException noWord) {
                throw unsearchable();
            }
        });
    }

    private static Refusal unsearchable() {
        return Refusal.malformed(
                "text",
                "Search for " + SHORTEST_TEXT + " to " + LONGEST_TEXT + " characters of a name or a student number.",
                "Bir adın ya da öğrenci numarasının " + SHORTEST_TEXT + " ile " + LONGEST_TEXT
                        + " arasında karakterini arayın.");
    }

    /**
     * Names this request without its cursor and page size; a cursor continues the same request only.
     *
     * @param list the list of a call that it was made of
     */
    String fingerprint(String list, CallId call) {
        var parts = Stream.of(
                        Stream.of(list, call.value()),
                        filters.entrySet().stream().flatMap(filter -> Stream.of(filter.getKey(), filter.getValue())),
                        Stream.of(sort.orElse(""), Boolean.toString(descending), text.orElse("")))
                .flatMap(each -> each)
                .toList();
        return Sha256.of(NetString.of(parts)).hex().substring(0, 16);
    }
}
