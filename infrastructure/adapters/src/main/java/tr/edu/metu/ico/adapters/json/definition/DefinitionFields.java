package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.FaultyValue;
import tr.edu.metu.ico.announcement.PossibleYears;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.applicant.Decimals;

/**
 * One JSON object, read field by field; fields left unread are unknown. A field that cannot be read is noted by its path and
 * read as absent, so that the fields after it are still checked; the resulting value is discarded.
 */
final class DefinitionFields {
    private static final Text AN_OBJECT = new Text("must be an object", "bir nesne olmalıdır");
    private static final Text A_TEXT = new Text("must be a text", "bir metin olmalıdır");
    private static final Text A_LIST = new Text("must be a list", "bir liste olmalıdır");
    private static final Text A_WHOLE_NUMBER = new Text("must be a whole number", "bir tam sayı olmalıdır");
    private static final Text TRUE_OR_FALSE = new Text("must be true or false", "true ya da false olmalıdır");
    private static final Text A_DECIMAL = new Text(
            "must be a decimal in quotes with a point and at most six digits on either side of it, such as \"2.50\"",
            "tırnak içinde, noktalı ve noktanın iki yanında en fazla altı basamaklı bir ondalık sayı olmalıdır, örneğin"
                    + " \"2.50\"");

    private static final Text A_DAY = new Text(
            "must be a day such as 2024-09-15, in a year " + PossibleYears.RANGE.en(),
            "2024-09-15 gibi, yılı " + PossibleYears.RANGE.tr() + " bir gün olmalıdır");

    private final String path;
    private final JsonNode object;
    private final Problems problems;

    /** How many problems there were before this object; fewer than none for what is not an object. */
    private final int before;

    private final Set<String> read = new LinkedHashSet<>();

    /** @param problems where to note what is wrong */
    DefinitionFields(String path, JsonNode node, Problems problems) {
        this.path = path;
        boolean fits = node.isObject();
        before = fits ? problems.found() : -1;
        if (!fits) {
            problems.note(path.isEmpty() ? "document" : path, "WRONG_TYPE", AN_OBJECT, node);
        }
        object = fits ? node : JsonNodeFactory.instance.objectNode();
        // nothing is missing from an absent object
        this.problems = fits ? problems : new Problems();
    }

    /** All problems noted with those of this object. */
    Problems problems() {
        return problems;
    }

    /** Whether this object has problems. */
    boolean faulty() {
        return problems.found() > before;
    }

    String text(String name) {
        return get(name, JsonNode::isTextual, A_TEXT).map(JsonNode::textValue).orElse(null);
    }

    int integer(String name) {
        return get(name, node -> node.isIntegralNumber() && node.canConvertToInt(), A_WHOLE_NUMBER)
                .map(JsonNode::intValue)
                .orElse(0);
    }

    boolean flag(String name) {
        return get(name, JsonNode::isBoolean, TRUE_OR_FALSE)
                .map(JsonNode::booleanValue)
                .orElse(false);
    }

    /** A decimal, written as text so that no reader turns it into a binary fraction. */
    BigDecimal decimal(String name) {
        return get(name, JsonNode::isTextual, A_DECIMAL)
                .flatMap(node -> value(at(name), node, text -> Decimals.read(name, text), A_DECIMAL))
                .orElse(null);
    }

    LocalDate day(String name) {
        return parsed(name, PossibleYears::day, A_DAY);
    }

    Text bothLanguages(String name) {
        var fields = object(name);
        var text = fields.made(() -> Text.entered(fields.text("en"), fields.text("tr")));
        fields.nothingElse();
        return text;
    }

    /** What the reader returns if the field is present. */
    <T> Optional<T> ifThere(String name, Function<String, T> reader) {
        return object.has(name) ? Optional.ofNullable(reader.apply(name)) : Optional.empty();
    }

    /** @param mustBe describes a valid text, for one that the parser refuses */
    <T> T parsed(String name, Function<String, T> parser, Text mustBe) {
        return get(name, JsonNode::isTextual, mustBe)
                .flatMap(node -> value(at(name), node, parser, mustBe))
                .orElse(null);
    }

    private <T> Optional<T> value(String field, JsonNode text, Function<String, T> parser, Text mustBe) {
        try {
            return Optional.of(parser.apply(text.textValue()));
        } catch (DateTimeException | IllegalArgumentException invalid) {
            problems.note(field, "INVALID_VALUE", mustBe, text);
            return Optional.empty();
        }
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
        return get(name, JsonNode::isTextual, A_TEXT)
                .flatMap(node -> constant(at(name), kind, node))
                .orElse(null);
    }

