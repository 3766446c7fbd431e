package tr.edu.metu.ico.adapters.dynamo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes the attributes of an item. What is absent is left out; decimals are text, since the store's numbers forget
 * trailing zeros; sets are lists, since the store keeps no empty set.
 */
final class ItemWriter {

    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    static ItemWriter item(ItemKey key) {
        var writer = new ItemWriter();
        writer.attributes.putAll(key.attributes());
        return writer;
    }

    /** Attributes within an attribute. */
    static ItemWriter part() {
        return new ItemWriter();
    }

    /** The attributes that make the item appear in the index. */
    ItemWriter indexed(Index index, String partition, String sort) {
        return text(index.partition(), partition).text(index.sort(), sort);
    }

    /** The text of anything that is written as its {@code toString}. */
    ItemWriter text(String name, Object value) {
        return set(name, AttributeValue.fromS(value.toString()));
    }

    ItemWriter text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    ItemWriter number(String name, long value) {
        return set(name, AttributeValue.fromN(Long.toString(value)));
    }

    ItemWriter flag(String name, boolean value) {
        return set(name, AttributeValue.fromBool(value));
    }

    ItemWriter bytes(String name, byte[] value) {
        return set(name, AttributeValue.fromB(SdkBytes.fromByteArray(value)));
    }

    ItemWriter instant(String name, Instant value) {
        return text(name, value);
    }

    ItemWriter decimal(String name, BigDecimal value) {
        return text(name, value.toPlainString());
    }

    ItemWriter decimal(String name, Optional<BigDecimal> value) {
        value.ifPresent(present -> decimal(name, present));
        return this;
    }

    ItemWriter texts(String name, Collection<?> values) {
        return set(
                name,
                AttributeValue.fromL(values.stream()
                        .map(value -> AttributeValue.fromS(value.toString()))
                        .toList()));
    }

    ItemWriter texts(String name, Map<?, ?> values) {
        var part = part();
        values.forEach((key, value) -> part.text(key.toString(), value));
        return part(name, part);
    }

    ItemWriter part(String name, ItemWriter part) {
        return set(name, part.value());
    }

    <T> ItemWriter part(String name, Optional<T> value, Function<T, ItemWriter> write) {
        value.ifPresent(present -> part(name, write.apply(present)));
        return this;
    }

    <T> ItemWriter parts(String name, Collection<T> values, Function<T, ItemWriter> write) {
        return set(
                name,
                AttributeValue.fromL(
                        values.stream().map(value -> write.apply(value).value()).toList()));
    }

    private ItemWriter set(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    private AttributeValue value() {
        return AttributeValue.fromM(attributes);
    }

    Map<String, AttributeValue> done() {
        return Map.copyOf(attributes);
    }
}
