package tr.edu.metu.ico.functions.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.file.Area;

/**
 * One step of the story. It is a request if it has a route, an upload event if it has a file, a sign-in if it has a
 * user of the pool, and otherwise the timed sweep. Words in braces are placeholders for values that earlier steps kept.
 *
 * @param function   the handler that runs the step, without the common package
 * @param aside      whether no other function's step depends on this one
 * @param at         the time of the step; by default the time of the previous step
 * @param as         the person making the request
 * @param query      query parameters
 * @param ifMatch    the version in the request
 * @param key        the idempotency key
 * @param definition the shipped call whose document becomes the body's {@code definition}
 * @param rules      rules added to that document
 * @param keep       names of values in the response, each with its path, such as {@code /id}
 * @param upload     the file of the S3 event
 * @param signIn     the user for whom the pool issues a token
 * @param outcome    what the sweep must report for the call
 */
public record Step(
        String function,
        Optional<Boolean> aside,
        Optional<String> at,
        Optional<String> as,
        Optional<String> route,
        Optional<Map<String, String>> query,
        Optional<String> ifMatch,
        Optional<String> key,
        Optional<JsonNode> body,
        Optional<String> definition,
        Optional<List<JsonNode>> rules,
        Optional<Map<String, String>> keep,
        Optional<Upload> upload,
        Optional<SignIn> signIn,
        Optional<String> outcome) {

    /**
     * A file in a bucket.
     *
     * @param file name of its content in the story
     */
    public record Upload(Area area, String key, String file) {}

    /** A user of the pool. */
    public record SignIn(Map<String, String> attributes, List<String> groups) {}

    /** The step's description, for messages. */
    String title() {
        return route.orElse(function);
    }
}
