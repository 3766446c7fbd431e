package tr.edu.metu.ico.adapters.dynamo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads the attributes that {@link ItemWriter} wrote. An attribute that is missing or of another kind is an
 * {@link IllegalStateException}, one whose value cannot be what it has to be the exception of that value.
 */
record ItemReader(Map<String, AttributeValue> attributes) {

    String text(String name) {
        return of(name, value(name), AttributeValue::s);
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(value -> of(name, value, AttributeValue::s));
    }

    long number(String name) {
        return Long.parseLong(of(name, value(name), AttributeValue::n));
    }

    int smallNumber(String name) {
        return Math.toIntExact(number(name));
    }

    Optional<Integer> optionalSmallNumber(String name) {
        return optional(name).map(value -> Integer.parseInt(of(name, value, AttributeValue::n)));
    }

    boolean flag(String name) {
        return of(name, value(name), AttributeValue::bool);
    }

    /** The flag of an item that may have been stored before there was one. */
    boolean flag(String name, boolean absent) {
        return optional(name)
                .map(value -> of(name, value, AttributeValue::bool))
                .orElse(absent);
    }

    byte[] bytes(String name) {
        return of(name, value(name), AttributeValue::b).asByteArray();
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    BigDecimal decimal(String name) {
        return new BigDecimal(text(name));
    }

    Optional<BigDecimal> optionalDecimal(String name) {
        return optionalText(name).map(BigDecimal::new);
    }

    <T> List<T> texts(String name, Function<String, T> read) {
        return value(name).l().stream()
                .map(value -> of(name, value, AttributeValue::s))
                .map(read)
                .toList();
    }

    <K, V> Map<K, V> texts(String name, Function<String, K> key, Function<String, V> read) {
        var texts = new LinkedHashMap<K, V>();
        value(name)
                .m()
                .forEach((text, value) -> texts.put(key.apply(text), read.apply(of(name, value, AttributeValue::s))));
        return texts;
    }

    /** Whether an attribute is there that items stored earlier do not have. */
    boolean has(String name) {
        return attributes.containsKey(name);
    }

    ItemReader part(String name) {
        return new ItemReader(value(name).m());
    }

    <T> Optional<T> part(String name, Function<ItemReader, T> read) {
        return optional(name).map(value -> read.apply(new ItemReader(value.m())));
    }

    <T> List<T> parts(String name, Function<ItemReader, T> read) {
        return value(name).l().stream()
                .map(value -> read.apply(new ItemReader(value.m())))
                .toList();
    }

    private Optional<AttributeValue> optional(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    private static <T> T of(String name, AttributeValue value, Function<AttributeValue, T> kind) {
        var content = kind.apply(value);
        if (content == null) {
            throw new IllegalStateException("an item's attribute " + name + " is of another kind");
        }
        return content;
    }

    private AttributeValue value(String name) {
        return optional(name).orElseThrow(() -> new IllegalStateException("an item lacks its attribute " + name));
    }
}
