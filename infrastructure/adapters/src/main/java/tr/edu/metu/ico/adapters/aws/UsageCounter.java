package tr.edu.metu.ico.adapters.aws;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Counts the calls of the SDK's clients by caller, service and operation, with the capacity and the bytes they were charged
 * for.
 */
public final class UsageCounter implements ExecutionInterceptor {

    private static final Comparator<Operation> ORDER = Comparator.comparing(Operation::caller)
            .thenComparing(Operation::service)
            .thenComparing(Operation::name);

    private final Supplier<String> caller;
    private final Map<Operation, Figures> figures = new ConcurrentHashMap<>();

    /** @param caller names who makes the call of the current thread, such as a function of the template */
    public UsageCounter(Supplier<String> caller) {
        this.caller = caller;
    }

    /** Who called a service and one of its operations, as the SDK names them, such as {@code DynamoDb} and {@code GetItem}. */
    public record Operation(String caller, String service, String name) implements Comparable<Operation> {
        @Override
        public int compareTo(Operation other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What was counted of an operation.
     *
     * @param calls successful and refused ones
     * @param units read or write units of the table; 0 for other services and for refused transactions
     * @param bytes sent to or received from the file store; 0 for other services
     */
    public record Usage(long calls, double units, long bytes) {}

    private record Figures(LongAdder calls, DoubleAdder units, LongAdder bytes) {
        Figures() {
            this(new LongAdder(), new DoubleAdder(), new LongAdder());
        }
    }

    /** What was counted so far. */
    public Map<Operation, Usage> usage() {
        var usage = new TreeMap<Operation, Usage>();
        figures.forEach((operation, counted) -> usage.put(
                operation,
                new Usage(
                        counted.calls().sum(),
                        counted.units().sum(),
                        counted.bytes().sum())));
        return usage;
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        var counted = counted(attributes);
        counted.calls().increment();
        counted.units().add(units(context.response()));
        counted.bytes().add(bytes(context.request(), context.response()));
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        counted(attributes).calls().increment();
    }

    private Figures counted(ExecutionAttributes attributes) {
        var operation = new Operation(
                caller.get(),
                attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME),
                attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        return figures.computeIfAbsent(operation, _ -> new Figures());
    }

    private static double units(SdkResponse response) {
        return switch (response) {
            case GetItemResponse one when one.consumedCapacity() != null -> sum(List.of(one.consumedCapacity()));
            case QueryResponse page when page.consumedCapacity() != null -> sum(List.of(page.consumedCapacity()));
            case BatchGetItemResponse batch -> sum(batch.consumedCapacity());
            case BatchWriteItemResponse batch -> sum(batch.consumedCapacity());
            case TransactWriteItemsResponse transaction -> sum(transaction.consumedCapacity());
            default -> 0;
        };
    }

    private static double sum(List<ConsumedCapacity> consumed) {
        return consumed.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }

    private static long bytes(SdkRequest request, SdkResponse response) {
        if (response instanceof GetObjectResponse found) {
            return found.contentLength();
        }
        return request instanceof PutObjectRequest put && put.contentLength() != null ? put.contentLength() : 0;
    }
}
