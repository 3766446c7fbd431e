package tr.edu.metu.ico.functions.protocol;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.memory.TestTable;
import tr.edu.metu.ico.functions.world.Stores;
import tr.edu.metu.ico.functions.world.TestClock;
import tr.edu.metu.ico.trail.Ids;

/**
 * The protocol on DynamoDB Local in this process, through the adapter that Lambda runs; files in memory. The longest
 * exhaustive loops use a sample of the calls here, and every call in memory.
 */
class DynamoDbLocalProtocolTest extends WholeProtocol {

    private static final int SAMPLE = 29;
    private static final int SHORT_SAMPLE = 6;
    private static final Ids TOKENS = new CountingIds();

    private static final AtomicInteger TABLES = new AtomicInteger();

    private static AmazonDynamoDBLocal server;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() {
        server = DynamoDBEmbedded.create(true);
        client = RetryingClient.of(server.dynamoDbClient());
    }

    @AfterAll
    static void stop() {
        server.shutdown();
    }

    @Override
    Stores stores(TestClock clock) {
        var name = "ico-" + TABLES.incrementAndGet();
        client.createTable(TestTable.named(name));
        return Stores.withFilesInMemory(new DynamoTable(client, name, TOKENS), clock);
    }

    @Override
    int stride() {
        return SAMPLE;
    }

    @Override
    int shortStride() {
        return SHORT_SAMPLE;
    }
}
