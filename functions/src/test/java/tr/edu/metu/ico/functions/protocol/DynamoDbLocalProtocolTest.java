package tr.edu.metu.ico.functions.protocol;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import tr.edu.metu.ico.adapters.dynamo.DynamoOnLoopback;
import tr.edu.metu.ico.adapters.dynamo.DynamoTable;
import tr.edu.metu.ico.adapters.memory.CountingIds;
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
    Stores stores(TestClock clock) {
        return Stores.withFilesInMemory(new DynamoTable(dynamo.client(), dynamo.newTable(), TOKENS), clock);
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
