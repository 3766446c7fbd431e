package tr.edu.metu.ico.adapters.dynamo;

import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** The actions of a transaction in DynamoDB's format. */
final class Actions {

    private Actions() {}

    static TransactWriteItem of(String table, Write write) {
        var only = new Expression(write.condition());
        var action = TransactWriteItem.builder();
        switch (write) {
            case Write.Put(var item, var _) ->
                action.put(put -> put.tableName(table)
                        .item(item)
                        .conditionExpression(only.text())
                        .expressionAttributeNames(only.names())
                        .expressionAttributeValues(only.values()));
            case Write.Check(var key, var _) ->
                action.conditionCheck(check -> check.tableName(table)
                        .key(key.attributes())
                        .conditionExpression(only.text())
                        .expressionAttributeNames(only.names())
                        .expressionAttributeValues(only.values()));
            case Write.Delete(var key, var _) ->
                action.delete(delete -> delete.tableName(table)
                        .key(key.attributes())
                        .conditionExpression(only.text())
                        .expressionAttributeNames(only.names())
                        .expressionAttributeValues(only.values()));
        }
        return action.build();
    }
}
