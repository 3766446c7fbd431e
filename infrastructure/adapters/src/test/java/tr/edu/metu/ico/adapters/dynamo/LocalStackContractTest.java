package tr.edu.metu.ico.adapters.dynamo;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import tr.edu.metu.ico.adapters.memory.TestTable;

/** The contracts on LocalStack, where Docker exists. */
@ExtendWith(WhereDockerExists.class)
@Testcontainers(disabledWithoutDocker = true)
class LocalStackContractTest extends PortContracts {

    /** The last image that needs no account. */
    @Container
    private static final LocalStackContainer LOCAL_STACK =
            new LocalStackContainer(DockerImageName.parse("localstack/localstack:4.14.0")).withServices("dynamodb");

    private static DynamoDbClient client;

    @BeforeAll
    static void connect() {
        client = DynamoDbClient.builder()
                .endpointOverride(LOCAL_STACK.getEndpoint())
                .region(Region.of(LOCAL_STACK.getRegion()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(LOCAL_STACK.getAccessKey(), LOCAL_STACK.getSecretKey())))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(override -> override.retryStrategy(DynamoRetries.strategy()))
                .build();
    }

    @Override
    Table table() {
        var name = "ico-" + Cast.id();
        client.createTable(TestTable.named(name));
        client.waiter().waitUntilTableExists(table -> table.tableName(name));
        return new DynamoTable(client, name, Cast::id);
    }
}
