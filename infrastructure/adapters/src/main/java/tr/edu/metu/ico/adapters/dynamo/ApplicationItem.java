package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Application;
import tr.edu.metu.ico.call.CallId;

/** An application as an item; the only kind of item that appears in the index by department. */
final class ApplicationItem {

    private ApplicationItem() {}

    static Map<String, AttributeValue> from(Application application) {
        return ItemWriter.item(StudentKeys.application(application.call(), application.student()))
                .indexed(
                        Index.BY_DEPARTMENT,
                        department(application.call(), application.department()),
                        application.student().value())
                .fields(application)
                .done();
    }

    static Application read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Application.class);
    }

    /** The index partition for the applications of a department. */
    static String department(CallId call, DepartmentCode department) {
        return Family.DEPARTMENTS.partition(call, department);
    }

    /** The sort key of a student's application in that partition. */
    static Map<String, AttributeValue> place(CallId call, DepartmentCode department, StudentNumber student) {
        return ItemWriter.item(StudentKeys.application(call, student))
                .indexed(Index.BY_DEPARTMENT, department(call, department), student.value())
                .done();
    }

    /** Stores the application if the stored version is the one before it. */
    static Write replace(Application next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }
}
