package tr.edu.metu.ico.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tr.edu.metu.ico.application.LetterAnswers;

/** An officer's findings on an acceptance letter; items in name order. */
final class LetterJson {

    private LetterJson() {}

    static JsonNode from(LetterAnswers answers) {
        var node = Canonical.object().put("kind", answers.kind().name());
        var items = node.putObject("items");
        answers.items().forEach(items::put);
        Canonical.texts(node, "words", answers.words());
        return node;
    }

    static LetterAnswers read(StoredFields letter) {
        var items = new TreeMap<String, Boolean>();
        var given = letter.object("items");
        given.node().fieldNames().forEachRemaining(item -> items.put(item, given.yes(item)));
        return new LetterAnswers(
                letter.name("kind", LetterAnswers.Kind.class),
                items,
                new TreeSet<>(letter.texts("words", Function.identity())));
    }
}
