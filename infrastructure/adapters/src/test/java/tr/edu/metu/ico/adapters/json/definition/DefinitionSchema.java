package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The JSON Schema of a definition, derived from the shipped definitions and their readers. */
final class DefinitionSchema {
    static final JsonMapper JSON = new JsonMapper();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DefinitionSchema() {}

    static ObjectNode generate() {
        var schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", "Definition of a call, or fragment of an announcement")
                .put(
                        "description",
                        "Numbers are also checked for their range, and rules against each other, when a definition is"
                                + " read.");
        schema.set("if", NODES.objectNode().set("required", NODES.arrayNode().add("fragment")));
        schema.set("then", SchemaWriter.reference("fragment"));
        schema.set("else", SchemaWriter.reference("call"));
        var parts = schema.putObject("$defs");
        parts.set("call", announcement(ShippedDefinition.CALLS));
        parts.set("fragment", announcement(List.of("OE-2018")));
        parts.set("text", text());
        parts.set("digits", digits());
        parts.set("rule", rule());
        samples().forEach((kind, rules) -> parts.set(kind, kind(kind, rules)));
        return schema;
    }

    /** Rules of every kind, by kind: from the shipped definitions, and of kinds that none of them needs. */
    static SequencedMap<String, List<JsonNode>> samples() {
        var samples = new TreeMap<String, List<JsonNode>>();
        var documents = new ArrayList<JsonNode>();
        ShippedDefinition.CALLS.forEach(call -> documents.add(tree(ShippedDefinition.document(call))));
        documents.add(tree(ShippedDefinition.document("OE-2018")));
        documents.add(tree(ShippedDefinition.text("/kinds-of-no-shipped-call.json")));
        documents.forEach(document -> document.get("rules")
                .forEach(rule -> samples.computeIfAbsent(rule.get("kind").textValue(), _ -> new ArrayList<>())
                        .add(rule)));
        return samples;
    }

    /** As it is published. */
    static String print(ObjectNode schema) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException ourOwnTree) {
            throw new IllegalStateException(ourOwnTree);
        }
    }

    static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    /** Queried without rules, which have their own readers. */
    private static ObjectNode announcement(List<String> ids) {
        var probes = ids.stream()
                .map(id -> (ObjectNode) tree(ShippedDefinition.document(id)))
                .map(document -> Probe.announcement(document.set("rules", NODES.arrayNode())))
                .toList();
        var schema = SchemaWriter.object(probes);
        rulesOf(schema).set("items", SchemaWriter.reference("rule"));
        return schema;
    }

    private static ObjectNode rulesOf(ObjectNode schema) {
        return ((ObjectNode) schema.get("properties")).putObject("rules").put("type", "array");
    }

    private static ObjectNode text() {
        return (ObjectNode) tree("""
            {
              "type": "object",
              "properties": {
                "en": {"type": "string", "pattern": "\\\\S"},
                "tr": {"type": "string", "pattern": "\\\\S"}
              },
              "required": ["en", "tr"],
              "additionalProperties": false
            }
            """);
    }

    private static ObjectNode digits() {
        return (ObjectNode) tree("""
            {
              "type": "array",
              "description": "Numbers written out in the sentences beside this list; all others are placeholders.",
              "items": {
                "type": "object",
                "properties": {
                  "text": {"type": "string", "pattern": "\\\\S"},
                  "because": {"$ref": "#/$defs/text"}
                },
                "required": ["text", "because"],
                "additionalProperties": false
              }
            }
            """);
    }

    private static ObjectNode rule() {
        var schema = NODES.objectNode().put("type", "object");
        schema.putObject("properties")
                .putObject("kind")
                .set("enum", SchemaWriter.text(samples().keySet()));
        schema.set("required", SchemaWriter.text(List.of("kind")));
        var kinds = schema.putArray("allOf");
        samples().keySet().forEach(kind -> {
            var one = kinds.addObject();
            one.putObject("if").putObject("properties").putObject("kind").put("const", kind);
            one.set("then", SchemaWriter.reference(kind));
        });
        return schema;
    }

    private static ObjectNode kind(String kind, List<JsonNode> rules) {
        var schema = SchemaWriter.object(rules.stream().map(Probe::rule).toList());
        ((ObjectNode) schema.get("properties")).putObject("kind").put("const", kind);
        var type = ReadRule.of("rule", rules.getFirst()).getClass();
        return NODES.objectNode().put("description", KindDescriptions.of(type)).setAll(schema);
    }
}
