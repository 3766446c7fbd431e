package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.objection.Objection;

/** An objection as an item. */
final class ObjectionItem {

    private ObjectionItem() {}

    static Map<String, AttributeValue> from(Objection objection) {
        var key = ItemKey.objection(objection.call(), objection.publication(), objection.student());
        return ItemWriter.item(key)
                .text("call", objection.call())
                .number("publication", objection.publication())
                .text("student", objection.student())
                .number("version", objection.version())
                .text("text", objection.text())
                .instant("receivedAt", objection.receivedAt())
                .part("answer", objection.answer(), ObjectionItem::answer)
                .done();
    }

    static Objection read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Objection(
                new CallId(item.text("call")),
                item.smallNumber("publication"),
                new StudentNumber(item.text("student")),
                item.number("version"),
                item.text("text"),
                item.instant("receivedAt"),
                item.part("answer", ObjectionItem::answer));
    }

    /** Stores it in the place of the version before. */
    static Write replace(Objection next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }

    private static ItemWriter answer(Objection.Answer answer) {
        return ItemWriter.part()
                .text("decision", answer.decision())
                .text("text", answer.text())
                .text("by", answer.by())
                .instant("at", answer.at());
    }

    private static Objection.Answer answer(ItemReader item) {
        return new Objection.Answer(
                Objection.Decision.valueOf(item.text("decision")),
                item.text("text"),
                item.text("by"),
                item.instant("at"));
    }
}
