package tr.edu.metu.ico.functions.contract;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tr.edu.metu.ico.functions.template.YamlFile;

/**
 * Checks a JSON value against a schema of the contract, more strictly than clients need to: an undescribed property is
 * a finding even in a response, and an instant must be in Java's format.
 */
final class Conformity {

    private static final String COMPONENTS = "components";
    private static final String AN_INSTANT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.(\\d{3}|\\d{6}|\\d{9}))?Z$";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .keyword(new NonValidationKeyword(COMPONENTS))
                    .build(),
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .locale(Locale.ROOT)
                    .formatAssertionsEnabled(true)
                    .build()));
    private static final JsonNode CONTRACT =
            strict(JSON.valueToTree(new Load(LoadSettings.builder().build())
                    .loadFromString(YamlFile.text("infrastructure/openapi/openapi.yaml"))));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Conformity() {}

    /** Whether the contract has a value at this JSON pointer. */
    static boolean describes(String pointer) {
        return !CONTRACT.at(pointer).isMissingNode();
    }

    /** Violations of a schema under {@code components}; empty when there are none. */
    static List<String> toSchema(String name, Object value) {
        return findings("/components/schemas/" + name, value);
    }

    /** Violations of the schema at this JSON pointer into the contract; empty when there are none. */
    static List<String> findings(String pointer, Object value) {
        return SCHEMAS.computeIfAbsent(pointer, Conformity::schema).validate(JSON.valueToTree(value)).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema schema(String pointer) {
        ObjectNode schema = CONTRACT.requiredAt(pointer).deepCopy();
        schema.set(COMPONENTS, CONTRACT.get(COMPONENTS));
        return REGISTRY.getSchema(schema);
    }

    /** The only open objects are the rules of a definition: their further fields depend on their kind. */
    private static JsonNode strict(JsonNode place) {
        place.forEach(Conformity::strict);
        if (place instanceof ObjectNode schema) {
            boolean open = schema.has("additionalProperties")
                    || schema.at("/properties/kind").isObject();
            if (schema.path("properties").isObject() && !open) {
                schema.put("additionalProperties", false);
            }
            if (schema.path("format").asText().equals("date-time")) {
                schema.put("pattern", AN_INSTANT);
            }
        }
        return place;
    }
}
