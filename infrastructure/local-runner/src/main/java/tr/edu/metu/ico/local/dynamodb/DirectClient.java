package tr.edu.metu.ico.local.dynamodb;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.embedded.DDBExceptionMappingInvocationHandler;
import software.amazon.dynamodb.services.local.server.DynamoDBRequestHandler;
import tr.edu.metu.ico.local.template.SystemTemplate;

/**
 * The operations of the single table, passed to the database in this process without HTTP. It fails as the SDK's client does, but
 * repeats nothing.
 */
final class DirectClient implements DynamoDbClient {
    /** Every key leads to the same tables. */
    private static final String KEY = "local";

    private final DynamoDBRequestHandler requests;
    private final AtomicLong writes;

    DirectClient(DynamoDBRequestHandler requests, AtomicLong writes) {
        this.requests = requests;
        this.writes = writes;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return answer(() -> requests.getItem(KEY, SystemTemplate.REGION, request));
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return answer(() -> requests.batchGetItem(KEY, SystemTemplate.REGION, request));
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return answer(() -> requests.query(KEY, SystemTemplate.REGION, request));
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return written(() -> requests.transactWriteItems(KEY, SystemTemplate.REGION, request));
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        return written(() -> requests.batchWriteItem(KEY, SystemTemplate.REGION, request));
    }

    private <T> T written(Supplier<T> request) {
        try {
            return answer(request);
        } finally {
            writes.incrementAndGet();
        }
    }

    private static <T> T answer(Supplier<T> request) {
        try {
            return request.get();
        } catch (DynamoDBLocalServiceException failure) {
            throw asOfTheSdk(failure);
        }
    }

    private static RuntimeException asOfTheSdk(DynamoDBLocalServiceException failure) {
        try {
            DDBExceptionMappingInvocationHandler.handleDynamoDBLocalServiceException(failure);
            return failure;
        } catch (RuntimeException mapped) {
            return mapped;
        } catch (Throwable unknown) {
            return new IllegalStateException(unknown);
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // the database is closed by the system
    }
}
