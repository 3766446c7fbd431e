package tr.edu.metu.ico.adapters.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** A client whose first answers to transactions, and all to batches, are what the test makes of them. */
final class FalteringClient implements DynamoDbClient {

    private final DynamoDbClient store;
    private final List<Function<Supplier<TransactWriteItemsResponse>, TransactWriteItemsResponse>> faults;
    private final int batch;
    private final List<String> tokens = new ArrayList<>();

    /** @param batch how many writes of a batch the store takes at a time */
    FalteringClient(
            DynamoDbClient store,
            List<Function<Supplier<TransactWriteItemsResponse>, TransactWriteItemsResponse>> faults,
            int batch) {
        this.store = store;
        this.faults = List.copyOf(faults);
        this.batch = batch;
    }

    /** The token of each attempt. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        tokens.add(request.clientRequestToken());
        Supplier<TransactWriteItemsResponse> sent = () -> store.transactWriteItems(request);
        return tokens.size() <= faults.size() ? faults.get(tokens.size() - 1).apply(sent) : sent.get();
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        var table = request.requestItems().keySet().iterator().next();
        var writes = request.requestItems().get(table);
        int taken = Math.min(batch, writes.size());
        var answer = store.batchWriteItem(request.toBuilder()
                .requestItems(Map.of(table, writes.subList(0, taken)))
                .build());
        var left = writes.subList(taken, writes.size());
        return answer.toBuilder()
                .unprocessedItems(left.isEmpty() ? Map.of() : Map.of(table, left))
                .build();
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return store.getItem(request);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return store.query(request);
    }

    @Override
    public String serviceName() {
        return store.serviceName();
    }

    @Override
    public void close() {
        store.close();
    }
}
