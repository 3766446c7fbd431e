package tr.edu.metu.ico.adapters.dynamo;

import static tr.edu.metu.ico.adapters.dynamo.Cast.NOON;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.trail.TrailEntry;

/** Every record that is stored, with all fields filled in, and every variant of its parts; always the same values. */
final class StoredExamples {
    static final String ID = "0123456789abcdef0123456789abcdef";
    static final TrailEntry ENTRY = new TrailEntry(ID, NOON, "officer-1", "call.open", "OE-2024", "as planned");

    private final Map<String, Example> examples = new LinkedHashMap<>();

    private StoredExamples() {}

    /**
     * A record as it is stored.
     *
     * @param read how the item is read
     */
    record Example(Object value, Map<String, AttributeValue> item, Function<Map<String, AttributeValue>, ?> read) {}

    /** By name. */
    static Map<String, Example> all() {
        var all = new StoredExamples();
        new StoredCalls(all).addAll();
        new StoredApplications(all).addAll();
        new StoredOfficeFiles(all).addAll();
        new StoredNews(all).addAll();
        new StoredLetters(all).addAll();
        return Collections.unmodifiableMap(all.examples);
    }

    <T> void add(
            String name,
            T value,
            Function<T, Map<String, AttributeValue>> write,
            Function<Map<String, AttributeValue>, T> read) {
        if (examples.put(name, new Example(value, write.apply(value), read)) != null) {
            throw new IllegalArgumentException("two examples have the name " + name);
        }
    }

    /** A record that is an item of its own. */
    <T> void add(String name, ItemKey key, T value, Class<T> type) {
        add(name, value, record -> ItemWriter.item(key, record), ItemReader.reading(type));
    }
}
