package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * What changed from one definition to another, in the order of the new definition.
 *
 * @param head     title, academic year and the like
 * @param calendar local times
 * @param slots    of the documents, by their code
 * @param changed  rules whose settings differ
 * @param worded   rules that differ only in wording
 */
public record DefinitionDiff(
        String from,
        String to,
        List<Change> head,
        List<Change> calendar,
        List<Change> slots,
        List<RuleChange> changed,
        List<RuleChange> worded,
        List<RuleEntry> added,
        List<RuleEntry> removed) {
    private static final JsonNode NONE = MissingNode.getInstance();

    /** A value that changed; a missing node where there was or is none. */
    public record Change(String name, JsonNode before, JsonNode after) {}

    /** A rule that is in both definitions. */
    public record RuleChange(RuleEntry before, RuleEntry after, List<Change> parameters) {

        boolean isOfEffect() {
            return !after.informs() && !parameters.isEmpty();
        }

        boolean isOfWords() {
            return !isOfEffect() && !before.says().equals(after.says());
        }
    }

    /** What changed between two documents. */
    public static DefinitionDiff of(DefinitionDocument old, DefinitionDocument current) {
        var matching = RuleMatching.of(old.rules(), current.rules());
        var pairs = current.rules().stream()
                .filter(matching.oldOf()::containsKey)
                .map(rule -> pair(matching.oldOf().get(rule), rule))
                .toList();
        return new DefinitionDiff(
                old.call(),
                current.call(),
                changes(head(old.json()), head(current.json())),
                changes(
                        fields(old.json().path("calendar")),
                        fields(current.json().path("calendar"))),
                changes(slots(old.json()), slots(current.json())),
                pairs.stream().filter(RuleChange::isOfEffect).toList(),
                pairs.stream().filter(RuleChange::isOfWords).toList(),
                matching.added(),
                matching.removed());
    }

    public boolean isEmpty() {
        return Stream.of(head, calendar, slots, changed, worded, added, removed).allMatch(List::isEmpty);
    }

    private static RuleChange pair(RuleEntry before, RuleEntry after) {
        return new RuleChange(before, after, changes(before.parameters(), after.parameters()));
    }

    private static List<Change> changes(Map<String, JsonNode> before, Map<String, JsonNode> after) {
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .map(name -> new Change(name, before.getOrDefault(name, NONE), after.getOrDefault(name, NONE)))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static SequencedMap<String, JsonNode> head(JsonNode document) {
        var head = fields(document);
        List.of("calendar", "slots", "rules", "digits").forEach(head::remove);
        return head;
    }

    private static SequencedMap<String, JsonNode> slots(JsonNode document) {
        var slots = new LinkedHashMap<String, JsonNode>();
        document.path("slots").forEach(slot -> slots.put(slot.get("code").textValue(), slot));
        return slots;
    }

    private static SequencedMap<String, JsonNode> fields(JsonNode object) {
        var fields = new LinkedHashMap<String, JsonNode>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }
}
