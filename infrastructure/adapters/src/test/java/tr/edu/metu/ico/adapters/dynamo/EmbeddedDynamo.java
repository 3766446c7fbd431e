package tr.edu.metu.ico.adapters.dynamo;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import tr.edu.metu.ico.adapters.memory.TestTable;

/** DynamoDB Local in this process, in memory. */
final class EmbeddedDynamo implements AutoCloseable {

    private final AmazonDynamoDBLocal server = DynamoDBEmbedded.create(true);
    private final DynamoDbClient client = server.dynamoDbClient();

    DynamoDbClient client() {
        return client;
    }

    /** The name of a fresh and empty table. */
    String newTable() {
        var name = "ico-" + Cast.id();
        client.createTable(TestTable.named(name));
        return name;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
