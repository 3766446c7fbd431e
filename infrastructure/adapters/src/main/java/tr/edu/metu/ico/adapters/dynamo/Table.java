package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The few operations of the single table that the system uses; the boundary between the ports and the store. An exception means
 * that the outcome is unknown or the request invalid; an expected refusal is an {@link Outcome}.
 */
public interface Table {

    /** The item as last written, strongly consistent. */
    Optional<Map<String, AttributeValue>> get(ItemKey key);

    /** Several items as last written, strongly consistent; keys without an item are left out. */
    Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys);

    /** One page of items; strongly consistent unless the query is on an index. An empty page is not necessarily the last. */
    Page query(Query query);

    /** Performs all writes or none: at most 100, each to a different item. */
    Outcome transact(List<Write> writes);

    /**
     * Stores items unconditionally, in no order and not atomically: for rows that count only when something else points to
     * them, and that may be written again.
     */
    void putAll(List<Map<String, AttributeValue>> items);

    /** The items of all pages; each page is read when it is needed. */
    default Stream<Map<String, AttributeValue>> stream(Query query) {
        return Stream.iterate(
                        Optional.of(query(query)),
                        Optional::isPresent,
                        page -> page.get().next().map(key -> query(query.after(key))))
                .flatMap(page -> page.get().items().stream());
    }

    /** Items in order of their sort key, and where to continue; the last page has no {@code next}. */
    record Page(List<Map<String, AttributeValue>> items, Optional<Map<String, AttributeValue>> next) {
        public Page {
            items = List.copyOf(items);
        }
    }

    /** The outcome of a transaction. */
    sealed interface Outcome {

        record Done() implements Outcome {}

        /** Nothing was written; the conditions of the writes at these indexes did not hold. */
        record Refused(List<Integer> failed) implements Outcome {
            public Refused {
                failed = List.copyOf(failed);
            }
        }

        default boolean done() {
            return this instanceof Done;
        }

        /** Whether the condition of this write was among those that failed. */
        default boolean refusedBy(int index) {
            return this instanceof Refused(var failed) && failed.contains(index);
        }
    }
}
