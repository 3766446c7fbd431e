package tr.edu.metu.ico.functions.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.definition.AnnouncementJson;
import tr.edu.metu.ico.adapters.json.definition.DefinitionDocument;
import tr.edu.metu.ico.adapters.json.definition.Readings;
import tr.edu.metu.ico.definition.CallDefinition;
import tr.edu.metu.ico.functions.http.ProblemBody.TextBody;
import tr.edu.metu.ico.functions.site.calls.Topics;
import tr.edu.metu.ico.site.CallTopic;

/**
 * The sentences of a definition, which may be unfinished, as applicants will read them: with every number and date filled in.
 *
 * @param rules in the order of the page of the call
 */
public record DefinitionPreview(TextBody title, TextBody resultsExpected, List<Sentence> rules) {

    /**
     * The sentence of one rule.
     *
     * @param rule  its id
     * @param topic under which the page of the call says it, a {@link CallTopic}
     * @param place its place in the announcement
     */
    public record Sentence(String rule, String topic, String place, TextBody statement) {

        static Sentence of(JsonNode rule, CallTopic topic) {
            return new Sentence(id(rule), topic.name(), rule.path("place").asText(), text(rule.path("says")));
        }
    }

    /** @param origin the document it was copied from: while this one cannot be read, its rules stand where they stood there */
    static DefinitionPreview of(JsonNode document, DraftCheck check, String origin) {
        var worded = DefinitionDocument.worded(document);
        var topics = Topics.inOrder(check.definition()
                .map(CallDefinition::rules)
                .orElseGet(() -> AnnouncementJson.read(origin).rules()));
        return new DefinitionPreview(
                text(worded.path("title")),
                text(worded.path("resultsExpected")),
                inOrder(worded.path("rules"), topics));
    }

    /** Rules that have no topic yet stand under the last one. */
    private static List<Sentence> inOrder(JsonNode rules, SequencedMap<String, CallTopic> topics) {
        var found = rules.valueStream().collect(Collectors.groupingBy(DefinitionPreview::id));
        var all = new LinkedHashMap<>(topics);
        found.keySet().forEach(id -> all.putIfAbsent(id, CallTopic.MORE));
        return all.entrySet().stream()
                .flatMap(topic -> found.getOrDefault(topic.getKey(), List.of()).stream()
                        .map(rule -> Sentence.of(rule, topic.getValue())))
                .toList();
    }

    private static String id(JsonNode rule) {
        return rule.path("id").asText();
    }

    private static TextBody text(JsonNode both) {
        return new TextBody(
                Readings.english(both.path("en").asText()),
                Readings.turkish(both.path("tr").asText()));
    }
}
