package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.UrlText;

/** Where the next page of a list starts, in a form safe for URLs. What a place is, each list decides. */
final class Cursor {

    private Cursor() {}

    static String of(String place) {
        return UrlText.encoded(place);
    }

    /**
     * Reads {@link #of}.
     *
     * @param place reads the place; it throws IllegalArgumentException for one of another list
     * @throws IllegalArgumentException if no page of this list returned the cursor
     */
    static <T> T read(String cursor, Function<String, T> place) {
        try {
            return place.apply(UrlText.decoded(cursor));
        } catch (IllegalArgumentException foreign) {
            throw new IllegalArgumentException("cursor must be one that a page gave", foreign);
        }
    }

    /**
     * A page of lines; one more is read than fits, to know whether it is the last.
     *
     * @param cursor after a line
     * @param page   of its lines and the cursor of the next page
     */
    static <T, P> P page(
            Stream<T> lines, int size, Function<T, String> cursor, BiFunction<List<T>, Optional<String>, P> page) {
        var found = lines.limit(size + 1L).toList();
        return found.size() <= size
                ? page.apply(found, Optional.empty())
                : page.apply(found.subList(0, size), Optional.of(cursor.apply(found.get(size - 1))));
    }
}
