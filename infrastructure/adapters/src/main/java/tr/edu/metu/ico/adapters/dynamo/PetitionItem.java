package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.petition.Petition;

/** A student's petition as an item. */
final class PetitionItem {

    private PetitionItem() {}

    static Map<String, AttributeValue> from(Petition petition) {
        return ItemWriter.item(
                        ItemKey.petition(petition.call(), petition.student(), petition.kind(), petition.version()))
                .text("call", petition.call())
                .text("student", petition.student())
                .text("kind", petition.kind())
                .number("version", petition.version())
                .text("reason", petition.reason())
                .instant("receivedAt", petition.receivedAt())
                .done();
    }

    static Petition read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Petition(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                Petition.Kind.valueOf(item.text("kind")),
                item.smallNumber("version"),
                item.text("reason"),
                item.instant("receivedAt"));
    }
}
