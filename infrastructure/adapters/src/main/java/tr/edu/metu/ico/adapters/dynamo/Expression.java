package tr.edu.metu.ico.adapters.dynamo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition in DynamoDB's format: placeholders for every name and value. */
final class Expression {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, AttributeValue> values = new HashMap<>();
    private final String text;

    Expression(Condition condition) {
        text = write(condition);
    }

    private String write(Condition condition) {
        return switch (condition) {
            case Condition.None _ -> "";
            case Condition.Absent _ -> "attribute_not_exists(" + name(ItemKey.PARTITION) + ")";
            case Condition.Equals(var attribute, var value) -> name(attribute) + " = " + value(value);
            case Condition.AnyOf(var attribute, var anyOf) ->
                name(attribute) + anyOf.stream().map(this::value).collect(Collectors.joining(", ", " IN (", ")"));
            case Condition.Missing(var attribute) -> "attribute_not_exists(" + name(attribute) + ")";
            case Condition.And(List<Condition> parts) ->
                parts.stream().map(this::write).collect(Collectors.joining(" AND "));
        };
    }

    private String name(String attribute) {
        var placeholder = "#" + attribute;
        names.put(placeholder, attribute);
        return placeholder;
    }

    private String value(AttributeValue value) {
        var placeholder = ":v" + values.size();
        values.put(placeholder, value);
        return placeholder;
    }

    /** Null when there is no condition, as the SDK expects. */
    String text() {
        return text.isEmpty() ? null : text;
    }

    Map<String, String> names() {
        return names.isEmpty() ? null : names;
    }

    Map<String, AttributeValue> values() {
        return values.isEmpty() ? null : values;
    }
}
