package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.CallId;

/** A submission as its department's work. */
final class ReviewTaskItem {

    private ReviewTaskItem() {}

    static Map<String, AttributeValue> from(ReviewTask task) {
        return ItemWriter.item(StudentKeys.task(task.call(), task.student()))
                .indexed(Index.BY_WORK, WorklistKey.reviews(task.call(), task.department()), WorklistKey.of(task))
                .fields(task)
                .done();
    }

    static ReviewTask read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(ReviewTask.class);
    }

    /** The submission was made or renewed: it is open. */
    static Write open(ReviewTask task) {
        return Write.put(from(task));
    }

    /** It was decided on, unless a newer submission has replaced it. */
    static Write decided(ReviewTask task) {
        return Write.put(from(task), Condition.number("submission", task.submission()));
    }

    /** There is nothing left to decide: it was taken back, or the student has withdrawn. */
    static Write gone(CallId call, StudentNumber student) {
        return Write.put(ItemWriter.item(StudentKeys.task(call, student)).done());
    }
}
