package tr.edu.metu.ico.adapters.memory;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
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
                        text(ItemKey.INDEX_PARTITION),
                        text(ItemKey.INDEX_SORT))
                .keySchema(key(ItemKey.PARTITION, KeyType.HASH), key(ItemKey.SORT, KeyType.RANGE))
                .globalSecondaryIndexes(byDepartment())
                .build();
    }

    private static GlobalSecondaryIndex byDepartment() {
        return GlobalSecondaryIndex.builder()
                .indexName(ItemKey.INDEX)
                .keySchema(key(ItemKey.INDEX_PARTITION, KeyType.HASH), key(ItemKey.INDEX_SORT, KeyType.RANGE))
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
