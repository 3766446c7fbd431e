package tr.edu.metu.ico.adapters.dynamo;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;
import tr.edu.metu.ico.adapters.memory.TestTable;

/** DynamoDB Local in this process and in memory, reached over HTTP, so that the SDK behaves as on AWS. */
final class DynamoOnLoopback implements AutoCloseable {

    private final LocalDynamoDBRequestHandler requests;
    private final Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    private final AtomicInteger tables = new AtomicInteger();
    private final DynamoDbClient client;

    /** Starts on a free port. */
    DynamoOnLoopback() {
        try {
            requests = new LocalDynamoDBRequestHandler(0, true, null, true, false);
            server.setHandler(new ContextHandler(new LocalDynamoDBServerHandler(requests, null)));
            server.start();
        } catch (Exception notStarted) {
            throw new IllegalStateException("DynamoDB Local did not start", notStarted);
        }
        client = client(UrlConnectionHttpClient.create());
    }

    /** Retries as the functions do. */
    DynamoDbClient client() {
        return client;
    }

    /** A client over another connection to the server. */
    DynamoDbClient client(SdkHttpClient http) {
        return DynamoDbClient.builder()
                .endpointOverride(
                        URI.create("http://127.0.0.1:" + server.getURI().getPort()))
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(http)
                .overrideConfiguration(override -> override.retryStrategy(DynamoRetries.strategy()))
                .build();
    }

    /** The name of a new, empty table. */
    String newTable() {
        var name = "ico-" + tables.incrementAndGet();
        client.createTable(TestTable.named(name));
        return name;
    }

    @Override
    public void close() {
        client.close();
        try {
            server.stop();
        } catch (Exception notStopped) {
            throw new IllegalStateException(notStopped);
        }
        requests.shutdown();
    }
}
