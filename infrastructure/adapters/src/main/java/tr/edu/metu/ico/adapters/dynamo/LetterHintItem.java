package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.LetterHint;

/** What a machine found in a letter as an item. */
final class LetterHintItem {

    private LetterHintItem() {}

    static Map<String, AttributeValue> from(Document letter, LetterHint hint) {
        return ItemWriter.item(ItemKey.hint(letter.call(), letter.student(), letter.id()))
                .text("reading", hint.reading())
                .parts("hits", hint.hits(), LetterHintItem::hit)
                .done();
    }

    static LetterHint read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new LetterHint(
                LetterHint.Reading.valueOf(item.text("reading")), item.parts("hits", LetterHintItem::hit));
    }

    private static ItemWriter hit(LetterHint.Hit hit) {
        return ItemWriter.part()
                .text("word", hit.word())
                .number("page", hit.page())
                .text("context", hit.context());
    }

    private static LetterHint.Hit hit(ItemReader item) {
        return new LetterHint.Hit(item.text("word"), item.smallNumber("page"), item.text("context"));
    }
}
