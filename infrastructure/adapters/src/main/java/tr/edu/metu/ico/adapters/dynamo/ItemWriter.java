package tr.edu.metu.ico.adapters.dynamo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.json.StoredForm;

/** Writes the attributes of an item: its key, its place in an index and what is stored under it. */
final class ItemWriter {

    private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();

    static ItemWriter item(ItemKey key) {
        var writer = new ItemWriter();
        writer.attributes.putAll(key.attributes());
        return writer;
    }

    /** An item that consists of one record. */
    static Map<String, AttributeValue> item(ItemKey key, Object value) {
        return item(key).fields(value).done();
    }

    /** Every field of a record as an attribute ({@link StoredForm}). */
    ItemWriter fields(Object value) {
        attributes.putAll(Attributes.of(StoredForm.write(value)));
        return this;
    }

    /** A record as one attribute, as it would be stored alone. */
    ItemWriter one(String name, Object value) {
        return set(name, Attributes.value(StoredForm.write(value)));
    }

    /** A whole list as one attribute, each element as it would be stored alone. */
    ItemWriter list(String name, List<?> values) {
        return set(
                name,
                AttributeValue.fromL(values.stream()
                        .map(value -> Attributes.value(StoredForm.write(value)))
                        .toList()));
    }

    /** The attributes that make the item appear in the index. */
    ItemWriter indexed(Index index, String partition, String sort) {
        return set(index.partition(), AttributeValue.fromS(partition)).set(index.sort(), AttributeValue.fromS(sort));
    }

    /** The text of a value that is written as its {@code toString}. */
    ItemWriter text(String name, Object value) {
        return set(name, Attributes.text(value.toString()));
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

    private ItemWriter set(String name, AttributeValue value) {
        attributes.put(name, value);
        return this;
    }

    Map<String, AttributeValue> done() {
        return Map.copyOf(attributes);
    }
}
