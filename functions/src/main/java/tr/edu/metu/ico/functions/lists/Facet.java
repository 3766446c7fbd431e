package tr.edu.metu.ico.functions.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.functions.http.BodyFields;
import tr.edu.metu.ico.functions.refusal.Refusal;

/**
 * A property by which a list is filtered, and whose values are counted.
 *
 * @param name   of the query parameter
 * @param check  refuses a value that no row can have
 * @param values of a row; empty where it has none
 */
record Facet<R>(String name, Consumer<String> check, Function<R, Collection<String>> values) {

    /** One whose values are the names of an enum. */
    static <R, E extends Enum<E>> Facet<R> closed(String name, Class<E> type, Function<R, Collection<String>> values) {
        return new Facet<>(name, value -> BodyFields.oneOf(name, type, value), values);
    }

    /** One by department, among those that the reader may name. */
    static <R> Facet<R> department(ListReader reader, Function<R, String> of) {
        return new Facet<>("department", code -> checkDepartment(reader, code), row -> List.of(of.apply(row)));
    }

    private static void checkDepartment(ListReader reader, String code) {
        var named = BodyFields.parsed(
                "department",
                () -> new DepartmentCode(code),
                "department must be capital letters, such as CENG.",
                "department büyük harflerle yazılır, örneğin CENG.");
        if (!reader.sees(named)) {
            throw Refusal.notFound();
        }
    }

    /** Refuses a filter with an impossible value. */
    static <R> void check(List<Facet<R>> facets, Map<String, String> chosen) {
        chosen.forEach((name, value) -> facets.stream()
                .filter(facet -> facet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.malformed(name, name + " is not shown to you.", name + " size gösterilmez."))
                .check()
                .accept(value));
    }

    /** The same of something that has such a row. */
    <T> Facet<T> of(Function<T, R> row) {
        return new Facet<>(name, check, row.andThen(values));
    }

    boolean admits(R row, Map<String, String> chosen) {
        var wanted = chosen.get(name);
        return wanted == null || values.apply(row).contains(wanted);
    }

    /** The rows that match every filter. */
    static <R> List<R> chosen(List<R> rows, List<Facet<R>> facets, Map<String, String> chosen) {
        return rows.stream()
                .filter(row -> facets.stream().allMatch(facet -> facet.admits(row, chosen)))
                .toList();
    }

    /** For each facet, how many rows have each value, among those that match all other filters. */
    static <R> Map<String, Map<String, Long>> counts(List<R> rows, List<Facet<R>> facets, Map<String, String> chosen) {
        var counts = new TreeMap<String, Map<String, Long>>();
        for (var facet : facets) {
            var others = facets.stream().filter(other -> other != facet).toList();
            counts.put(
                    facet.name(),
                    chosen(rows, others, chosen).stream()
                            .flatMap(row -> facet.values().apply(row).stream())
                            .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
        }
        return counts;
    }
}
