package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a template's YAML as a tree with short tags ({@code !Ref x}) in their long form. */
final class TemplateYaml {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> SHORT_TAGS =
            Set.of("Sub", "GetAtt", "If", "Equals", "And", "Or", "Not", "Select", "Join", "Split", "FindInMap");

    private TemplateYaml() {}

    static ObjectNode read(Path file) {
        if (!Files.isReadable(file)) {
            throw new TemplateException("There is no readable template at " + file + ".");
        }
        try {
            return parse(Files.readString(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode parse(String yaml, String name) {
        try {
            var settings = LoadSettings.builder().setLabel(name).build();
            var root = new Compose(settings).composeString(yaml);
            if (root.isPresent() && json(root.get()) instanceof ObjectNode template && template.has("Resources")) {
                return template;
            }
        } catch (YamlEngineException e) {
            throw new TemplateException(name + " is not readable YAML: " + oneLine(e.getMessage()));
        }
        throw new TemplateException(name + " has no Resources.");
    }

    private static JsonNode json(Node node) {
        var tag = node.getTag().getValue();
        if (tag.startsWith("!")) {
            return intrinsic(tag.substring(1), node);
        }
        return plain(node);
    }

    private static JsonNode intrinsic(String name, Node node) {
        var argument = plain(node);
        return switch (name) {
            case "Ref", "Condition" -> JSON.objectNode().set(name, argument);
            case "GetAtt" -> JSON.objectNode().set("Fn::GetAtt", attribute(argument));
            case String known
            when SHORT_TAGS.contains(known) -> JSON.objectNode().set("Fn::" + known, argument);
            default ->
                throw new TemplateException("The local runner does not know the tag !" + name + " ("
                        + node.getStartMark()
                                .map(mark -> "line " + (mark.getLine() + 1))
                                .orElse("line unknown")
                        + ").");
        };
    }

    private static JsonNode attribute(JsonNode argument) {
        if (argument.isArray()) {
            return argument;
        }
        var dotted = argument.asText();
        var dot = dotted.indexOf('.');
        if (dot < 1) {
            throw new TemplateException("!GetAtt " + dotted + " names no attribute.");
        }
        return JSON.arrayNode().add(dotted.substring(0, dot)).add(dotted.substring(dot + 1));
    }

    private static JsonNode plain(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar);
            case SequenceNode sequence -> {
                ArrayNode array = JSON.arrayNode();
                sequence.getValue().forEach(element -> array.add(json(element)));
                yield array;
            }
            case MappingNode mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.getValue()
                        .forEach(entry ->
                                object.set(((ScalarNode) entry.getKeyNode()).getValue(), json(entry.getValueNode())));
                yield object;
            }
            default -> throw new TemplateException("The template holds YAML of an unknown kind: " + node.getTag());
        };
    }

    private static JsonNode scalar(ScalarNode scalar) {
        var text = scalar.getValue();
        if (scalar.getTag().equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        } else if (scalar.getTag().equals(Tag.INT)) {
            return JSON.numberNode(new BigInteger(text));
        } else if (scalar.getTag().equals(Tag.FLOAT)) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return scalar.getTag().equals(Tag.NULL) ? JSON.nullNode() : JSON.textNode(text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
