package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Review;

/** A coordinator's decision as an item. */
final class ReviewItem {

    private ReviewItem() {}

    static Map<String, AttributeValue> from(Review review) {
        return ItemWriter.item(StudentKeys.review(review.call(), review.student()))
                .fields(review)
                .done();
    }

    static Review read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Review.class);
    }

    /** Stores the decision if the stored version is the one before it. */
    static Write replace(Review next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }
}
