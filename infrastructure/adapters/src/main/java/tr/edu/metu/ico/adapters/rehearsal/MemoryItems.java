package tr.edu.metu.ico.adapters.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.dynamo.ItemKey;

/** The single table behind DynamoDB's JSON protocol, as far as {@code DynamoTable} uses it; every page is the last one. */
final class MemoryItems {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern KEY_CONDITION =
            Pattern.compile("(\\w+) = :partition(?: AND begins_with\\((\\w+), :prefix\\))?");

    private final Map<JsonNode, JsonNode> items = new HashMap<>();

    /** @throws IllegalArgumentException for an action that {@code DynamoTable} does not use */
    synchronized String answer(String action, byte[] body) {
        var request = read(body);
        var answer = switch (action) {
            case "GetItem" -> get(request);
            case "BatchGetItem" -> getAll(request);
            case "Query" -> query(request);
            case "TransactWriteItems" -> transact(request);
            case "BatchWriteItem" -> putAll(request);
            default -> throw new IllegalArgumentException("the table does not know " + action);
        };
        return answer.toString();
    }

    private ObjectNode get(JsonNode request) {
        var answer = answer();
        answer.set("ConsumedCapacity", consumed());
        var item = items.get(request.get("Key"));
        if (item != null) {
            answer.set("Item", item);
        }
        return answer;
    }

    private ObjectNode getAll(JsonNode request) {
        var answer = answer();
        var responses = answer.putObject("Responses");
        request.get("RequestItems").properties().forEach(table -> {
            var found = responses.putArray(table.getKey());
            table.getValue()
                    .get("Keys")
                    .valueStream()
                    .filter(items::containsKey)
                    .map(items::get)
                    .forEach(found::add);
        });
        answer.putObject("UnprocessedKeys");
        answer.putArray("ConsumedCapacity").add(consumed());
        return answer;
    }

    private ObjectNode query(JsonNode request) {
        var condition =
                KEY_CONDITION.matcher(request.get("KeyConditionExpression").asText());
        if (!condition.matches()) {
            throw new IllegalArgumentException("the table does not know this key condition: " + request);
        }
        var found = found(condition, request.get("ExpressionAttributeValues"));
        var answer = answer();
        answer.putArray("Items").addAll(found);
        answer.put("Count", found.size());
        answer.set("ConsumedCapacity", consumed());
        return answer;
    }

    private List<JsonNode> found(Matcher condition, JsonNode values) {
        var partition = text(values, ":partition");
        var prefix = text(values, ":prefix");
        return items.values().stream()
                .filter(item -> partition.equals(text(item, condition.group(1))))
                .filter(item -> condition.group(2) == null
                        || text(item, condition.group(2)).startsWith(prefix))
                .sorted(Comparator.comparing(item -> text(item, ItemKey.SORT)))
                .toList();
    }

    private ObjectNode transact(JsonNode request) {
        var writes = request.get("TransactItems");
        var consumed = answer().putArray("ConsumedCapacity");
        writes.forEach(write -> {
            if (write.has("Put")) {
                put(write.at("/Put/Item"));
            } else if (write.has("Delete")) {
                items.remove(write.at("/Delete/Key"));
            }
        });
        consumed.add(consumed());
        return answer().set("ConsumedCapacity", consumed);
    }

    private ObjectNode putAll(JsonNode request) {
        var answer = answer();
        request.get("RequestItems").forEach(list -> list.forEach(write -> put(write.at("/PutRequest/Item"))));
        answer.putObject("UnprocessedItems");
        answer.putArray("ConsumedCapacity").add(consumed());
        return answer;
    }

    private void put(JsonNode item) {
        var key = answer();
        key.set(ItemKey.PARTITION, item.get(ItemKey.PARTITION));
        key.set(ItemKey.SORT, item.get(ItemKey.SORT));
        items.put(key, item);
    }

    private static String text(JsonNode attributes, String name) {
        return attributes.path(name).path("S").asText();
    }

    private static ObjectNode answer() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode consumed() {
        return answer().put("TableName", "memory").put("CapacityUnits", 1);
    }

    private static JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
