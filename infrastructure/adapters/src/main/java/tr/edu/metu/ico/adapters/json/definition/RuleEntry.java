package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** One rule of a definition's document. */
public record RuleEntry(JsonNode json) {
    private static final Set<String> CLAUSE = Set.of("id", "place", "says", "kind", "digits");

    /** The parameter that identifies a rule among others of its kind; a kind not named here has one rule, or uses the id. */
    private static final Map<String, String> MARKS = Map.of(
            "BONUS", "code",
            "CALENDAR", "sets",
            "ELIGIBLE_COUNTRIES", "group",
            "INCLUSION_GROUP", "code",
            "MINIMUM_CGPA", "levels",
            "NOTICE", "because",
            "SCORE_STEP", "step");

    /** Kinds in which a different mark means a different rule. */
    private static final Set<String> MATCHED_BY_MARK =
            Set.of("BONUS", "CALENDAR", "ELIGIBLE_COUNTRIES", "INCLUSION_GROUP", "SCORE_STEP");

    private static final Set<String> INFORMING = Set.of("NOTICE", "APPLIED_FOR_ELSEWHERE", "UNKNOWN");

    /** Whether a field is common to all rules and sets nothing. */
    static boolean isOfClause(String field) {
        return CLAUSE.contains(field);
    }

    public String id() {
        return json.get("id").textValue();
    }

    /** The id without its call: what follows the first hyphen of {@code OE24-ELIG-1}. */
    String suffix() {
        return id().substring(id().indexOf('-') + 1);
    }

    public String kind() {
        return json.get("kind").textValue();
    }

    public JsonNode says() {
        return json.get("says");
    }

    /** Whether the rule only informs, so that no decision depends on it. */
    public boolean informs() {
        return INFORMING.contains(kind());
    }

    JsonNode mark() {
        var name = MARKS.get(kind());
        return name == null ? MissingNode.getInstance() : json.get(name);
    }

    boolean matchedByMark() {
        return MATCHED_BY_MARK.contains(kind());
    }

    /** The settings of the rule, by name. */
    SequencedMap<String, JsonNode> parameters() {
        var parameters = new LinkedHashMap<String, JsonNode>();
        json.properties().stream()
                .filter(field -> !isOfClause(field.getKey()))
                .forEach(field -> parameters.put(field.getKey(), field.getValue()));
        return parameters;
    }
}
