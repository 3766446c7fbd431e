package tr.edu.metu.ico.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.stream.StreamSupport;

/** A pattern of an event source mapping's filter: every field has to match, in one of the ways its list names. */
public final class StreamFilter {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode pattern;

    /** @throws TemplateException if it is no JSON object, or matches in a way the local runner does not know */
    public StreamFilter(String pattern) {
        try {
            this.pattern = MAPPER.readTree(pattern);
        } catch (JsonProcessingException e) {
            throw new TemplateException("A filter is no JSON: " + pattern + ".");
        }
        if (!this.pattern.isObject()) {
            throw new TemplateException("A filter is no JSON object: " + pattern + ".");
        }
        check(this.pattern);
    }

    boolean matches(JsonNode streamRecord) {
        return matches(pattern, streamRecord);
    }

    private static void check(JsonNode node) {
        if (node.isArray()) {
            node.forEach(StreamFilter::checkWay);
        } else if (node.isObject()) {
            node.forEach(StreamFilter::check);
        } else {
            throw new TemplateException("A filter compares with a list, not with " + node + ".");
        }
    }

    private static void checkWay(JsonNode way) {
        if (!way.isTextual() && !way.path("prefix").isTextual()) {
            throw new TemplateException("The local runner does not know the filter " + way + ".");
        }
    }

    private static boolean matches(JsonNode pattern, JsonNode value) {
        return pattern.isArray()
                ? StreamSupport.stream(pattern.spliterator(), false).anyMatch(way -> isOneOf(way, value))
                : pattern.properties().stream()
                        .allMatch(field -> matches(field.getValue(), value.path(field.getKey())));
    }

    private static boolean isOneOf(JsonNode way, JsonNode value) {
        return value.isTextual()
                && (way.isTextual()
                        ? way.equals(value)
                        : value.asText().startsWith(way.path("prefix").asText()));
    }
}
