package tr.edu.metu.ico.adapters.json.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * A definition's document with its sentences as people read them: each placeholder is replaced by its value, so that no
 * sentence states a number other than the one that decides.
 *
 * @param problems what a sentence must not contain: unknown names, numbers written out without a reason
 */
record Wording(JsonNode document, Problems problems) {
    private static final String LIST = "digits";

    static Wording of(JsonNode template) {
        var wording = new Wording(template.deepCopy(), new Problems());
        var values = StatedValues.of(template);
        wording.texts("", wording.document, values, Set.of(LIST, "calendar", "slots", "rules"));
        wording.each("slots", values);
        wording.each("rules", values);
        return wording;
    }

    private void each(String list, StatedValues values) {
        int i = 0;
        for (var part : document.path(list)) {
            texts(list + "[" + i++ + "]", part, values.within(part), Set.of(LIST));
        }
    }

    /** The texts of the document itself, of a slot or of a rule; the list of their written numbers is next to them. */
    private void texts(String path, JsonNode holder, StatedValues values, Set<String> without) {
        var listed = StreamSupport.stream(holder.path(LIST).spliterator(), false)
                .map(entry -> entry.path("text").asText())
                .toList();
        var unused = new TreeSet<>(listed);
        var sentences = new SentenceCheck(values, listed, unused, problems);
        holder.properties().stream()
                .filter(field -> !without.contains(field.getKey()))
                .forEach(field -> inside(at(path, field.getKey()), field.getValue(), sentences));
        for (int i = 0; i < listed.size(); i++) {
            if (unused.contains(listed.get(i))) {
                sentences.unused(at(path, LIST) + "[" + i + "]", listed.get(i));
            }
        }
    }

    private static void inside(String path, JsonNode node, SentenceCheck sentences) {
        if (node instanceof ObjectNode text
                && text.path("en").isTextual()
                && text.path("tr").isTextual()) {
            sentences.resolve(path, text);
            return;
        }
        node.properties().forEach(field -> inside(at(path, field.getKey()), field.getValue(), sentences));
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                inside(path + "[" + i + "]", node.get(i), sentences);
            }
        }
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
