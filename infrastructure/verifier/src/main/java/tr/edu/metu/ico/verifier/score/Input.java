package tr.edu.metu.ico.verifier.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tr.edu.metu.ico.verifier.BadInput;

/** The input of a case, or a part of it, read field by field; it keeps track of unread fields. */
final class Input {
    private final String path;
    private final ObjectNode object;
    private final Set<String> unread = new TreeSet<>();
    private final List<Input> parts = new ArrayList<>();

    Input(String path, ObjectNode object) {
        this.path = path;
        this.object = object;
        object.fieldNames().forEachRemaining(unread::add);
    }

    /** The fields that no rule read, by their paths. */
    List<String> unread() {
        var all = new ArrayList<String>();
        unread.forEach(name -> all.add(path + "." + name));
        parts.forEach(part -> all.addAll(part.unread()));
        return all;
    }

    boolean has(String name) {
        unread.remove(name);
        return object.hasNonNull(name);
    }

    String text(String name) {
        return get(name, node -> node.isTextual() || node.isNumber(), "a text").asText();
    }

    Optional<String> perhaps(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    boolean flag(String name, boolean unsaid) {
        return has(name) ? get(name, JsonNode::isBoolean, "true or false").booleanValue() : unsaid;
    }

    int integer(String name) {
        return get(name, JsonNode::canConvertToExactIntegral, "a whole number").intValue();
    }

    int integer(String name, int unsaid) {
        return has(name) ? integer(name) : unsaid;
    }

    BigDecimal decimal(String name) {
        return parsed(name, BigDecimal::new, "a decimal");
    }

    Instant instant(String name) {
        return parsed(
                name, text -> OffsetDateTime.parse(text).toInstant(), "an instant such as 2023-11-30T17:00:00+03:00");
    }

    LocalDate day(String name) {
        return parsed(name, LocalDate::parse, "a day such as 2023-11-30");
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> kind) {
        return parsed(name, text -> Enum.valueOf(kind, text), "one of " + Arrays.toString(kind.getEnumConstants()));
    }

    <T> T parsed(String name, java.util.function.Function<String, T> parser, String what) {
        var text = text(name);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException invalid) {
            throw new BadInput(path + "." + name + " must be " + what + ", not \"" + text + "\"", invalid);
        }
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        if (has(name)) {
            get(name, JsonNode::isArray, "a list").forEach(node -> texts.add(node.asText()));
        }
        return texts;
    }

    List<Input> objects(String name) {
        var objects = new ArrayList<Input>();
        if (has(name)) {
            get(name, JsonNode::isArray, "a list")
                    .forEach(node -> objects.add(part(name + "[" + objects.size() + "]", node)));
        }
        return objects;
    }

    Optional<Input> object(String name) {
        return has(name) ? Optional.of(part(name, object.get(name))) : Optional.empty();
    }

    /** The names of an object's fields. */
    Set<String> names() {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private Input part(String name, JsonNode node) {
        if (!(node instanceof ObjectNode inner)) {
            throw new BadInput(path + "." + name + " must be an object");
        }
        var part = new Input(path + "." + name, inner);
        parts.add(part);
        return part;
    }

    private JsonNode get(String name, Predicate<JsonNode> fits, String what) {
        unread.remove(name);
        var node = object.path(name);
        if (!fits.test(node)) {
            throw new BadInput(path + "." + name + " must be " + what);
        }
        return node;
    }
}
