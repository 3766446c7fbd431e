package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What must hold for an item before a write. */
public sealed interface Condition {

    record None() implements Condition {}

    /** The item does not exist. */
    record Absent() implements Condition {}

    /** The item has the attribute with exactly this value. */
    record Equals(String attribute, AttributeValue value) implements Condition {}

    /** The item has the attribute with one of these values. */
    record AnyOf(String attribute, List<AttributeValue> values) implements Condition {
        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /** The item lacks the attribute or does not exist. */
    record Missing(String attribute) implements Condition {}

    /** All of these, at least one. */
    record And(List<Condition> parts) implements Condition {
        public And {
            parts = List.copyOf(parts);
        }
    }

    static Condition absent() {
        return new Absent();
    }

    static Condition text(String attribute, String value) {
        return new Equals(attribute, Attributes.text(value));
    }

    static Condition number(String attribute, long value) {
        return new Equals(attribute, AttributeValue.fromN(Long.toString(value)));
    }

    static Condition all(Condition... parts) {
        return new And(List.of(parts));
    }

    /** The attribute is as in the item that was read: the same value, or still missing. */
    static Condition unchanged(Map<String, AttributeValue> seen, String attribute) {
        return seen.containsKey(attribute) ? new Equals(attribute, seen.get(attribute)) : new Missing(attribute);
    }
}
