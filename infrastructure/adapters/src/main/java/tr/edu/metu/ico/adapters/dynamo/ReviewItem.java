package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.agreement.UniversityId;
import tr.edu.metu.ico.applicant.StudentNumber;
import tr.edu.metu.ico.application.DeclineGrounds;
import tr.edu.metu.ico.application.DeclineReason;
import tr.edu.metu.ico.application.Review;
import tr.edu.metu.ico.call.CallId;

/** A coordinator's decision as an item. */
final class ReviewItem {

    private ReviewItem() {}

    static Map<String, AttributeValue> from(Review review) {
        return fill(ItemWriter.item(ItemKey.review(review.call(), review.student())), review)
                .done();
    }

    /** The decision as a part of another item. */
    static ItemWriter part(Review review) {
        return fill(ItemWriter.part(), review);
    }

    private static ItemWriter fill(ItemWriter item, Review review) {
        return item.text("call", review.call())
                .text("student", review.student())
                .number("submission", review.submission())
                .flag("approved", review.approved())
                .text("reason", review.reason())
                .texts("declinedChoices", review.declinedChoices())
                .text("code", review.grounds().application())
                .texts("choiceCodes", review.grounds().choices())
                .number("version", review.version())
                .text("by", review.by())
                .instant("at", review.at());
    }

    static Review read(Map<String, AttributeValue> attributes) {
        return read(new ItemReader(attributes));
    }

    static Review read(ItemReader item) {
        return new Review(
                new CallId(item.text("call")),
                new StudentNumber(item.text("student")),
                item.number("submission"),
                item.flag("approved"),
                item.text("reason"),
                item.texts("declinedChoices", UniversityId::new, Function.identity()),
                grounds(item),
                item.number("version"),
                item.text("by"),
                item.instant("at"));
    }

    /** There were no codes at first. */
    private static DeclineGrounds grounds(ItemReader item) {
        var choices = item.part("choiceCodes", _ -> true).isPresent()
                ? item.texts("choiceCodes", UniversityId::new, DeclineReason::valueOf)
                : Map.<UniversityId, DeclineReason>of();
        return DeclineGrounds.of(item.optionalText("code").map(DeclineReason::valueOf), choices);
    }

    /** Stores the decision if the stored one is the version before it. */
    static Write replace(Review next) {
        return Write.put(
                from(next), next.version() == 1 ? Condition.absent() : Condition.number("version", next.version() - 1));
    }
}
