package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import tr.edu.metu.ico.announcement.Fault;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.announcement.Text;

/** What is wrong with a document: everything is counted, and the first thousand problems are kept to be shown. */
final class Problems {
    private static final int MOST_SHOWN = 1000;

    private final List<Problem> shown = new ArrayList<>();
    private int found;

    void add(Problem problem) {
        found++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(problem);
        }
    }

    /**
     * Adds that a value does not fit.
     *
     * @param mustBe describes a valid one
     */
    void note(String field, String code, Text mustBe, JsonNode given) {
        var name = field.substring(field.lastIndexOf('.') + 1);
        var shown = shown(given);
        add(Problem.of(
                field,
                code,
                name + " " + mustBe.en() + ", not " + shown.en() + ".",
                name + " " + mustBe.tr() + "; verilen değer: " + shown.tr() + "."));
    }

    /** Adds problems that were found in another way. */
    void addAll(Problems others) {
        others.shown.forEach(this::add);
        found += others.found - others.shown.size();
    }

    /** How many there are, shown or not. */
    int found() {
        return found;
    }

    /** The first of them, in the order in which they were found. */
    List<Problem> shown() {
        return List.copyOf(shown);
    }

    private static Text shown(JsonNode given) {
        return switch (given.getNodeType()) {
            case OBJECT -> new Text("an object", "bir nesne");
            case ARRAY -> new Text("a list", "bir liste");
            case NULL -> new Text("null", "null");
            default -> {
                var value = given.isTextual() ? Fault.shown(given.textValue()) : given.asText();
                yield new Text(value, value);
            }
        };
    }
}
