package tr.edu.metu.ico.functions.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.edu.metu.ico.adapters.json.StrictJson;

/** The values kept by the steps of a story so far, for placeholders in braces. */
final class Values {

    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern NUMBER = Pattern.compile("\"(\\{[a-zA-Z]+Size})\"");
    private static final StrictJson JSON = new StrictJson();

    private final Map<String, String> values;

    Values(Map<String, String> first) {
        values = new HashMap<>(first);
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    /** All values, used as the parameters of every path. */
    Map<String, String> all() {
        return Map.copyOf(values);
    }

    /**
     * Replaces placeholders by values; a name ending in {@code Size} is a number, so its quotation marks are removed.
     *
     * @throws IllegalStateException for a value that no step has kept
     */
    String fill(String text) {
        var numbers = NUMBER.matcher(text).replaceAll("$1");
        return WORD.matcher(numbers).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("no step before kept a value named " + name);
        }
        return value;
    }

    /** Keeps parts of a response, each by its name and its path such as {@code /id}. */
    void keep(Map<String, String> places, String answer) {
        if (places.isEmpty()) {
            return;
        }
        var body = JSON.read(answer.getBytes(StandardCharsets.UTF_8), JsonNode.class);
        places.forEach((name, place) -> put(name, kept(body, place)));
    }

    private static String kept(JsonNode body, String place) {
        var found = body.at(place);
        if (!found.isValueNode() || found.isMissingNode()) {
            throw new IllegalStateException("the answer has no value at " + place);
        }
        return found.asText();
    }
}
