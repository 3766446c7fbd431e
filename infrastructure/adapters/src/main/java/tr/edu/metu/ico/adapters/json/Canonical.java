package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The canonical form of documents that are hashed: compact UTF-8, fields in a fixed order, absent values as null, decimals as
 * plain text with the digits they have, instants in ISO 8601 and UTC.
 */
final class Canonical {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(20)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Canonical() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static <T> void list(ObjectNode node, String name, Collection<T> values, Function<T, JsonNode> write) {
        var array = node.putArray(name);
        values.forEach(value -> array.add(write.apply(value)));
    }

    static <T> void texts(ObjectNode node, String name, Collection<T> values) {
        var array = node.putArray(name);
        values.forEach(value -> array.add(value.toString()));
    }

    static <T> void perhaps(ObjectNode node, String name, Optional<T> value, Function<T, JsonNode> write) {
        node.set(name, value.map(write).orElse(JsonNodeFactory.instance.nullNode()));
    }

    static JsonNode text(Object value) {
        return JsonNodeFactory.instance.textNode(value.toString());
    }

    static JsonNode count(OptionalInt value) {
        return value.isPresent()
                ? JsonNodeFactory.instance.numberNode(value.getAsInt())
                : JsonNodeFactory.instance.nullNode();
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException impossibleInMemory) {
            throw new IllegalStateException(impossibleInMemory);
        }
    }
}
