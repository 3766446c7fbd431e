package tr.edu.metu.ico.functions.lists;

import java.util.Comparator;
import java.util.Optional;

/**
 * The place of a row in the order of a list.
 *
 * @param rank 0 to 2; rows of a lower rank come first in either order
 * @param key  orders the rows of a rank as text, in the order asked for
 * @param id   orders rows with the same key, always ascending
 */
record ListPlace(int rank, String key, String id) {

    private static final int KEYED = 1;
    private static final int LAST = 2;

    /** With a key; without one the row comes last in either order. */
    static ListPlace of(Optional<String> key, String id) {
        return key.map(text -> new ListPlace(KEYED, text, id)).orElseGet(() -> new ListPlace(LAST, "", id));
    }

    /** Before or after every row with a key. */
    static ListPlace outside(boolean first, String id) {
        return new ListPlace(first ? 0 : LAST, "", id);
    }

    static Comparator<ListPlace> order(boolean descending) {
        var byKey = Comparator.comparing(ListPlace::key);
        return Comparator.comparingInt(ListPlace::rank)
                .thenComparing(descending ? byKey.reversed() : byKey)
                .thenComparing(ListPlace::id);
    }
}
