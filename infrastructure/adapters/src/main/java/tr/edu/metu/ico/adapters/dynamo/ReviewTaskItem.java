package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.DepartmentCode;
import tr.edu.metu.ico.agreement.StudyLevel;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.ReviewTask;
import tr.edu.metu.ico.call.CallId;

/** A submission as its department's work. */
final class ReviewTaskItem {

    private ReviewTaskItem() {}

    static Map<String, AttributeValue> from(ReviewTask task) {
        return ItemWriter.item(ItemKey.task(task.call(), task.student()))
                .indexed(Index.BY_WORK, WorkPlace.reviews(task.call(), task.department()), WorkPlace.of(task))
                .text("call", task.call())
                .text("student", task.student())
                .text("department", task.department())
                .text("level", task.level())
                .number("submission", task.submission())
                .instant("submittedAt", task.submittedAt())
                .parts("choices", task.choices(), ContentItem::choice)
                .part("review", task.review(), ReviewItem::part)
                .done();
    }

    static ReviewTask read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new ReviewTask(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                new DepartmentCode(item.text("department")),
                StudyLevel.valueOf(item.text("level")),
                item.number("submission"),
                item.instant("submittedAt"),
                item.parts("choices", ContentItem::choice),
                item.part("review", ReviewItem::read));
    }

    /** The submission was made, or made again: it is open. */
    static Write open(ReviewTask task) {
        return Write.put(from(task));
    }

    /** It was decided on, unless it is another submission by now. */
    static Write decided(ReviewTask task) {
        return Write.put(from(task), Condition.number("submission", task.submission()));
    }

    /** There is nothing to decide on any more: it was taken back, or its student has withdrawn. */
    static Write gone(CallId call, StudentNumber student) {
        return Write.put(ItemWriter.item(ItemKey.task(call, student)).done());
    }
}
