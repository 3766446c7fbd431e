package tr.edu.metu.ico.adapters.memory;

import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import tr.edu.metu.ico.adapters.dynamo.Index;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;

/** The table as the template makes it. */
public final class TestTable {

    private TestTable() {}

    public static CreateTableRequest named(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(
                        text(ItemKey.PARTITION),
                        text(ItemKey.SORT),
                        text(Index.BY_DEPARTMENT.partition()),
                        text(Index.BY_DEPARTMENT.sort()),
                        text(Index.BY_WORK.partition()),
                        text(Index.BY_WORK.sort()))
                .keySchema(key(ItemKey.PARTITION, KeyType.HASH), key(ItemKey.SORT, KeyType.RANGE))
                .globalSecondaryIndexes(
                        Arrays.stream(Index.values()).map(TestTable::made).toList())
                .build();
    }

    private static GlobalSecondaryIndex made(Index index) {
        return GlobalSecondaryIndex.builder()
                .indexName(index.title())
                .keySchema(key(index.partition(), KeyType.HASH), key(index.sort(), KeyType.RANGE))
                .projection(all -> all.projectionType(ProjectionType.ALL))
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
