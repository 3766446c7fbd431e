package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A document that is edited in one field after the other; each edit is undone after its check. */
record Edits(JsonNode document) {

    /** @param field the edited field, as a refusal names it */
    record Edit(String field, JsonNode before, JsonNode after) {}

    void fieldsTakenAway(Consumer<Edit> look) {
        walk(
                "",
                document,
                (path, object) -> names(object).forEach(name -> {
                    var before = object.remove(name);
                    look.accept(new Edit(join(path, name), before, object.missingNode()));
                    object.set(name, before);
                }));
    }

    void fieldsAdded(String name, JsonNode value, Consumer<Edit> look) {
        walk("", document, (path, object) -> {
            object.set(name, value);
            look.accept(new Edit(join(path, name), object.missingNode(), value));
            object.remove(name);
        });
    }

    /** @param by what to write instead of a value in a field of this name */
    void valuesExchanged(BiFunction<String, JsonNode, List<JsonNode>> by, Consumer<Edit> look) {
        walk(
                "",
                document,
                (path, object) -> names(object).forEach(name -> {
                    var before = object.get(name);
                    by.apply(name, before).forEach(value -> {
                        object.set(name, value);
                        look.accept(new Edit(join(path, name), before, value));
                    });
                    object.set(name, before);
                }));
    }

    private interface Visitor {
        void visit(String path, ObjectNode object);
    }

    private static void walk(String path, JsonNode node, Visitor visitor) {
        if (node instanceof ObjectNode object) {
            visitor.visit(path, object);
            names(object).forEach(name -> walk(join(path, name), object.get(name), visitor));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(path + "[" + i + "]", array.get(i), visitor);
            }
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
