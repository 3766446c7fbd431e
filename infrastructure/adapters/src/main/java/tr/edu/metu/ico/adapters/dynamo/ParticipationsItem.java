package tr.edu.metu.ico.adapters.dynamo;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.Participation;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** The whole history of one student as an item, in the order of the file. */
final class ParticipationsItem {

    private ParticipationsItem() {}

    static Map<String, AttributeValue> from(
            CallId call, ImportId id, StudentNumber student, List<Participation> history) {
        return ItemWriter.item(ItemKey.importedRow(call, id, student))
                .parts("history", history, ParticipationsItem::participation)
                .done();
    }

    static List<Participation> read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).parts("history", ParticipationsItem::participation);
    }

    static ItemWriter participation(Participation participation) {
        return ItemWriter.part()
                .text("programme", participation.programme())
                .text("level", participation.level())
                .text("outcome", participation.outcome())
                .number("months", participation.months())
                .text("call", participation.call())
                .text("consumedBy", participation.consumedBy())
                .part("penalty", participation.penalty(), PenaltyItem::from);
    }

    static Participation participation(ItemReader item) {
        return new Participation(
                item.text("programme"),
                StudyLevel.valueOf(item.text("level")),
                Participation.Outcome.valueOf(item.text("outcome")),
                item.smallNumber("months"),
                item.optionalText("call").map(CallId::new),
                item.optionalText("consumedBy").map(CallId::new),
                item.part("penalty", PenaltyItem::read));
    }
}
