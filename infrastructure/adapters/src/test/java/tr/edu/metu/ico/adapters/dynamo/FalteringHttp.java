package tr.edu.metu.ico.adapters.dynamo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** An HTTP client on which the first attempts of transactions end as the test chooses. */
final class FalteringHttp implements SdkHttpClient {

    private static final JsonMapper JSON = new JsonMapper();

    private final SdkHttpClient store = UrlConnectionHttpClient.create();
    private final List<Fault> faults;
    private final List<String> tokens = new ArrayList<>();

    /** How an attempt ends. */
    enum Fault {
        /** The store has executed it; the response never arrives. */
        ANSWER_LOST,
        CONFLICT,
        THROTTLED,
        BROKEN
    }

    FalteringHttp(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    /** The token of each attempt of a transaction. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        var sent = store.prepareRequest(request);
        if (!request.httpRequest()
                .firstMatchingHeader("X-Amz-Target")
                .orElse("")
                .endsWith("TransactWriteItems")) {
            return sent;
        }
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                tokens.add(body(request).path("ClientRequestToken").asText());
                return tokens.size() <= faults.size() ? end(faults.get(tokens.size() - 1), sent) : sent.call();
            }

            @Override
            public void abort() {
                sent.abort();
            }
        };
    }

    private static HttpExecuteResponse end(Fault fault, ExecutableHttpRequest sent) throws IOException {
        return switch (fault) {
            case ANSWER_LOST -> {
                sent.call();
                throw new IOException("the connection was lost");
            }
            case CONFLICT -> answer(400, "TransactionCanceledException", """
                ,"CancellationReasons":[{"Code":"None"},{"Code":"TransactionConflict"}]\
                """);
            case THROTTLED -> answer(400, "ThrottlingException", "");
            case BROKEN -> answer(500, "InternalServerError", "");
        };
    }

    private static HttpExecuteResponse answer(int status, String type, String more) {
        var body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + type + "\"" + more + "}";
        var response = SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build();
        return HttpExecuteResponse.builder()
                .response(response)
                .responseBody(
                        AbortableInputStream.create(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private static JsonNode body(HttpExecuteRequest request) throws IOException {
        try (var stream = request.contentStreamProvider().orElseThrow().newStream()) {
            return JSON.readTree(stream);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
