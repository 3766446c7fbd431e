package tr.edu.metu.ico.functions.security;

import java.util.Set;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.dynamo.Family;

/**
 * One operation of a function on a store, in the terms of the deployment's policies.
 *
 * @param by        the route that was called, or the handler that was fired
 * @param action    such as {@code dynamodb:PutItem}
 * @param resource  as the template writes it, such as {@code ${Table.Arn}}
 * @param partition the partition key; empty for files
 * @param together  the partition keys of the whole request to the table; a role has to permit the action on all of
 *                  them, since AWS does not say whether it judges the keys of a transaction one by one or all at once
 */
public record StoreOperation(String by, String action, String resource, String partition, Set<String> together) {
    public StoreOperation {
        together = Set.copyOf(together);
    }

    /** The families of the whole request. */
    Set<Family> families() {
        return together.stream().map(Family::of).collect(Collectors.toSet());
    }
}
