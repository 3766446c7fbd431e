package tr.edu.metu.ico.adapters.dynamo;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tries one request again while the store says "not now", with growing pauses, a bounded number of times. */
final class Retry {

    private static final int ATTEMPTS = 10;
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(640);

    private static final Set<String> CONFLICTS =
            Set.of("TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded");
    private static final Set<String> NOT_NOW = Set.of(
            "InternalServerError",
            "LimitExceededException",
            "ProvisionedThroughputExceededException",
            "RequestLimitExceeded",
            "ServiceUnavailable",
            "ThrottlingException",
            "TransactionConflictException",
            "TransactionInProgressException");

    private final String operation;
    private int attempts;

    Retry(String operation) {
        this.operation = operation;
    }

    static <T> T of(String operation, Supplier<T> request) {
        return new Retry(operation).call(request);
    }

    <T> T call(Supplier<T> request) {
        while (true) {
            try {
                return request.get();
            } catch (SdkException fault) {
                if (!passing(fault)) {
                    throw fault;
                }
                pause(fault);
            }
        }
    }

    /** Waits before the next attempt, or gives up. */
    void pause(SdkException cause) {
        attempts++;
        if (attempts >= ATTEMPTS) {
            throw new TableBusy("the table did not take a " + operation + " in " + ATTEMPTS + " attempts", cause);
        }
        try {
            Thread.sleep(spread(Math.min(LONGEST_PAUSE.toMillis(), 10L << attempts)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TableBusy("interrupted while waiting for a " + operation, stopped);
        }
    }

    /**
     * Half to the whole of the pause, another part each time, so that rivals do not meet again at once. The thread would not do:
     * each instance of a function has the same ones.
     */
    private static long spread(long millis) {
        var part = Math.floorMod(System.nanoTime() * 0x9E3779B97F4A7C15L >>> 48, 1024);
        return millis / 2 + millis * part / 2048;
    }

    /** Whether the same request may succeed a moment later; a token makes that safe when this one's outcome is unknown. */
    private static boolean passing(SdkException fault) {
        return switch (fault) {
            case TransactionCanceledException canceled ->
                canceled.cancellationReasons().stream().anyMatch(reason -> CONFLICTS.contains(reason.code()));
            case DynamoDbException refused ->
                refused.statusCode() >= 500
                        || refused.awsErrorDetails() != null
                                && NOT_NOW.contains(refused.awsErrorDetails().errorCode());
            case SdkClientException unreachable ->
                unreachable.retryable() || unreachable.getCause() instanceof IOException;
            default -> false;
        };
    }
}
