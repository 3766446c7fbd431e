package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Resolves a template's intrinsic functions to local values and refuses unknown ones. */
final class Intrinsics {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(!?)([^}]*)}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode template;
    private final Map<String, String> given;
    private final LocalNames names;

    /** {@code given} are parameter values that override the template's defaults. */
    Intrinsics(ObjectNode template, Map<String, String> given) {
        this.template = template;
        this.given = given;
        this.names = new LocalNames((ObjectNode) template.path("Resources"), this::resolve);
    }

    LocalNames names() {
        return names;
    }

    /** Whether a resource exists under its {@code Condition}. */
    boolean holds(JsonNode resource) {
        return !resource.has("Condition")
                || condition(resource.path("Condition").asText());
    }

    String text(JsonNode value) {
        return resolve(value).asText();
    }

    JsonNode resolve(JsonNode value) {
        return switch (value) {
            case ObjectNode object
            when isIntrinsic(object) ->
                apply(object.fieldNames().next(), object.elements().next());
            case ObjectNode object -> resolveFields(object);
            case ArrayNode array -> {
                var resolved = JSON.arrayNode();
                array.forEach(element -> addUnlessMissing(resolved, resolve(element)));
                yield resolved;
            }
            default -> value;
        };
    }

    private ObjectNode resolveFields(ObjectNode object) {
        var resolved = JSON.objectNode();
        object.properties().forEach(field -> {
            var value = resolve(field.getValue());
            if (!value.isMissingNode()) {
                resolved.set(field.getKey(), value);
            }
        });
        return resolved;
    }

    private static void addUnlessMissing(ArrayNode array, JsonNode value) {
        if (!value.isMissingNode()) {
            array.add(value);
        }
    }

    private static boolean isIntrinsic(ObjectNode object) {
        if (object.size() != 1) {
            return false;
        }
        var name = object.fieldNames().next();
        return name.equals("Ref") || name.startsWith("Fn::") || name.equals("Condition") && isText(object, name);
    }

    private static boolean isText(ObjectNode object, String field) {
        return object.path(field).isTextual();
    }

    private JsonNode apply(String function, JsonNode argument) {
        return switch (function) {
            case "Ref" -> ref(argument.asText());
            case "Condition" -> JSON.booleanNode(condition(argument.asText()));
            case "Fn::Sub" -> JSON.textNode(substitute(argument));
            case "Fn::GetAtt" -> JSON.textNode(attribute(argument.get(0).asText(), text(argument.get(1))));
            case "Fn::If" -> resolve(argument.get(condition(argument.get(0).asText()) ? 1 : 2));
            case "Fn::Equals" -> JSON.booleanNode(text(argument.get(0)).equals(text(argument.get(1))));
            case "Fn::And" -> JSON.booleanNode(all(argument).allMatch(JsonNode::asBoolean));
            case "Fn::Or" -> JSON.booleanNode(all(argument).anyMatch(JsonNode::asBoolean));
            case "Fn::Not" -> JSON.booleanNode(!resolve(argument.get(0)).asBoolean());
            case "Fn::Select" ->
                resolve(argument.get(1)).path(resolve(argument.get(0)).asInt());
            case "Fn::Join" -> JSON.textNode(join(text(argument.get(0)), resolve(argument.get(1))));
            case "Fn::Split" -> split(text(argument.get(0)), text(argument.get(1)));
            case "Fn::FindInMap" -> findInMap(argument);
            default -> throw new TemplateException("The local runner does not know the intrinsic " + function + ".");
        };
    }

    private Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(this::resolve);
    }

    private JsonNode ref(String name) {
        if (name.equals("AWS::NoValue")) {
            return MissingNode.getInstance();
        }
        return JSON.textNode(referenced(name));
    }

    private String referenced(String name) {
        if (LocalNames.PSEUDO_PARAMETERS.containsKey(name)) {
            return LocalNames.PSEUDO_PARAMETERS.get(name);
        }
        if (template.path("Parameters").has(name)) {
            return parameter(name);
        }
        return names.ref(name).orElseThrow(() -> unknown(name));
    }

    private String parameter(String name) {
        var declared = template.path("Parameters").path(name);
        return given.getOrDefault(name, declared.path("Default").asText("local"));
    }

    private String attribute(String id, String attribute) {
        return names.attribute(id, attribute).orElseThrow(() -> unknown(id));
    }

    private static TemplateException unknown(String name) {
        return new TemplateException("The template refers to " + name + ", which it does not declare.");
    }

    private String substitute(JsonNode argument) {
        var text = argument.isArray() ? argument.get(0).asText() : argument.asText();
        var own = argument.path(1);
        return PLACEHOLDER.matcher(text).replaceAll(match -> Matcher.quoteReplacement(placeholder(match, own)));
    }

    private String placeholder(MatchResult match, JsonNode own) {
        var name = match.group(2).strip();
        if (!match.group(1).isEmpty()) {
            return "${" + name + "}";
        }
        if (own.has(name)) {
            return text(own.path(name));
        }
        var dot = name.indexOf('.');
        return dot < 0 ? referenced(name) : attribute(name.substring(0, dot), name.substring(dot + 1));
    }

    private boolean condition(String name) {
        var declared = template.path("Conditions").path(name);
        if (declared.isMissingNode()) {
            throw new TemplateException("The template uses the condition " + name + ", which it does not declare.");
        }
        return resolve(declared).asBoolean();
    }

    private static String join(String separator, JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(separator));
    }

    private static ArrayNode split(String separator, String text) {
        var parts = JSON.arrayNode();
        for (var part : text.split(Pattern.quote(separator), -1)) {
            parts.add(part);
        }
        return parts;
    }

    private JsonNode findInMap(JsonNode argument) {
        var found = template.path("Mappings")
                .path(text(argument.get(0)))
                .path(text(argument.get(1)))
                .path(text(argument.get(2)));
        if (found.isMissingNode()) {
            throw new TemplateException("Fn::FindInMap " + argument + " finds nothing in the template's Mappings.");
        }
        return found;
    }
}
