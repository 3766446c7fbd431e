package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.selection.Selection;

/**
 * What a bundle leaves out of an application or a row: every text except those known to reveal nothing about a person beyond
 * what scores and seats depend on. A field added later is withheld until it is declared open. Numbers and booleans always stay.
 */
final class Withheld {

    static final String MARK = "-";

    /** Open texts: by name, or by owner and name if another owner's field of that name is withheld. */
    private static final Set<String> OPEN = Set.of(
            // requests and claims
            "university",
            "semester",
            "grantWish",
            "kind",
            "exam",
            "examDate",
            "claims.code",
            "relation",
            "country",
            "firstDay",
            "lastDay",
            // the office's data
            "department",
            "level",
            "cgpa",
            "citizenships",
            "date",
            "day",
            "score",
            "programme",
            "outcome",
            "call",
            "consumedBy",
            "penalty.programmes",
            "penalty.lasts",
            // documents and decisions
            "documents.id",
            "slot",
            "letter.words",
            "area",
            "contentType",
            "digest",
            "issuedAt",
            "storedAt",
            "receivedAt",
            "at",
            "versionId",
            "refusal",
            "converted.examScore",
            "converted.table",
            // the row
            "status",
            "field",
            "broken.code",
            "because.code",
            "rule",
            "en",
            "tr",
            "component",
            "language",
            "total",
            "steps.code",
            "value",
            "decision",
            "totalThere",
            "tieBreak",
            "why",
            "cutOff",
            "seat",
            "pool.levels",
            "pool.semesters",
            "pseudonym");

    /** What replaces a withheld text where not every text would be valid. */
    private static final Map<String, String> MARKS = Map.of("receipt.content", "0".repeat(64));

    private Withheld() {}

    /** The same object with a mark in place of every withheld text. */
    static ObjectNode from(ObjectNode whole) {
        return object("", whole, new TreeSet<>());
    }

    /** The texts that are withheld from this object, as owner and name. */
    static Set<String> names(ObjectNode whole) {
        var names = new TreeSet<String>();
        object("", whole, names);
        return names;
    }

    private static ObjectNode object(String name, ObjectNode object, Set<String> withheld) {
        object.properties().forEach(field -> field.setValue(value(name, field.getKey(), field.getValue(), withheld)));
        return object;
    }

    private static JsonNode value(String owner, String name, JsonNode value, Set<String> withheld) {
        return switch (value) {
            case ObjectNode object -> object(name, object, withheld);
            case JsonNode list
            when list.isArray() -> {
                var items = JsonNodeFactory.instance.arrayNode();
                list.forEach(item -> items.add(value(owner, name, item, withheld)));
                yield items;
            }
            case JsonNode text
            when text.isTextual() && !open(owner, name, text.textValue()) -> {
                withheld.add(owner + "." + name);
                yield JsonNodeFactory.instance.textNode(MARKS.getOrDefault(owner + "." + name, MARK));
            }
            default -> value;
        };
    }

    /** The mark of an undecided review is the office's value, not a coordinator's. */
    private static boolean open(String owner, String name, String text) {
        return OPEN.contains(name)
                || OPEN.contains(owner + "." + name)
                || (name.equals("reason") && text.equals(Selection.UNDECIDED));
    }
}
