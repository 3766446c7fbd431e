package tr.edu.metu.ico.functions.protocol;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.RetryingClient;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.memory.InMemoryFiles;
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

    private final AtomicInteger tables = new AtomicInteger();

    private AmazonDynamoDBLocal server;
    private DynamoDbClient client;

    /** A server for each test, because every call becomes slower with the number of tables. */
    @BeforeEach
    void start() {
        server = DynamoDBEmbedded.create(true);
        client = RetryingClient.of(server.dynamoDbClient());
    }

    @AfterEach
    void stop() {
        server.shutdown();
    }

    @Override
    Stores stores(TestClock clock) {
        return filled(List.of(), new InMemoryFiles(clock));
    }

    /** A new table with these items. */
    private Stores filled(List<Map<String, AttributeValue>> items, InMemoryFiles files) {
        var name = "ico-" + tables.incrementAndGet();
        client.createTable(TestTable.named(name));
        var table = new DynamoTable(client, name, TOKENS);
        table.putAll(items);
        return new Stores(table, files, files::put, Optional.of(clock -> filled(items(name), files.copy(clock))));
    }

    private List<Map<String, AttributeValue>> items(String table) {
        return client.scanPaginator(all -> all.tableName(table)).items().stream()
                .toList();
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
