package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the sort keys it receives; reports {@code poison} as failed, and fails as a whole for {@code crash}. */
public final class FollowerHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
    public static final List<String> RECEIVED = new CopyOnWriteArrayList<>();

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        for (var each : event.getRecords()) {
            var key = each.getDynamodb().getKeys().get("sk").getS();
            RECEIVED.add(key);
            if (key.equals("crash")) {
                throw new IllegalStateException("as asked");
            }
            if (key.equals("poison")) {
                var failure = new BatchItemFailure(each.getDynamodb().getSequenceNumber());
                return new StreamsEventResponse(List.of(failure));
            }
        }
        return new StreamsEventResponse(List.of());
    }
}
