package tr.edu.metu.ico.functions.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.file.Area;

/**
 * One step of the story. It is a request if it has a route, the event of an upload if it has a file, a sign-in if it
 * has a person of the user pool, and otherwise the sweep of the clock. Words in braces stand for values that earlier
 * steps kept.
 *
 * @param function   the handler that takes the step, without the common package
 * @param aside      whether no other function's step builds on this one
 * @param at         the time of the step; without it the time of the step before
 * @param as         the person making the request
 * @param query      parameters of the query
 * @param ifMatch    the version that the request names
 * @param key        the idempotency key
 * @param definition the shipped call whose document becomes the body's {@code definition}
 * @param rules      rules that are added to that document
 * @param keep       names of values of the answer, each with its place, such as {@code /id}
 * @param upload     the file that S3 tells of
 * @param signIn     the person for whom the user pool makes a token
 * @param outcome    what the sweep must report of the call
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
     * @param file the name of its content in the story
     */
    public record Upload(Area area, String key, String file) {}

    /** A person as the user pool knows them. */
    public record SignIn(Map<String, String> attributes, List<String> groups) {}

    /** What the step is, for a message. */
    String title() {
        return route.orElse(function);
    }
}
