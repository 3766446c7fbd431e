package tr.edu.metu.ico.functions.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tr.edu.metu.ico.adapters.json.StrictJson;
import tr.edu.metu.ico.call.Sha256;

/**
 * A short season with one made-up student, from the definition of a call to the result, in which every function has
 * something to do. Its data is in {@code rehearsal/story.json}.
 *
 * @param people ID token claims of the people who act, by name
 * @param values values of placeholders in the steps
 * @param files  contents of the uploaded files, by name
 */
public record Story(
        Map<String, Map<String, String>> people,
        Map<String, String> values,
        Map<String, String> files,
        List<Step> steps) {

    private static final String FILE = "/rehearsal/story.json";

    /** The story that ships with the functions. */
    public static Story shipped() {
        try (var file = Story.class.getResourceAsStream(FILE)) {
            return new StrictJson(StrictJson.DEFINITION_LIMIT).read(file.readAllBytes(), Story.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The steps of this function and those they depend on; empty when the function has no step. */
    List<Step> of(String function) {
        int end = IntStream.range(0, steps.size())
                .filter(index -> steps.get(index).function().equals(function))
                .map(index -> index + 1)
                .max()
                .orElse(0);
        return steps.subList(0, end).stream()
                .filter(step ->
                        step.function().equals(function) || !step.aside().orElse(false))
                .toList();
    }

    /** The content of a file, as bytes. */
    byte[] file(String name) {
        return files.get(name).getBytes(StandardCharsets.UTF_8);
    }

    /** The values known before the first step: the given values, and size and digest of every file. */
    Map<String, String> known() {
        var known = new HashMap<>(values);
        files.keySet().forEach(name -> {
            var content = file(name);
            known.put(name + "Size", Integer.toString(content.length));
            known.put(name + "Sha", Sha256.of(content).hex());
        });
        return known;
    }
}
