package tr.edu.metu.ico.functions.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Clause;
import tr.edu.metu.ico.application.LetterHint;
import tr.edu.metu.ico.definition.LetterChecklist;

/**
 * The questions an officer answers for an acceptance letter.
 *
 * @param items each item of the checklist with its rule
 * @param words the flagged words of the call
 * @param hint  where such words occur in the text; missing until the text has been scanned
 */
public record LetterTaskBody(List<ItemBody> items, List<String> words, Optional<HintBody> hint) {

    /** One question of the checklist. */
    public record ItemBody(String item, String rule) {}

    /**
     * The result of the automatic scan; never a decision (reading A-32).
     *
     * @param reading {@code READ}, {@code READ_IN_PART}, {@code NO_TEXT}, {@code UNREADABLE}, {@code TOO_LARGE} or
     *                {@code TOO_SLOW}
     */
    public record HintBody(String reading, List<HitBody> hits) {

        private static HintBody of(LetterHint hint) {
            return new HintBody(
                    hint.reading().name(), hint.hits().stream().map(HitBody::of).toList());
        }
    }

    /** A flagged word in its context. */
    public record HitBody(String word, int page, String context) {

        private static HitBody of(LetterHint.Hit hit) {
            return new HitBody(hit.word(), hit.page(), hit.context());
        }
    }

    static LetterTaskBody of(LetterChecklist checklist, Optional<LetterHint> hint) {
        return new LetterTaskBody(
                checklist.items().entrySet().stream().map(LetterTaskBody::item).toList(),
                List.copyOf(checklist.words().keySet()),
                hint.map(HintBody::of));
    }

    private static ItemBody item(Map.Entry<String, Clause> item) {
        return new ItemBody(item.getKey(), item.getValue().id().value());
    }
}
