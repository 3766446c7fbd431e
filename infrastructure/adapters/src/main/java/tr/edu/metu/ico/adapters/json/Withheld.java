package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tr.edu.metu.ico.selection.Selection;

/**
 * What of an application and of a row is left out of a bundle: every text but those known to say nothing about who somebody
 * is beyond what scores and seats follow from. So a field added later is withheld until somebody decides that it is open.
 * Numbers and truth values always stay.
 */
final class Withheld {

    static final String MARK = "-";

    /** Open texts: by name, or by owner and name where another owner's field of that name is withheld. */
    private static final Set<String> OPEN = Set.of(
            // what was asked for and claimed
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
            // what the office knows
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
            "sum",
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

    /** What stands for a withheld text where not every text would do. */
    private static final Map<String, String> MARKS = Map.of("receipt.content", "0".repeat(64));

    private Withheld() {}

    /** The same object with a mark for every text that is withheld. */
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

    /** The mark of an undecided review is the office's word and no coordinator's. */
    private static boolean open(String owner, String name, String text) {
        return OPEN.contains(name)
                || OPEN.contains(owner + "." + name)
                || (name.equals("reason") && text.equals(Selection.UNDECIDED));
    }
}
