package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Turns a table of the template, whose properties are those of the API, into the JSON of a CreateTable call. */
final class TableReader {
    private static final List<String> TAKEN = List.of(
            "AttributeDefinitions",
            "KeySchema",
            "GlobalSecondaryIndexes",
            "LocalSecondaryIndexes",
            "StreamSpecification",
            "BillingMode",
            "ProvisionedThroughput");

    private TableReader() {}

    // TimeToLive is left out: the server would delete by the machine's clock what is recent by the movable clock.
    static Table table(String id, JsonNode properties, Intrinsics intrinsics) {
        var name = intrinsics.names().name(id);
        var resolved = (ObjectNode) intrinsics.resolve(properties);
        if (!resolved.has("KeySchema") || !resolved.has("AttributeDefinitions")) {
            throw new TemplateException("The table " + id + " has no KeySchema or no AttributeDefinitions.");
        }
        resolved.retain(TAKEN);
        if (resolved.path("StreamSpecification") instanceof ObjectNode stream) {
            stream.put("StreamEnabled", true);
        }
        resolved.put("TableName", name);
        return new Table(name, resolved.toString());
    }
}
