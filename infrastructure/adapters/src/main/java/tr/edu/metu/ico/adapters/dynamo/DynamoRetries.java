package tr.edu.metu.ico.adapters.dynamo;

import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** How a DynamoDB client retries while the store is throttling or busy: with growing pauses, ten attempts in all. */
public final class DynamoRetries {

    private static final int ATTEMPTS = 10;
    private static final BackoffStrategy PAUSES =
            BackoffStrategy.exponentialDelayHalfJitter(Duration.ofMillis(20), Duration.ofMillis(640));
    private static final String REFUSED = "ConditionalCheckFailed";
    private static final Set<String> NOT_NOW =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");

    private DynamoRetries() {}

    /** What the SDK retries by itself, plus transactions that conflicted with another. */
    public static RetryStrategy strategy() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder()
                .maxAttempts(ATTEMPTS)
                .backoffStrategy(PAUSES)
                .throttlingBackoffStrategy(PAUSES)
                .circuitBreakerEnabled(false)
                .retryOnException(TransactionConflictException.class)
                .retryOnException(DynamoRetries::isConflict)
                .build();
    }

    /** A transaction whose conditions do not hold is not retried, even if it also conflicted with another. */
    private static boolean isConflict(Throwable fault) {
        if (!(fault instanceof TransactionCanceledException canceled)) {
            return false;
        }
        var reasons = canceled.cancellationReasons();
        return reasons.stream().anyMatch(reason -> NOT_NOW.contains(reason.code()))
                && reasons.stream().noneMatch(reason -> REFUSED.equals(reason.code()));
    }

    /** @throws TableBusy if the last attempt failed too */
    static <T> T request(String operation, Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException fault) {
            throw fault.numAttempts() != null && fault.numAttempts() >= ATTEMPTS ? busy(operation, fault) : fault;
        }
    }

    /**
     * Waits before repeating a request whose response was incomplete but not an error.
     *
     * @throws TableBusy if that was the last attempt
     */
    static void pause(String operation, int attempts) {
        if (attempts >= ATTEMPTS) {
            throw busy(operation, null);
        }
        try {
            Thread.sleep(PAUSES.computeDelay(attempts));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TableBusy("interrupted while waiting for a " + operation, stopped);
        }
    }

    private static TableBusy busy(String operation, SdkException cause) {
        return new TableBusy("the table did not take a " + operation + " in " + ATTEMPTS + " attempts", cause);
    }
}
