package tr.edu.metu.ico.local.cast;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Throws, sleeps past its time-out, or returns nonsense. */
public final class FailingHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
    public static final CountDownLatch INTERRUPTED = new CountDownLatch(1);

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return switch (event.getPathParameters().get("how")) {
            case "slow" -> sleep();
            case "null" -> null;
            default -> throw new IllegalStateException("as asked");
        };
    }

    private static APIGatewayV2HTTPResponse sleep() {
        try {
            TimeUnit.SECONDS.sleep(10);
        } catch (InterruptedException e) {
            INTERRUPTED.countDown();
        }
        return null;
    }
}
