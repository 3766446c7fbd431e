package tr.edu.metu.ico.functions.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** How the table's stream reaches a function. */
record StreamMapping(Yaml properties) {

    private static final Set<String> ALL = Set.of("SiteStream", "NoticesStream");
    private static final String STREAM = "${Table.StreamArn}";
    private static final JsonMapper JSON = new JsonMapper();

    /** @param name of one of the two mappings that there are */
    static StreamMapping of(Template template, String name) {
        var mappings = template.all("AWS::Lambda::EventSourceMapping");
        if (!mappings.keySet().equals(ALL)) {
            throw new IllegalStateException("other mappings than " + ALL + ": " + mappings.keySet());
        }
        return new StreamMapping(mappings.get(name));
    }

    /** Whether the filter lets the record of an item with this key pass. */
    boolean passes(String partition, String sort) {
        return properties.at("FilterCriteria", "Filters").items().stream()
                .map(filter -> parsed(filter.at("Pattern").spelled()).at("/dynamodb/Keys"))
                .anyMatch(keys -> matches(keys.at("/pk/S"), partition) && matches(keys.at("/sk/S"), sort));
    }

    private static boolean matches(JsonNode alternatives, String text) {
        return alternatives.isMissingNode()
                || StreamSupport.stream(alternatives.spliterator(), false)
                        .anyMatch(alternative -> alternative.isTextual()
                                ? text.equals(alternative.asText())
                                : text.startsWith(alternative.at("/prefix").asText()));
    }

    private static JsonNode parsed(String pattern) {
        try {
            return JSON.readTree(pattern);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Whether one bad record neither holds up the others for a day nor is lost without a trace. */
    boolean repeatsAlone(String function, String deadLetters) {
        return properties.at("FunctionResponseTypes").spelledItems().equals(List.of("ReportBatchItemFailures"))
                && properties.at("BisectBatchOnFunctionError").is("true")
                && number("MaximumRetryAttempts") > 0
                && number("MaximumRecordAgeInSeconds") > 0
                && number("MaximumBatchingWindowInSeconds") <= 1
                && properties.at("EventSourceArn").spelled().equals(STREAM)
                && properties.at("FunctionName").spelled().equals("${" + function + ".Arn}")
                && properties
                        .at("DestinationConfig", "OnFailure", "Destination")
                        .spelled()
                        .equals("${" + deadLetters + ".Arn}");
    }

    private int number(String property) {
        return properties.at(property).present()
                ? Integer.parseInt(properties.at(property).spelled())
                : -1;
    }
}
