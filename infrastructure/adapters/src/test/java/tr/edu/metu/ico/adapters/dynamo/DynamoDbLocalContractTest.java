package tr.edu.metu.ico.adapters.dynamo;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contracts on DynamoDB Local, in this process. */
class DynamoDbLocalContractTest extends PortContracts {

    private static DynamoOnLoopback dynamo;

    @BeforeAll
    static void start() {
        dynamo = new DynamoOnLoopback();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Override
    Table table() {
        return new DynamoTable(dynamo.client(), dynamo.newTable(), Cast::id);
    }
}