    <E extends Enum<E>> List<E> allOf(String name, Class<E> kind) {
        var texts = List.copyOf(texts(name));
        var constants = new ArrayList<E>();
        for (int i = 0; i < texts.size(); i++) {
            constant(at(name) + "[" + i + "]", kind, TextNode.valueOf(texts.get(i)))
                    .ifPresent(constants::add);
        }
        return constants;
    }

    /** Texts in order, without duplicates. */
    Set<String> texts(String name) {
        var texts = new LinkedHashSet<String>();
        var elements = elements(name);
        for (int i = 0; i < elements.size(); i++) {
            var place = at(name) + "[" + i + "]";
            if (!elements.get(i).isTextual()) {
                problems.note(place, "WRONG_TYPE", A_TEXT, elements.get(i));
            } else if (!texts.add(elements.get(i).textValue())) {
                var twice = Fault.shown(elements.get(i).textValue());
                note(
                        place,
                        "DUPLICATE",
                        name + " names " + twice + " twice. Name each value once.",
                        name + " içinde " + twice + " iki kez geçiyor. Her değeri bir kez yazın.");
            }
        }
        return texts;
    }

    /** The same, each converted to a value. */
    <T> Set<T> texts(String name, Function<String, T> parser, Text mustBe) {
        var texts = List.copyOf(texts(name));
        var values = new LinkedHashSet<T>();
        for (int i = 0; i < texts.size(); i++) {
            value(at(name) + "[" + i + "]", TextNode.valueOf(texts.get(i)), parser, mustBe)
                    .ifPresent(values::add);
        }
        return values;
    }

    DefinitionFields object(String name) {
        return get(name, JsonNode::isObject, AN_OBJECT)
                .map(node -> new DefinitionFields(at(name), node, problems))
                .orElseGet(() -> new DefinitionFields(at(name), JsonNodeFactory.instance.objectNode(), new Problems()));
    }

    /** An element of a list of objects as its own fields. */
    DefinitionFields element(String name, int index, JsonNode element) {
        return new DefinitionFields(at(name) + "[" + index + "]", element, problems);
    }

    List<JsonNode> elements(String name) {
        var elements = new ArrayList<JsonNode>();
        get(name, JsonNode::isArray, A_LIST).ifPresent(list -> list.forEach(elements::add));
        return elements;
    }

    /** What the reader makes of each object of a list; nothing for an object that it cannot read. */
    <T> List<T> each(String name, Function<DefinitionFields, T> reader) {
        var elements = elements(name);
        var values = new ArrayList<T>();
        for (int i = 0; i < elements.size(); i++) {
            var element = element(name, i, elements.get(i));
            values.add(reader.apply(element));
            element.nothingElse();
        }
        return values;
    }

    /** What the constructor makes of the fields; empty if it refuses them, with its refusals noted. */
    <T> T made(Supplier<T> constructor) {
        try {
            return constructor.get();
        } catch (FaultyValue refused) {
            if (!faulty()) {
                refused.faults().forEach(this::fault);
            }
        } catch (NullPointerException missing) {
            if (!faulty()) {
                throw missing;
            } // otherwise it follows from what was noted
        }
        return null;
    }

    /** Notes what is wrong with a value made of these fields: at its field, if it is one of them, otherwise at the object. */
    void fault(Fault fault) {
        var first = fault.field().split("[.\\[]", 2)[0];
        var field = object.has(first) ? at(fault.field()) : path;
        problems.add(new Problem(field, "INVALID_VALUE", Optional.empty(), fault.text()));
    }

    void nothingElse() {
        object.fieldNames().forEachRemaining(name -> {
            if (!read.contains(name)) {
                note(
                        at(name),
                        "UNKNOWN_FIELD",
                        Fault.shown(name) + " is not a field here. Remove it or correct its name.",
                        Fault.shown(name) + " burada bir alan değildir. Çıkarın ya da adını düzeltin.");
            }
        });
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    void note(String field, String code, String en, String tr) {
        problems.add(Problem.of(field, code, en, tr));
    }

    private Optional<JsonNode> get(String name, Predicate<JsonNode> fits, Text mustBe) {
        read.add(name);
        var node = object.get(name);
        if (node == null) {
            note(at(name), "MISSING_FIELD", name + " is missing. Add it.", name + " eksik. Ekleyin.");
            return Optional.empty();
        }
        if (!fits.test(node)) {
            problems.note(at(name), "WRONG_TYPE", mustBe, node);
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private <E extends Enum<E>> Optional<E> constant(String field, Class<E> kind, JsonNode text) {
        var found = Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text.textValue()))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            problems.note(
                    field,
                    "UNKNOWN_VALUE",
                    new Text("must be one of " + known, "şunlardan biri olmalıdır: " + known),
                    text);
        }
        return found;
    }
}
