package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.application.SeenPartners;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.ImportId;

/** An application as an item; the only kind of item that appears in the index by department. */
final class ApplicationItem {

    private ApplicationItem() {}

    static Map<String, AttributeValue> from(Application application) {
        return ItemWriter.item(ItemKey.application(application.call(), application.student()))
                .indexed(
                        Index.BY_DEPARTMENT,
                        department(application.call(), application.department()),
                        application.student().value())
                .text("call", application.call())
                .text("student", application.student())
                .text("department", application.department())
                .text("level", application.level())
                .number("version", application.version())
                .instant("changedAt", application.changedAt())
                .part("draft", application.draft(), ContentItem::from)
                .part("draftPartners", application.draftPartners(), ApplicationItem::partners)
                .part("submission", application.submission(), ApplicationItem::submission)
                .done();
    }

    static Application read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Application(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                new DepartmentCode(item.text("department")),
                StudyLevel.valueOf(item.text("level")),
                item.number("version"),
                item.instant("changedAt"),
                item.part("draft", ContentItem::read),
                item.part("draftPartners", ApplicationItem::partners),
                item.part("submission", ApplicationItem::submission));
    }

    /** The partition of the index where the applications of a department stand. */
    static String department(CallId call, DepartmentCode department) {
        return Family.DEPARTMENTS.partition(call, department);
    }

    /** The place of a student's application in that partition. */
    static Map<String, AttributeValue> place(CallId call, DepartmentCode department, StudentNumber student) {
        return ItemWriter.item(ItemKey.application(call, student))
                .indexed(Index.BY_DEPARTMENT, department(call, department), student.value())
                .done();
    }

    /** Stores the application if the stored one is the version before it. */
    static Write replace(Application next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }

    private static ItemWriter submission(Application.Submission submission) {
        return ItemWriter.part()
                .part("content", ContentItem.from(submission.content()))
                .part("receipt", ReceiptItem.from(submission.receipt()))
                .part("partners", submission.partners(), ApplicationItem::partners);
    }

    private static Application.Submission submission(ItemReader item) {
        return new Application.Submission(
                ContentItem.read(item.part("content")),
                ReceiptItem.read(item.part("receipt")),
                item.part("partners", ApplicationItem::partners));
    }

    /** In few bytes, for the whole item is to be written as one kilobyte. */
    private static ItemWriter partners(SeenPartners seen) {
        return ItemWriter.part()
                .bytes("list", HexFormat.of().parseHex(seen.list().value()))
                .number("at", seen.at().toEpochMilli());
    }

    private static SeenPartners partners(ItemReader item) {
        return new SeenPartners(
                new ImportId(HexFormat.of().formatHex(item.bytes("list"))), Instant.ofEpochMilli(item.number("at")));
    }
}
