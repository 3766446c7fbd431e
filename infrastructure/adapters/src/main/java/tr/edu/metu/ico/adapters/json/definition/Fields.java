package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Decimals;

/** One JSON object, read field by field; what nobody read is unknown. Every refusal names the field by its path. */
final class Fields {
    private final String path;
    private final JsonNode object;
    private final Set<String> read = new LinkedHashSet<>();

    Fields(String path, JsonNode node) {
        if (!node.isObject()) {
            throw refusal(path.isEmpty() ? "document" : path, "WRONG_TYPE", "must be an object", "bir nesne olmalı");
        }
        this.path = path;
        object = node;
    }

    String text(String name) {
        return get(name, JsonNode::isTextual, "must be a text", "metin olmalı").textValue();
    }

    int integer(String name) {
        return get(
                        name,
                        node -> node.isIntegralNumber() && node.canConvertToInt(),
                        "must be a whole number",
                        "tam sayı olmalı")
                .intValue();
    }

    boolean flag(String name) {
        return get(name, JsonNode::isBoolean, "must be true or false", "true ya da false olmalı")
                .booleanValue();
    }

    /** A decimal, written as text so that no reader makes a binary fraction of it. */
    BigDecimal decimal(String name) {
        var text = get(
                        name,
                        JsonNode::isTextual,
                        "must be a decimal in quotes, such as \"2.50\"",
                        "tırnak içinde ondalık sayı olmalı, örneğin \"2.50\"")
                .textValue();
        return made(() -> Decimals.read(name, text));
    }

    Text bothLanguages(String name) {
        var fields = object(name);
        var text = fields.made(() -> new Text(fields.text("en"), fields.text("tr")));
        fields.nothingElse();
        return text;
    }

    /** What the reader reads if the field is there. */
    <T> Optional<T> ifThere(String name, Function<String, T> reader) {
        return object.has(name) ? Optional.of(reader.apply(name)) : Optional.empty();
    }

    <T> T parsed(String name, Function<String, T> parser, String en, String tr) {
        return value(at(name), text(name), parser, en, tr);
    }

    private static <T> T value(String field, String text, Function<String, T> parser, String en, String tr) {
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException invalid) {
            throw refusal(field, "INVALID_VALUE", en + ", not \"" + text + "\"", tr);
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
        return constant(at(name), kind, text(name));
    }

    <E extends Enum<E>> List<E> allOf(String name, Class<E> kind) {
        var texts = List.copyOf(texts(name));
        var constants = new ArrayList<E>();
        for (int i = 0; i < texts.size(); i++) {
            constants.add(constant(at(name) + "[" + i + "]", kind, texts.get(i)));
        }
        return constants;
    }

    /** Texts in their order, each once. */
    Set<String> texts(String name) {
        var texts = new LinkedHashSet<String>();
        var elements = elements(name);
        for (int i = 0; i < elements.size(); i++) {
            var place = at(name) + "[" + i + "]";
            if (!elements.get(i).isTextual()) {
                throw refusal(place, "WRONG_TYPE", "must be a text", "metin olmalı");
            }
            if (!texts.add(elements.get(i).textValue())) {
                throw refusal(place, "DUPLICATE", "stands twice", "iki kez yazılmış");
            }
        }
        return texts;
    }

    /** The same, each made into a value. */
    <T> Set<T> texts(String name, Function<String, T> parser, String en, String tr) {
        var texts = List.copyOf(texts(name));
        var values = new LinkedHashSet<T>();
        for (int i = 0; i < texts.size(); i++) {
            values.add(value(at(name) + "[" + i + "]", texts.get(i), parser, en, tr));
        }
        return values;
    }

    Fields object(String name) {
        return new Fields(at(name), get(name, JsonNode::isObject, "must be an object", "bir nesne olmalı"));
    }

    List<JsonNode> elements(String name) {
        var elements = new ArrayList<JsonNode>();
        get(name, JsonNode::isArray, "must be a list", "bir liste olmalı").forEach(elements::add);
        return elements;
    }

    /** What the constructor makes; its refusal, which begins with the name of the field, becomes ours. */
    <T> T made(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            var first = refused.getMessage().split("[: ]", 2)[0];
            throw refusal(
                    object.has(first.split("\\.", 2)[0]) ? at(first) : path,
                    "INVALID_VALUE",
                    refused.getMessage(),
                    "değeri kabul edilmiyor: " + refused.getMessage());
        }
    }

    void nothingElse() {
        var unknown = new ArrayList<Problem>();
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                unknown.add(Problem.of(at(name), "UNKNOWN_FIELD", "is not a field here", "burada böyle bir alan yok"));
            }
        });
        if (!unknown.isEmpty()) {
            throw new InvalidJson(unknown);
        }
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static InvalidJson refusal(String field, String code, String en, String tr) {
        return new InvalidJson(List.of(Problem.of(field, code, en, tr)));
    }

    private JsonNode get(String name, Predicate<JsonNode> fits, String en, String tr) {
        read.add(name);
        var node = object.get(name);
        if (node == null) {
            throw refusal(at(name), "MISSING_FIELD", "is missing", "eksik");
        }
        if (!fits.test(node)) {
            throw refusal(at(name), "WRONG_TYPE", en, tr);
        }
        return node;
    }

    private static <E extends Enum<E>> E constant(String field, Class<E> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    var known = Arrays.toString(kind.getEnumConstants());
                    return refusal(
                            field, "UNKNOWN_VALUE", "must be one of " + known, "şunlardan biri olmalı: " + known);
                });
    }
}
