package tr.edu.metu.ico.adapters.dynamo;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import tr.edu.metu.ico.application.Application;

/** A submission as it was sent; kept when another replaces it or it is taken back. */
final class SubmissionItem {

    private SubmissionItem() {}

    static Map<String, AttributeValue> from(Application submitted, Application.Submission sent) {
        var version = sent.receipt().version();
        return ItemWriter.item(StudentKeys.submission(submitted.call(), submitted.student(), version))
                .fields(sent)
                .done();
    }

    static Application.Submission read(Map<String, AttributeValue> attributes) {
        return new ItemReader(attributes).as(Application.Submission.class);
    }
}
