package tr.edu.metu.ico.adapters.dynamo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A stored form as attributes and back: an object is a map, an array a list, a number a whole number. Digests and ids (texts of
 * 32 or more hexadecimal digits) are stored as bytes, in half the space: an application should fit in one write unit.
 */
final class Attributes {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2}){16,}");

    private Attributes() {}

    static Map<String, AttributeValue> of(ObjectNode form) {
        return form.properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> value(field.getValue()), (a, _) -> a, LinkedHashMap::new));
    }

    static AttributeValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> text(node.textValue());
            case NUMBER -> AttributeValue.fromN(node.bigIntegerValue().toString());
            case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
            case OBJECT -> AttributeValue.fromM(of((ObjectNode) node));
            case ARRAY ->
                AttributeValue.fromL(StreamSupport.stream(node.spliterator(), false)
                        .map(Attributes::value)
                        .toList());
            default -> throw new IllegalArgumentException("no attribute can hold a node of kind " + node.getNodeType());
        };
    }

    static AttributeValue text(String text) {
        return HEX.matcher(text).matches()
                ? AttributeValue.fromB(SdkBytes.fromByteArray(HexFormat.of().parseHex(text)))
                : AttributeValue.fromS(text);
    }

    static ObjectNode form(Map<String, AttributeValue> attributes) {
        var form = NODES.objectNode();
        attributes.forEach((name, value) -> form.set(name, node(name, value)));
        return form;
    }

    static JsonNode node(String name, AttributeValue value) {
        return switch (value.type()) {
            case S -> NODES.textNode(value.s());
            case B -> NODES.textNode(HexFormat.of().formatHex(value.b().asByteArrayUnsafe()));
            case N -> NODES.numberNode(Long.parseLong(value.n()));
            case BOOL -> NODES.booleanNode(value.bool());
            case M -> form(value.m());
            case L ->
                NODES.arrayNode()
                        .addAll(value.l().stream().map(one -> node(name, one)).toList());
            default -> throw new IllegalStateException("an item's attribute " + name + " is of another kind");
        };
    }
}
