package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Document;

/** An uploaded version of a document as an item. */
final class DocumentItem {

    private DocumentItem() {}

    static Map<String, AttributeValue> from(Document document) {
        return writer(document).done();
    }

    /** The same as work: it appears in the list of documents to judge. */
    static Map<String, AttributeValue> toCheck(Document document) {
        return writer(document)
                .indexed(
                        Index.BY_WORK,
                        WorklistKey.documents(document.call(), document.slot()),
                        WorklistKey.of(document))
                .done();
    }

    private static ItemWriter writer(Document document) {
        return ItemWriter.item(key(document)).fields(document);
    }

    static ItemKey key(Document document) {
        if (document.ofPetition()) {
            return StudentKeys.petitionDocument(document.call(), document.student(), document.id());
        }
        return document.ofGrant()
                ? StudentKeys.grantDocument(document.call(), document.student(), document.id())
                : StudentKeys.document(document.call(), document.student(), document.id());
    }

    static Document read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Document.class);
    }

    /** The link was issued and no file has arrived yet. */
    static Condition awaited(Document document) {
        return Condition.all(Condition.text("id", document.id().value()), new Condition.Missing("arrival"));
    }

    /** Nothing has changed since the document was read. */
    static Condition as(Document seen) {
        var item = from(seen);
        return Condition.all(
                Condition.text("id", seen.id().value()),
                Condition.unchanged(item, "arrival"),
                Condition.unchanged(item, "verdict"));
    }
}
