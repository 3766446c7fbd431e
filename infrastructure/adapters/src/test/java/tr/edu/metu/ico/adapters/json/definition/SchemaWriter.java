package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes JSON Schema of what readers accept, from samples and the readers' own responses. */
final class SchemaWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern ONE_OF = Pattern.compile("must be one of (.+), not ");

    /** How a text is described if its sample looks like this; the first match counts. */
    private static final Map<String, String> SHAPES = Map.of(
            "-?[0-9]+(\\.[0-9]+)?", "^-?[0-9]+(\\.[0-9]+)?$",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}");

    private SchemaWriter() {}

    static ObjectNode reference(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }

    /**
     * An object like these samples; each sample may lack what is optional. Where there are sentences, written numbers may be
     * listed beside them.
     */
    static ObjectNode object(List<Probe> samples) {
        var names = new LinkedHashSet<String>();
        samples.forEach(probe -> probe.sample().fieldNames().forEachRemaining(names::add));
        var schema = JSON.objectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        boolean speaks = names.contains("says") || names.contains("title");
        names.remove("digits");
        for (var name : names) {
            var probes = samples.stream()
                    .filter(probe -> probe.sample().has(name))
                    .map(probe -> probe.field(name))
                    .toList();
            properties.set(name, value(probes));
            if (samples.stream().allMatch(probe -> !probe.sample().has(name) || probe.needs(name))) {
                required.add(name);
            }
        }
        if (speaks) {
            properties.set("digits", reference("digits"));
        }
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode value(List<Probe> samples) {
        var sample = samples.getFirst().sample();
        return switch (sample.getNodeType()) {
            case BOOLEAN -> JSON.objectNode().put("type", "boolean");
            case NUMBER -> JSON.objectNode().put("type", "integer");
            case STRING -> text(samples.getFirst());
            case ARRAY -> list(samples);
            case OBJECT -> sample.has("en") ? reference("text") : object(samples);
            default -> throw new IllegalArgumentException("no definition holds " + sample);
        };
    }

    private static ObjectNode list(List<Probe> samples) {
        var elements = samples.stream()
                .flatMap(probe -> IntStream.range(0, probe.sample().size()).mapToObj(probe::element))
                .toList();
        var schema = JSON.objectNode().put("type", "array");
        if (elements.isEmpty()) {
            return schema;
        }
        if (elements.getFirst().sample().isTextual()) {
            schema.put("uniqueItems", true);
        }
        return schema.set("items", value(elements));
    }

    private static ObjectNode text(Probe probe) {
        var schema = JSON.objectNode().put("type", "string");
        var refusal = probe.text("?");
        if (refusal.isEmpty()) {
            return schema.put("minLength", 1);
        }
        var said = refusal.get().text().en();
        var constants = ONE_OF.matcher(said);
        if (constants.find()) {
            var values = schema.putArray("enum");
            List.of(constants.group(1).split(", ")).forEach(values::add);
            return schema;
        }
        SHAPES.entrySet().stream()
                .filter(shape -> probe.sample().textValue().matches(shape.getKey()))
                .forEach(shape -> schema.put("pattern", shape.getValue()));
        return schema.put("description", said.replace(", not \"?\"", "").replace("[0]", ""));
    }

    static JsonNode text(Iterable<String> values) {
        var array = JSON.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
