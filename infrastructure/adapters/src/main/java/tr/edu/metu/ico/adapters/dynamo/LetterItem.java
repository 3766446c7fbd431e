package tr.edu.metu.ico.adapters.dynamo;

import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import tr.edu.metu.ico.application.LetterAnswers;

/** What an officer found in an acceptance letter, as a part of the document's item. */
final class LetterItem {

    private LetterItem() {}

    static ItemWriter from(LetterAnswers answers) {
        return ItemWriter.part()
                .text("kind", answers.kind())
                .texts("items", answers.items())
                .texts("words", answers.words());
    }

    static LetterAnswers read(ItemReader item) {
        return new LetterAnswers(
                LetterAnswers.Kind.valueOf(item.text("kind")),
                new TreeMap<>(item.texts("items", Function.identity(), Boolean::valueOf)),
                new TreeSet<>(item.texts("words", Function.identity())));
    }
}
