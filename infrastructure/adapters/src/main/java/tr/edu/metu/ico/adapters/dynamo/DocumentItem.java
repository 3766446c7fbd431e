package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.FileFlag;
import tr.edu.metu.ico.application.Scan;
import tr.edu.metu.ico.application.Verdict;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.FileSpec;

/** An uploaded version of a document as an item. */
final class DocumentItem {

    private DocumentItem() {}

    static Map<String, AttributeValue> from(Document document) {
        return writer(document).done();
    }

    /** The same as work: it stands in the list of what is to be judged. */
    static Map<String, AttributeValue> toCheck(Document document) {
        return writer(document)
                .indexed(Index.BY_WORK, WorkPlace.documents(document.call(), document.slot()), WorkPlace.of(document))
                .done();
    }

    private static ItemWriter writer(Document document) {
        return ItemWriter.item(ItemKey.document(document.call(), document.student(), document.id()))
                .text("call", document.call())
                .text("student", document.student())
                .text("id", document.id())
                .text("slot", document.slot())
                .text("area", document.area())
                .part("spec", spec(document.spec()))
                .instant("issuedAt", document.issuedAt())
                .part("arrival", document.arrival(), DocumentItem::arrival)
                .part("verdict", document.verdict(), DocumentItem::verdict);
    }

    static Document read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Document(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                new DocumentId(item.text("id")),
                item.text("slot"),
                Area.valueOf(item.text("area")),
                spec(item.part("spec")),
                item.instant("issuedAt"),
                item.part("arrival", DocumentItem::arrival),
                item.part("verdict", DocumentItem::verdict));
    }

    /** The link was handed out and no file has been seen yet. */
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

    private static ItemWriter spec(FileSpec spec) {
        return ItemWriter.part()
                .text("name", spec.name())
                .text("contentType", spec.contentType())
                .number("size", spec.size())
                .text("sum", spec.sum());
    }

    private static FileSpec spec(ItemReader item) {
        return new FileSpec(
                item.text("name"), item.text("contentType"), item.number("size"), new Sha256(item.text("sum")));
    }

    private static ItemWriter arrival(Document.Arrival arrival) {
        var part = ItemWriter.part()
                .instant("storedAt", arrival.storedAt())
                .text("versionId", arrival.versionId())
                .text("refusal", arrival.refusal())
                .text("scan", arrival.scan());
        return arrival.flags().isEmpty() ? part : part.texts("flags", arrival.flags());
    }

    private static Document.Arrival arrival(ItemReader item) {
        return new Document.Arrival(
                item.instant("storedAt"),
                item.text("versionId"),
                item.optionalText("refusal"),
                item.has("flags") ? Set.copyOf(item.texts("flags", FileFlag::valueOf)) : Set.of(),
                item.optionalText("scan").map(Scan::valueOf));
    }

    private static ItemWriter verdict(Verdict verdict) {
        return ItemWriter.part()
                .text("sum", verdict.sum())
                .flag("approved", verdict.approved())
                .text("reason", verdict.reason())
                .part("language", verdict.language(), LanguageResultItem::from)
                .part("letter", verdict.letter(), LetterItem::from)
                .part("converted", verdict.converted(), DocumentItem::converted)
                .text("by", verdict.by())
                .instant("at", verdict.at());
    }

    private static Verdict verdict(ItemReader item) {
        return new Verdict(
                new Sha256(item.text("sum")),
                item.flag("approved"),
                item.text("reason"),
                item.part("language", LanguageResultItem::read),
                item.part("letter", LetterItem::read),
                item.part("converted", DocumentItem::converted),
                item.text("by"),
                item.instant("at"));
    }

    private static ItemWriter converted(Verdict.Converted converted) {
        return ItemWriter.part().decimal("examScore", converted.examScore()).text("table", converted.table());
    }

    private static Verdict.Converted converted(ItemReader item) {
        return new Verdict.Converted(item.decimal("examScore"), item.optionalText("table"));
    }
}
