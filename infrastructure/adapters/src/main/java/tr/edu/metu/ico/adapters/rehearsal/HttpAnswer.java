package tr.edu.metu.ico.adapters.rehearsal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A service's HTTP response. */
record HttpAnswer(int status, Map<String, String> headers, byte[] body) {

    private static final int OK = 200;

    static HttpAnswer json(String body) {
        return json(OK, body);
    }

    static HttpAnswer json(int status, String body) {
        return new HttpAnswer(
                status, Map.of("Content-Type", "application/x-amz-json-1.0"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** As the SDK reads it. */
    HttpExecuteResponse toSdk() {
        var response = SdkHttpResponse.builder().statusCode(status);
        headers.forEach(response::putHeader);
        response.putHeader("Content-Length", headers.getOrDefault("Content-Length", Integer.toString(body.length)));
        return HttpExecuteResponse.builder()
                .response(response.build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }
}
