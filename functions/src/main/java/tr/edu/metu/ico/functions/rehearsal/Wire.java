package tr.edu.metu.ico.functions.rehearsal;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * Requests and responses as JSON, written and read by the serializers of Lambda's own runtime, which hands the function
 * its requests. The runtime provides them; without them, requests are passed unchanged.
 */
final class Wire {

    private static final boolean THERE = isThere();

    private Wire() {}

    private static boolean isThere() {
        try {
            return JacksonFactory.getInstance() != null;
        } catch (LinkageError notThere) {
            return false;
        }
    }

    /** The same request, after a round trip through JSON. */
    static APIGatewayV2HTTPEvent passed(APIGatewayV2HTTPEvent request) {
        return THERE ? passed(request, APIGatewayV2HTTPEvent.class) : request;
    }

    /** The same sign-in, after a round trip through JSON. */
    static CognitoUserPoolPreTokenGenerationEvent passed(CognitoUserPoolPreTokenGenerationEvent signIn) {
        return THERE ? passed(signIn, CognitoUserPoolPreTokenGenerationEvent.class) : signIn;
    }

    /** The same response, after a round trip through JSON. */
    static APIGatewayV2HTTPResponse passed(APIGatewayV2HTTPResponse answer) {
        return THERE ? passed(answer, APIGatewayV2HTTPResponse.class) : answer;
    }

    private static <T> T passed(T value, Class<T> type) {
        var serializer = JacksonFactory.getInstance().getSerializer(type);
        var json = new ByteArrayOutputStream();
        serializer.toJson(value, json);
        return serializer.fromJson(new ByteArrayInputStream(json.toByteArray()));
    }
}
