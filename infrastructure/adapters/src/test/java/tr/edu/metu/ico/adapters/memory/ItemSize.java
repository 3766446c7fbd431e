package tr.edu.metu.ico.adapters.memory;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The size of an item as DynamoDB counts it: names and values. */
public final class ItemSize {

    private ItemSize() {}

    public static long of(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + of(entry.getValue()))
                .sum();
    }

    private static long of(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case N -> value.n().length() / 2 + 2;
            case L -> 3 + value.l().stream().mapToLong(part -> 1 + of(part)).sum();
            case M -> 3 + value.m().size() + of(value.m());
            case B -> value.b().asByteArrayUnsafe().length;
            case BOOL, NUL -> 1;
            default ->
                throw new IllegalArgumentException("no item of this system has an attribute of type " + value.type());
        };
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
