package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Returns its input, and keeps the event for the test. */
public final class EchoHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    public static final AtomicReference<APIGatewayV2HTTPEvent> LAST = new AtomicReference<>();

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        LAST.set(event);
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(event.getBody() == null ? 200 : 201)
                .withHeaders(Map.of("Content-Type", "application/json", "ETag", "\"7\""))
                .withBody(event.getBody() == null ? "{\"ığüşöç\":1}" : event.getBody())
                .build();
    }
}
