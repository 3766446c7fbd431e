package tr.edu.metu.ico.adapters.dynamo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.ExamSitting;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** All sittings of one student as an item, in the order of the file. */
final class ExamSittingsItem {

    private ExamSittingsItem() {}

    static Map<String, AttributeValue> from(
            CallId call, ImportId id, StudentNumber student, List<ExamSitting> sittings) {
        return ItemWriter.item(ItemKey.importedRow(call, id, student))
                .parts("sittings", sittings, ExamSittingsItem::sitting)
                .done();
    }

    static List<ExamSitting> read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).parts("sittings", ExamSittingsItem::sitting);
    }

    private static ItemWriter sitting(ExamSitting sitting) {
        return ItemWriter.part()
                .text("exam", sitting.exam())
                .text("day", sitting.day())
                .decimal("score", sitting.score())
                .part("excuse", sitting.excuse(), ExamSittingsItem::excuse);
    }

    private static ExamSitting sitting(ItemReader item) {
        return new ExamSitting(
                item.text("exam"),
                LocalDate.parse(item.text("day")),
                item.optionalDecimal("score"),
                item.part("excuse", ExamSittingsItem::excuse));
    }

    private static ItemWriter excuse(ExamSitting.Excuse excuse) {
        return ItemWriter.part().flag("accepted", excuse.accepted()).text("reason", excuse.reason());
    }

    private static ExamSitting.Excuse excuse(ItemReader item) {
        return new ExamSitting.Excuse(item.flag("accepted"), item.text("reason"));
    }
}
