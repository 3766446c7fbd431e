package tr.edu.metu.ico.adapters.memory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.adapters.dynamo.Condition;

/** Evaluates conditions as the store does; a missing item has no attributes. */
final class Conditions {

    private Conditions() {}

    /** @param item null if there is none */
    static boolean holds(Condition condition, Map<String, AttributeValue> item) {
        return switch (condition) {
            case Condition.None _ -> true;
            case Condition.Absent _ -> item == null;
            case Condition.Equals(var attribute, var value) -> has(item, attribute, List.of(value));
            case Condition.AnyOf(var attribute, var values) -> has(item, attribute, values);
            case Condition.Missing(var attribute) -> item == null || !item.containsKey(attribute);
            case Condition.And(var parts) -> parts.stream().allMatch(part -> holds(part, item));
        };
    }

    private static boolean has(Map<String, AttributeValue> item, String attribute, List<AttributeValue> values) {
        return item != null
                && item.containsKey(attribute)
                && values.stream().anyMatch(value -> same(item.get(attribute), value));
    }

    private static boolean same(AttributeValue one, AttributeValue other) {
        return one.n() != null && other.n() != null
                ? new BigDecimal(one.n()).compareTo(new BigDecimal(other.n())) == 0
                : one.equals(other);
    }
}
