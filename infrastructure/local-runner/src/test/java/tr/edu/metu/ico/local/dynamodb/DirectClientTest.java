package tr.edu.metu.ico.local.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;
import tr.edu.metu.ico.adapters.dynamo.RetryingClient;
import tr.edu.metu.ico.adapters.dynamo.TableContract;
import tr.edu.metu.ico.adapters.memory.CountingIds;
import tr.edu.metu.ico.adapters.memory.TestTable;
import tr.edu.metu.ico.local.Ports;
import tr.edu.metu.ico.local.template.SystemTemplate;

/** Without HTTP the table does what it does over HTTP, and both are the same table. */
class DirectClientTest extends TableContract {
    private static final AtomicInteger TABLES = new AtomicInteger();
    private static final CountingIds TOKENS = new CountingIds();

    @TempDir
    static Path folder;

    private static LocalDynamo dynamo;
    private static DynamoDbClient overHttp;

    DirectClientTest() {
        super(new DynamoTable(RetryingClient.of(dynamo.direct()), newTable(), TOKENS));
    }

    @BeforeAll
    static void start() {
        dynamo = new LocalDynamo(Ports.EPHEMERAL.dynamodb(), folder, List.of());
        overHttp = DynamoDbClient.builder()
                .endpointOverride(dynamo.url())
                .region(Region.of(SystemTemplate.REGION))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .build();
    }

    @AfterAll
    static void stop() {
        overHttp.close();
        dynamo.close();
    }

    private static String newTable() {
        var name = "ico-" + TABLES.incrementAndGet();
        overHttp.createTable(TestTable.named(name));
        return name;
    }

    @Test
    void what_is_written_is_there_over_HTTP_and_a_reason_to_read_the_streams() {
        var key = new ItemKey("P", "a");
        var name = newTable();
        long before = dynamo.writes();

        new DynamoTable(dynamo.direct(), name, TOKENS).putAll(List.of(key.attributes()));

        assertEquals(before + 1, dynamo.writes());
        assertEquals(
                key.attributes(),
                new DynamoTable(overHttp, name, TOKENS).get(key).orElseThrow());
    }

    @Test
    void other_failures_are_those_of_the_SDK_too() {
        var key = Map.of("pk", AttributeValue.fromS("P"), "sk", AttributeValue.fromS("a"));

        assertThrows(
                ResourceNotFoundException.class,
                () -> dynamo.direct().getItem(get -> get.tableName("none").key(key)));
    }
}
