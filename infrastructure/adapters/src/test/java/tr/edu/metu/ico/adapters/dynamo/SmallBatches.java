package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A store that takes only some of a batch, and returns the others as left over. */
record SmallBatches(DynamoDbClient store, int most) implements DynamoDbClient {

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        var table = request.requestItems().keySet().iterator().next();
        var writes = request.requestItems().get(table);
        int taken = Math.min(most, writes.size());
        if (taken == 0) {
            return BatchWriteItemResponse.builder()
                    .unprocessedItems(request.requestItems())
                    .build();
        }
        var answer = store.batchWriteItem(request.toBuilder()
                .requestItems(Map.of(table, writes.subList(0, taken)))
                .build());
        var left = writes.subList(taken, writes.size());
        return answer.toBuilder()
                .unprocessedItems(left.isEmpty() ? Map.of() : Map.of(table, left))
                .build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var table = request.requestItems().keySet().iterator().next();
        var asked = request.requestItems().get(table);
        int taken = Math.min(most, asked.keys().size());
        var answer = store.batchGetItem(request.toBuilder()
                .requestItems(Map.of(table, keys(asked, 0, taken)))
                .build());
        return answer.toBuilder()
                .unprocessedKeys(
                        taken == asked.keys().size()
                                ? Map.of()
                                : Map.of(table, keys(asked, taken, asked.keys().size())))
                .build();
    }

    private static KeysAndAttributes keys(KeysAndAttributes asked, int from, int to) {
        return asked.toBuilder().keys(asked.keys().subList(from, to)).build();
    }

    @Override
    public String serviceName() {
        return store.serviceName();
    }

    @Override
    public void close() {
        // the store is closed by its opener
    }
}
