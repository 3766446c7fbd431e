package tr.edu.metu.ico.adapters.dynamo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.retries.api.TokenAcquisitionFailedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Retries the calls of a client in this process, which has no HTTP and no retries of its own, as the SDK does. */
public record RetryingClient(DynamoDbClient client, RetryStrategy strategy) implements InvocationHandler {

    /** A client that repeats what this one is to do. */
    public static DynamoDbClient of(DynamoDbClient client) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                new RetryingClient(client, DynamoRetries.strategy()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        var token = strategy.acquireInitialToken(AcquireInitialTokenRequest.create(method.getName()))
                .token();
        while (true) {
            try {
                return method.invoke(client, arguments);
            } catch (InvocationTargetException failed) {
                var fault = failed.getCause();
                try {
                    var next = strategy.refreshRetryToken(RefreshRetryTokenRequest.builder()
                            .token(token)
                            .failure(fault)
                            .build());
                    token = next.token();
                    Thread.sleep(next.delay());
                } catch (TokenAcquisitionFailedException noMore) {
                    throw fault;
                }
            }
        }
    }
}
