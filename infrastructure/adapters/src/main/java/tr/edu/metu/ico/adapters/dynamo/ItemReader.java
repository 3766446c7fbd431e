package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.json.StoredForm;

/**
 * Reads the attributes that {@link ItemWriter} wrote. A missing attribute or one of another kind throws an {@link
 * IllegalStateException}; an invalid value throws its own type's exception.
 */
record ItemReader(Map<String, AttributeValue> attributes) {

    /** Reads items that consist of one record. */
    static <T> Function<Map<String, AttributeValue>, T> reading(Class<T> type) {
        return item -> new ItemReader(item).as(type);
    }

    /** The item as the record whose fields were written. */
    <T> T as(Class<T> type) {
        return StoredForm.read(Attributes.form(attributes), type);
    }

    /** One attribute as it would be stored alone. */
    <T> T one(String name, Class<T> type) {
        return StoredForm.read(Attributes.node(name, value(name)), type);
    }

    <T> List<T> list(String name, Class<T> type) {
        return value(name).l().stream()
                .map(one -> StoredForm.read(Attributes.node(name, one), type))
                .toList();
    }

    String text(String name) {
        return text(name, value(name));
    }

    Optional<String> optionalText(String name) {
        return optional(name).map(value -> text(name, value));
    }

    private static String text(String name, AttributeValue value) {
        return of(name, value, one -> Attributes.node(name, one).textValue());
    }

    long number(String name) {
        return Long.parseLong(of(name, value(name), AttributeValue::n));
    }

    byte[] bytes(String name) {
        return of(name, value(name), AttributeValue::b).asByteArray();
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
