package tr.edu.metu.ico.adapters.dynamo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items in DynamoDB's own notation, with bytes as hexadecimal digits. */
final class ItemJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ItemJson() {}

    /** Attributes in the order of their names. */
    static ObjectNode write(Map<String, AttributeValue> item) {
        var json = NODES.objectNode();
        new TreeMap<>(item).forEach((name, value) -> json.set(name, write(value)));
        return json;
    }

    private static ObjectNode write(AttributeValue value) {
        var json = NODES.objectNode();
        return switch (value.type()) {
            case S -> json.put("S", value.s());
            case N -> json.put("N", value.n());
            case BOOL -> json.put("BOOL", value.bool());
            case B -> json.put("B", HexFormat.of().formatHex(value.b().asByteArray()));
            case M -> json.<ObjectNode>set("M", write(value.m()));
            case L -> {
                var list = json.putArray("L");
                value.l().forEach(one -> list.add(write(one)));
                yield json;
            }
            default -> throw new IllegalArgumentException("no item holds a value of kind " + value.type());
        };
    }

    static Map<String, AttributeValue> read(JsonNode item) {
        return item.properties().stream().collect(toMap(Map.Entry::getKey, entry -> value(entry.getValue())));
    }

    private static AttributeValue value(JsonNode node) {
        var only = node.properties().iterator().next();
        var content = only.getValue();
        return switch (only.getKey()) {
            case "S" -> AttributeValue.fromS(content.textValue());
            case "N" -> AttributeValue.fromN(content.textValue());
            case "BOOL" -> AttributeValue.fromBool(content.booleanValue());
            case "B" ->
                AttributeValue.fromB(SdkBytes.fromByteArray(HexFormat.of().parseHex(content.textValue())));
            case "M" -> AttributeValue.fromM(read(content));
            case "L" ->
                AttributeValue.fromL(StreamSupport.stream(content.spliterator(), false)
                        .map(ItemJson::value)
                        .toList());
            default -> throw new IllegalArgumentException("no item holds a value of kind " + only.getKey());
        };
    }
}
