package tr.edu.metu.ico.adapters.dynamo;

import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tr.edu.metu.ico.adapters.memory.TestTable;

/** The contracts on DynamoDB Local, in this process. */
class DynamoDbLocalContractTest extends PortContracts {

    private static AmazonDynamoDBLocal server;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() {
        server = DynamoDBEmbedded.create(true);
        client = server.dynamoDbClient();
    }

    @AfterAll
    static void stop() {
        server.shutdown();
    }

    @Override
    Table table() {
        var name = "ico-" + Cast.id();
        client.createTable(TestTable.named(name));
        return new DynamoTable(client, name, Cast::id);
    }
}
