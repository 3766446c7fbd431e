package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.Readings;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;

/** The sentences of a definition, which may be unfinished, as applicants will read them: with every number and date filled in. */
public record DefinitionPreview(TextBody title, TextBody resultsExpected, List<Sentence> rules) {

    /**
     * The sentence of one rule.
     *
     * @param rule  its id
     * @param place its place in the announcement
     * @param kind  what it decides, as the definition names it
     */
    public record Sentence(String rule, String place, String kind, TextBody statement) {

        static Sentence of(JsonNode rule) {
            return new Sentence(
                    rule.path("id").asText(),
                    rule.path("place").asText(),
                    rule.path("kind").asText(),
                    text(rule.path("says")));
        }
    }

    static DefinitionPreview of(JsonNode document) {
        var worded = DefinitionDocument.worded(document);
        return new DefinitionPreview(
                text(worded.path("title")),
                text(worded.path("resultsExpected")),
                worded.path("rules").valueStream().map(Sentence::of).toList());
    }

    private static TextBody text(JsonNode both) {
        return new TextBody(
                Readings.english(both.path("en").asText()),
                Readings.turkish(both.path("tr").asText()));
    }
}
