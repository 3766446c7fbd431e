package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.CallId;

/** A coordinator's decision as an item. */
final class ReviewItem {

    private ReviewItem() {}

    static Map<String, AttributeValue> from(Review review) {
        return ItemWriter.item(ItemKey.review(review.call(), review.student()))
                .text("call", review.call())
                .text("student", review.student())
                .number("submission", review.submission())
                .flag("approved", review.approved())
                .text("reason", review.reason())
                .texts("declinedChoices", review.declinedChoices())
                .number("version", review.version())
                .text("by", review.by())
                .instant("at", review.at())
                .done();
    }

    static Review read(Map<String, AttributeValue> attributes) {
        var item = new ItemReader(attributes);
        return new Review(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                item.number("submission"),
                item.flag("approved"),
                item.text("reason"),
                item.texts("declinedChoices", UniversityId::new, Function.identity()),
                item.number("version"),
                item.text("by"),
                item.instant("at"));
    }

    /** Stores the decision if the stored one is the version before it. */
    static Write replace(Review next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }
}
