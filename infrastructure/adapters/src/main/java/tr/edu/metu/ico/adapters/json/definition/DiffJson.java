package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff.Change;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDiff.RuleChange;

/** A difference of definitions for programs; null where there was or is no value. */
public final class DiffJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DiffJson() {}

    public static ObjectNode of(DefinitionDiff diff) {
        var answer = JSON.objectNode();
        answer.put("old", diff.from()).put("new", diff.to());
        answer.set("head", all(diff.head(), DiffJson::change));
        answer.set("calendar", all(diff.calendar(), DiffJson::change));
        answer.set("slots", all(diff.slots(), DiffJson::change));
        answer.set("changed", all(diff.changed(), DiffJson::ruleChange));
        answer.set("added", all(diff.added(), RuleEntry::json));
        answer.set("removed", all(diff.removed(), RuleEntry::json));
        answer.set("worded", all(diff.worded(), DiffJson::wording));
        return answer;
    }

    private static JsonNode change(Change change) {
        var answer = JSON.objectNode().put("name", change.name());
        answer.set("old", orNull(change.before()));
        answer.set("new", orNull(change.after()));
        return answer;
    }

    private static JsonNode ruleChange(RuleChange change) {
        var answer = wording(change);
        answer.set("parameters", all(change.parameters(), DiffJson::change));
        return answer;
    }

    private static ObjectNode wording(RuleChange change) {
        var answer = JSON.objectNode().put("kind", change.after().kind());
        answer.set("old", clause(change.before()));
        answer.set("new", clause(change.after()));
        return answer;
    }

    private static JsonNode clause(RuleEntry rule) {
        return JSON.objectNode().put("id", rule.id()).set("says", rule.says());
    }

    private static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? JSON.nullNode() : value;
    }

    private static <T> ArrayNode all(List<T> parts, Function<T, JsonNode> writer) {
        var array = JSON.arrayNode();
        parts.forEach(part -> array.add(writer.apply(part)));
        return array;
    }
}
