package tr.edu.metu.ico.adapters.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * An HTTP client for the AWS SDK that reaches no network: it answers the requests of this system to DynamoDB, S3, KMS and
 * EventBridge Scheduler from memory. The SDK still does all of its work, from marshalling and signing to reading the response,
 * so a rehearsal runs the same code as a real request. Write conditions are not evaluated; a rehearsal only writes what is
 * allowed.
 */
public final class MemoryAws implements SdkHttpClient {

    private final MemoryItems items = new MemoryItems();
    private final MemoryObjects objects;
    private final MemoryKey key = new MemoryKey();

    /** @param clock dates the objects */
    public MemoryAws(InstantSource clock) {
        objects = new MemoryObjects(clock);
    }

    /** Stores an object as a browser does with an upload link. */
    public void upload(String bucket, String objectKey, byte[] content) {
        objects.store(bucket + "/" + objectKey, content);
    }

    @Override
    public String clientName() {
        return "Memory";
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return answer(request.httpRequest(), body(request)).toSdk();
            }

            @Override
            public void abort() {
                // the response is available at once
            }
        };
    }

    private HttpAnswer answer(SdkHttpRequest request, byte[] body) {
        var target = request.firstMatchingHeader("X-Amz-Target").orElse("");
        var action = target.substring(target.indexOf('.') + 1);
        if (target.startsWith("DynamoDB_")) {
            return HttpAnswer.json(items.answer(action, body));
        }
        if (target.startsWith("TrentService.")) {
            return HttpAnswer.json(key.answer(action, body));
        }
        if (request.encodedPath().startsWith("/schedules/")) {
            return HttpAnswer.json("{\"ScheduleArn\":\"arn:aws:scheduler:eu-central-1:000000000000:schedule/memory\"}");
        }
        return objects.answer(request, body);
    }

    private static byte[] body(HttpExecuteRequest request) {
        if (request.contentStreamProvider().isEmpty()) {
            return new byte[0];
        }
        try (var stream = request.contentStreamProvider().get().newStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        // nothing is open
    }
}
