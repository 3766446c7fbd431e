package tr.edu.metu.ico.adapters.dynamo;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Document;
import tr.edu.metu.ico.application.DocumentId;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.CallId;

/** Where work is in the index: one partition per list, in list order. */
final class WorklistKey {

    private static final String TIME = "[0-9-]{10}T[0-9:.]{18}Z";
    private static final Pattern DOCUMENT = Pattern.compile(TIME + "#([0-9]{7})#([0-9a-f]{32})");
    private static final Pattern REVIEW = Pattern.compile("[01]#" + TIME + "#([0-9]{7})");

    private WorklistKey() {}

    static String documents(CallId call, String slot) {
        return Family.DOCUMENT_WORK.partition(call, slot);
    }

    static String of(Document document) {
        var stored = document.arrival().orElseThrow().storedAt();
        return ItemKey.time(stored) + "#" + document.student() + "#" + document.id();
    }

    /** The key after which the documents of a slot continue; the position may be that of another slot's document. */
    static Map<String, AttributeValue> document(CallId call, String slot, String place) {
        var match = DOCUMENT.matcher(place);
        if (!match.matches()) {
            throw strange();
        }
        var key = StudentKeys.document(call, new StudentNumber(match.group(1)), new DocumentId(match.group(2)));
        return ItemWriter.item(key)
                .indexed(Index.BY_WORK, documents(call, slot), place)
                .done();
    }

    static String reviews(CallId call, DepartmentCode department) {
        return Family.REVIEW_WORK.partition(call, department);
    }

    /** Open ones before decided ones. */
    static String of(ReviewTask task) {
        return task.review().map(review -> place("1", review.at(), task)).orElse(place("0", task.submittedAt(), task));
    }

    private static String place(String state, Instant at, ReviewTask task) {
        return state + "#" + ItemKey.time(at) + "#" + task.student();
    }

    /** The key after which the submissions of a department continue. */
    static Map<String, AttributeValue> review(CallId call, DepartmentCode department, String place) {
        var match = REVIEW.matcher(place);
        if (!match.matches()) {
            throw strange();
        }
        return ItemWriter.item(StudentKeys.task(call, new StudentNumber(match.group(1))))
                .indexed(Index.BY_WORK, reviews(call, department), place)
                .done();
    }

    private static IllegalArgumentException strange() {
        return new IllegalArgumentException("a place of another list");
    }
}
