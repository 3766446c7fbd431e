package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of one partition in order of their sort key.
 *
 * @param index  the index to read; empty for the table itself
 * @param prefix how the sort key begins; empty for all
 * @param after  the key to continue after, as a page returned it
 * @param limit  the maximum number of items read per page
 * @param last   whether the last item comes first
 */
public record Query(
        Optional<Index> index,
        String partition,
        String prefix,
        Optional<Map<String, AttributeValue>> after,
        OptionalInt limit,
        boolean last) {

    /** Items of the table, strongly consistent. */
    public static Query of(String partition, String prefix) {
        return new Query(Optional.empty(), partition, prefix, Optional.empty(), OptionalInt.empty(), false);
    }

    public static Query of(String partition) {
        return of(partition, "");
    }

    /** Items of a partition of an index; it may lag behind, so no decision may depend on it. */
    public static Query by(Index index, String partition, String prefix) {
        return new Query(Optional.of(index), partition, prefix, Optional.empty(), OptionalInt.empty(), false);
    }

    /** All of them. */
    public static Query by(Index index, String partition) {
        return by(index, partition, "");
    }

    public Query after(Map<String, AttributeValue> key) {
        return new Query(index, partition, prefix, Optional.of(Map.copyOf(key)), limit, last);
    }

    public Query atMost(int items) {
        return new Query(index, partition, prefix, after, OptionalInt.of(items), last);
    }

    /** The same items, last first; table only. */
    public Query lastFirst() {
        return new Query(index, partition, prefix, after, limit, true);
    }
}
