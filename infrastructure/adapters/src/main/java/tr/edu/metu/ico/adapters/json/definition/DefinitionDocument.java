package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** The document of a definition or of a fragment, known to be valid, with its sentences as people read them. */
public record DefinitionDocument(JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * The document of this text.
     *
     * @throws tr.edu.metu.ico.adapters.json.InvalidJson naming every field that is wrong
     */
    public static DefinitionDocument of(String text) {
        AnnouncementJson.read(text);
        try {
            return new DefinitionDocument(worded(JSON.readTree(text)));
        } catch (JsonProcessingException readJustBefore) {
            throw new IllegalStateException(readJustBefore);
        }
    }

    /** The document, which may be unfinished, with its sentences as people read them. */
    public static JsonNode worded(JsonNode document) {
        return Wording.of(document).document();
    }

    public String call() {
        return json.get("call").textValue();
    }

    public List<RuleEntry> rules() {
        var rules = new ArrayList<RuleEntry>();
        json.get("rules").forEach(rule -> rules.add(new RuleEntry(rule)));
        return rules;
    }
}
