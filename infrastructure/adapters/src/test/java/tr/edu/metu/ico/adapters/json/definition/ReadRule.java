package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import tr.edu.metu.ico.adapters.json.InvalidJson;
import tr.edu.metu.ico.rule.Rule;

/** One rule read alone. */
final class ReadRule {
    private ReadRule() {}

    /**
     * @param path the place of the rule
     * @throws InvalidJson with all of its problems
     */
    static Rule of(String path, JsonNode rule) {
        var problems = new Problems();
        var fields = new DefinitionFields(path, rule, problems);
        var read = RuleJson.read(fields);
        if (fields.faulty()) {
            throw new InvalidJson(problems.shown());
        }
        return read;
    }
}
