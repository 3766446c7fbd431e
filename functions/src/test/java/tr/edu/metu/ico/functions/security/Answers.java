package tr.edu.metu.ico.functions.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import tr.edu.metu.ico.functions.world.World;

/** Reads responses. */
public final class Answers {

    private static final JsonMapper JSON = new JsonMapper();

    private Answers() {}

    /** The body of a response. */
    public static JsonNode json(World.Response answered) {
        try {
            return JSON.readTree(answered.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The body of a response, which must have this status. */
    public static JsonNode json(int status, World.Response answered) {
        assertEquals(status, answered.status(), answered::body);
        return json(answered);
    }

    /** The response, which must be successful. */
    public static World.Response ok(World.Response answered) {
        if (answered.status() >= 300) {
            throw new AssertionError("a step of the story failed: " + answered);
        }
        return answered;
    }
}
