package tr.edu.metu.ico.functions.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/** The examples in the contract. */
public final class Examples {

    private static final JsonMapper JSON = new JsonMapper();

    private Examples() {}

    /** The bodies of requests as JSON, by route. */
    public static Map<String, String> ofRequests() {
        var examples = new TreeMap<String, String>();
        Notes.ofTheProject().operations().forEach((route, note) -> {
            if (note.containsKey("request")) {
                examples.put(route, json(note.get("request")));
            }
        });
        return examples;
    }

    private static String json(Object example) {
        try {
            return JSON.writeValueAsString(example);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
