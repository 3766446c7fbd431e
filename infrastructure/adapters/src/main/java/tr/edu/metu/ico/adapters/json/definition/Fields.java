package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import tr.edu.metu.ico.announcement.Contradictions;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Decimals;

/**
 * One JSON object, read field by field; what nobody read is unknown. A field that cannot be read is noted by its path and
 * read as nothing, so that the fields after it are still looked at; what is then made of the rest is thrown away.
 */
final class Fields {
    private final String path;
    private final JsonNode object;
    /** More are shown to nobody. */
    private static final int MOST_PROBLEMS = 1000;

    private final List<Problem> problems;

    /** How many problems there were before this object. */
    private final int before;

    private final Set<String> read = new LinkedHashSet<>();

    /** @param problems where to note what is wrong */
    Fields(String path, JsonNode node, List<Problem> problems) {
        this.path = path;
        before = problems.size();
        boolean fits = node.isObject();
        if (!fits) {
            var what = path.isEmpty() ? "document" : path;
            problems.add(Problem.of(what, "WRONG_TYPE", "must be an object", "bir nesne olmalı"));
        }
        object = fits ? node : JsonNodeFactory.instance.objectNode();
        // of what is not there at all, nothing is missing
        this.problems = fits ? problems : new ArrayList<>(problems);
    }

    /** What is wrong, here and wherever else it was noted. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether something is wrong with this object. */
    boolean faulty() {
        return problems.size() > before;
    }

    String text(String name) {
        return get(name, JsonNode::isTextual, "must be a text", "metin olmalı")
                .map(JsonNode::textValue)
                .orElse(null);
    }

    int integer(String name) {
        return get(
                        name,
                        node -> node.isIntegralNumber() && node.canConvertToInt(),
                        "must be a whole number",
                        "tam sayı olmalı")
                .map(JsonNode::intValue)
                .orElse(0);
    }

    boolean flag(String name) {
        return get(name, JsonNode::isBoolean, "must be true or false", "true ya da false olmalı")
                .map(JsonNode::booleanValue)
                .orElse(false);
    }

    /** A decimal, written as text so that no reader makes a binary fraction of it. */
    BigDecimal decimal(String name) {
        return get(
                        name,
                        JsonNode::isTextual,
                        "must be a decimal in quotes, such as \"2.50\"",
                        "tırnak içinde ondalık sayı olmalı, örneğin \"2.50\"")
                .flatMap(node -> accepted(() -> Decimals.read(name, node.textValue())))
                .orElse(null);
    }

    Text bothLanguages(String name) {
        var fields = object(name);
        var text = fields.made(() -> new Text(fields.text("en"), fields.text("tr")));
        fields.nothingElse();
        return text;
    }

    /** What the reader reads if the field is there. */
    <T> Optional<T> ifThere(String name, Function<String, T> reader) {
        return object.has(name) ? Optional.ofNullable(reader.apply(name)) : Optional.empty();
    }

    <T> T parsed(String name, Function<String, T> parser, String en, String tr) {
        return get(name, JsonNode::isTextual, "must be a text", "metin olmalı")
                .flatMap(node -> value(at(name), node.textValue(), parser, en, tr))
                .orElse(null);
    }

    private <T> Optional<T> value(String field, String text, Function<String, T> parser, String en, String tr) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException invalid) {
            note(field, "INVALID_VALUE", en + ", not \"" + text + "\"", tr);
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
        return get(name, JsonNode::isTextual, "must be a text", "metin olmalı")
                .flatMap(node -> constant(at(name), kind, node.textValue()))
                .orElse(null);
    }

    <E extends Enum<E>> List<E> allOf(String name, Class<E> kind) {
        var texts = List.copyOf(texts(name));
        var constants = new ArrayList<E>();
        for (int i = 0; i < texts.size(); i++) {
            constant(at(name) + "[" + i + "]", kind, texts.get(i)).ifPresent(constants::add);
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
                note(place, "WRONG_TYPE", "must be a text", "metin olmalı");
            } else if (!texts.add(elements.get(i).textValue())) {
                note(place, "DUPLICATE", "stands twice", "iki kez yazılmış");
            }
        }
        return texts;
    }

    /** The same, each made into a value. */
    <T> Set<T> texts(String name, Function<String, T> parser, String en, String tr) {
        var texts = List.copyOf(texts(name));
        var values = new LinkedHashSet<T>();
        for (int i = 0; i < texts.size(); i++) {
            value(at(name) + "[" + i + "]", texts.get(i), parser, en, tr).ifPresent(values::add);
        }
        return values;
    }

    Fields object(String name) {
        return get(name, JsonNode::isObject, "must be an object", "bir nesne olmalı")
                .map(node -> new Fields(at(name), node, problems))
                .orElseGet(() -> new Fields(at(name), JsonNodeFactory.instance.objectNode(), new ArrayList<>()));
    }

    /** The element of a list of objects as its own fields. */
    Fields element(String name, int index, JsonNode element) {
        return new Fields(at(name) + "[" + index + "]", element, problems);
    }

    List<JsonNode> elements(String name) {
        var elements = new ArrayList<JsonNode>();
        get(name, JsonNode::isArray, "must be a list", "bir liste olmalı")
                .ifPresent(list -> list.forEach(elements::add));
        return elements;
    }

    /** What the reader makes of each object of a list; nothing of one that it cannot read. */
    <T> List<T> each(String name, Function<Fields, T> reader) {
        var elements = elements(name);
        var values = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var element = element(name, i, elements.get(i));
            values.add(reader.apply(element));
            element.nothingElse();
        }
        return values;
    }

    /** What the constructor makes of the fields; nothing, and its refusals noted, when it cannot. */
    <T> T made(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (IllegalArgumentException refused) {
            if (!faulty()) {
                refused(refused);
            }
        } catch (NullPointerException missing) {
            if (!faulty()) {
                throw missing;
            } // else it follows from what was noted
        }
        return null;
    }

    private <T> Optional<T> accepted(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (IllegalArgumentException refused) {
            refused(refused);
            return Optional.empty();
        }
    }

    /** A refusal, which begins with the name of the field, becomes ours. */
    private void refused(IllegalArgumentException refused) {
        var faults = refused instanceof Contradictions several ? several.faults() : List.of(refused.getMessage());
        faults.forEach(this::fault);
    }

    /** @param fault begins with the name of the field */
    void fault(String fault) {
        var first = fault.split("[: ]", 2)[0];
        note(
                object.has(first.split("\\.", 2)[0]) ? at(first) : path,
                "INVALID_VALUE",
                fault,
                "değeri kabul edilmiyor: " + fault);
    }

    void nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                note(at(name), "UNKNOWN_FIELD", "is not a field here", "burada böyle bir alan yok");
            }
        });
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void note(String field, String code, String en, String tr) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(Problem.of(field, code, en, tr));
        }
    }

    private Optional<JsonNode> get(String name, Predicate<JsonNode> fits, String en, String tr) {
        read.add(name);
        var node = object.get(name);
        if (node == null) {
            note(at(name), "MISSING_FIELD", "is missing", "eksik");
            return Optional.empty();
        }
        if (!fits.test(node)) {
            note(at(name), "WRONG_TYPE", en, tr);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private <E extends Enum<E>> Optional<E> constant(String field, Class<E> kind, String text) {
        var found = Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.toString(kind.getEnumConstants());
            note(field, "UNKNOWN_VALUE", "must be one of " + known, "şunlardan biri olmalı: " + known);
        }
        return found;
    }
}
