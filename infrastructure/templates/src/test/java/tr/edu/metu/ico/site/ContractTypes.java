package tr.edu.metu.ico.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The bodies of the API's contract as TypeScript declarations, for the comments of the portal's modules. Only what the contract
 * uses is understood: records, lists, maps, enumerations, references and plain values.
 */
final class ContractTypes {

    private static final Path CONTRACT = Path.of("..", "openapi", "openapi.yaml");

    private ContractTypes() {}

    /** A module with an interface or type for each schema of the contract, by its name. */
    static String declarations() throws IOException {
        var read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(CONTRACT));
        var schemas = map(map(read.get("components")).get("schemas"));
        return schemas.entrySet().stream()
                .map(schema -> "export type " + schema.getKey() + " = " + type(map(schema.getValue())) + ";\n")
                .collect(Collectors.joining());
    }

    private static String type(Map<?, ?> schema) {
        if (schema.get("$ref") instanceof String reference) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.get("enum") instanceof List<?> values) {
            return values.stream().map(ContractTypes::literal).collect(Collectors.joining(" | "));
        }
        return switch ((String) schema.get("type")) {
            case null -> schema.containsKey("const") ? literal(schema.get("const")) : "any";
            case "object" -> object(schema);
            case "array" -> "Array<" + type(map(schema.get("items"))) + ">";
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "string" -> "string";
            default -> throw new IllegalArgumentException("no type is known for " + schema);
        };
    }

    private static String object(Map<?, ?> schema) {
        if (!(schema.get("properties") instanceof Map<?, ?> properties)) {
            var values = schema.get("additionalProperties") instanceof Map<?, ?> value ? type(value) : "any";
            return "{ [key: string]: " + values + " }";
        }
        var required = schema.get("required") instanceof List<?> names ? names : List.of();
        return properties.entrySet().stream()
                .map(property -> property.getKey()
                        + (required.contains(property.getKey()) ? ": " : "?: ")
                        + type(map(property.getValue())))
                .collect(Collectors.joining("; ", "{ ", " }"));
    }

    private static String literal(Object value) {
        return value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
