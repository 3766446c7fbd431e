package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import tr.edu.metu.ico.trail.Ids;

/**
 * The table in DynamoDB. A client with the strategy of {@link DynamoRetries} retries transient faults for a few seconds, then
 * {@link TableBusy} is thrown.
 */
public final class DynamoTable implements Table {

    private static final int BATCH = 25;
    /** Items in one request that reads several. */
    private static final int MOST_READ = 100;
    /** More would only be throttled. */
    private static final int MOST_AT_ONCE = 8;

    private final DynamoDbClient dynamo;
    private final String name;
    private final Ids tokens;
    private final DoubleAdder readUnits = new DoubleAdder();
    private final DoubleAdder writeUnits = new DoubleAdder();

    /** @param tokens gives each transaction its idempotency token, so that a retry after an unknown outcome is safe */
    public DynamoTable(DynamoDbClient dynamo, String name, Ids tokens) {
        this.dynamo = dynamo;
        this.name = name;
        this.tokens = tokens;
    }

    /** Read units consumed through this object so far, as the store counted them. */
    public double readUnits() {
        return readUnits.sum();
    }

    /** Write units consumed through this object so far, as the store counted them. */
    public double writeUnits() {
        return writeUnits.sum();
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(ItemKey key) {
        var request = GetItemRequest.builder()
                .tableName(name)
                .key(key.attributes())
                .consistentRead(true)
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();
        var answer = DynamoRetries.request("get", () -> dynamo.getItem(request));
        readUnits.add(answer.consumedCapacity().capacityUnits());
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    @Override
    public Map<ItemKey, Map<String, AttributeValue>> getAll(Set<ItemKey> keys) {
        var found = new HashMap<ItemKey, Map<String, AttributeValue>>();
        keys.stream()
                .map(ItemKey::attributes)
                .gather(Gatherers.windowFixed(MOST_READ))
                .forEach(batch -> getBatch(batch, found));
        return found;
    }

    private void getBatch(List<Map<String, AttributeValue>> keys, Map<ItemKey, Map<String, AttributeValue>> found) {
        var left = unread(keys, found);
        for (int attempts = 1; !left.isEmpty(); attempts++) {
            DynamoRetries.pause("getAll", attempts);
            left = unread(left, found);
        }
    }

    /** Reads what it can and returns the keys that the store left over. */
    private List<Map<String, AttributeValue>> unread(
            List<Map<String, AttributeValue>> keys, Map<ItemKey, Map<String, AttributeValue>> found) {
        var request = BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        name,
                        KeysAndAttributes.builder()
                                .keys(keys)
                                .consistentRead(true)
                                .build()))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();
        var answer = DynamoRetries.request("getAll", () -> dynamo.batchGetItem(request));
        answer.consumedCapacity().forEach(consumed -> readUnits.add(consumed.capacityUnits()));
        answer.responses().getOrDefault(name, List.of()).forEach(item -> found.put(ItemKey.of(item), item));
        return Optional.ofNullable(answer.unprocessedKeys().get(name))
                .map(KeysAndAttributes::keys)
                .orElse(List.of());
    }

    @Override
    public Page query(Query query) {
        var request = request(query);
        var answer = DynamoRetries.request("query", () -> dynamo.query(request));
        readUnits.add(answer.consumedCapacity().capacityUnits());
        return new Page(
                answer.items(),
                answer.hasLastEvaluatedKey() && !answer.lastEvaluatedKey().isEmpty()
                        ? Optional.of(answer.lastEvaluatedKey())
                        : Optional.empty());
    }

    private QueryRequest request(Query query) {
        var partition = query.index().map(Index::partition).orElse(ItemKey.PARTITION);
        var values = new HashMap<>(Map.of(":partition", AttributeValue.fromS(query.partition())));
        var request = QueryRequest.builder()
                .tableName(name)
                .indexName(query.index().map(Index::title).orElse(null))
                .consistentRead(query.index().isEmpty())
                .keyConditionExpression(partition + " = :partition")
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .scanIndexForward(!query.last())
                .exclusiveStartKey(query.after().orElse(null))
                .limit(query.limit().isPresent() ? query.limit().getAsInt() : null);
        if (!query.prefix().isEmpty()) {
            values.put(":prefix", AttributeValue.fromS(query.prefix()));
            var sort = query.index().map(Index::sort).orElse(ItemKey.SORT);
            request.keyConditionExpression(partition + " = :partition AND begins_with(" + sort + ", :prefix)");
        }
        return request.expressionAttributeValues(values).build();
    }

    @Override
    public Outcome transact(List<Write> writes) {
        var request = TransactWriteItemsRequest.builder()
                .transactItems(
                        writes.stream().map(write -> Actions.of(name, write)).toList())
                .clientRequestToken(tokens.next())
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();
        return DynamoRetries.request("transact", () -> once(request));
    }

    private Outcome once(TransactWriteItemsRequest request) {
        try {
            dynamo.transactWriteItems(request)
                    .consumedCapacity()
                    .forEach(consumed -> writeUnits.add(consumed.capacityUnits()));
            return new Outcome.Done();
        } catch (TransactionCanceledException canceled) {
            var failed = failedConditions(canceled.cancellationReasons());
            if (failed.isEmpty()) {
                throw canceled;
            }
            return new Outcome.Refused(failed);
        }
    }

    private static List<Integer> failedConditions(List<CancellationReason> reasons) {
        return IntStream.range(0, reasons.size())
                .filter(index ->
                        "ConditionalCheckFailed".equals(reasons.get(index).code()))
                .boxed()
                .toList();
    }

    @Override
    public void putAll(List<Map<String, AttributeValue>> items) {
        onceEach(items);
        var batches = IntStream.iterate(0, from -> from < items.size(), from -> from + BATCH)
                .mapToObj(from -> requests(items.subList(from, Math.min(from + BATCH, items.size()))))
                .toList();
        if (batches.size() <= 1) {
            batches.forEach(this::putBatch);
        } else {
            Workers.each(MOST_AT_ONCE, batches, this::putBatch);
        }
    }

    private static List<WriteRequest> requests(List<Map<String, AttributeValue>> items) {
        return items.stream()
                .map(item ->
                        WriteRequest.builder().putRequest(put -> put.item(item)).build())
                .toList();
    }

    private static void onceEach(List<Map<String, AttributeValue>> items) {
        var seen = new HashSet<ItemKey>();
        for (var item : items) {
            if (!seen.add(ItemKey.of(item))) {
                throw new IllegalArgumentException("an item appears twice among those to be stored");
            }
        }
    }

    private void putBatch(List<WriteRequest> batch) {
        var left = rest(batch);
        for (int attempts = 1; !left.isEmpty(); attempts++) {
            DynamoRetries.pause("putAll", attempts);
            left = rest(left);
        }
    }

    /** Stores what it can and returns what the store left over. */
    private List<WriteRequest> rest(List<WriteRequest> batch) {
        var answer = DynamoRetries.request("putAll", () -> dynamo.batchWriteItem(requestFor(batch)));
        answer.consumedCapacity().forEach(consumed -> writeUnits.add(consumed.capacityUnits()));
        return answer.unprocessedItems().getOrDefault(name, List.of());
    }

    private BatchWriteItemRequest requestFor(List<WriteRequest> left) {
        return BatchWriteItemRequest.builder()
                .requestItems(Map.of(name, left))
                .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
                .build();
    }
}
