package tr.edu.metu.ico.local;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** Sends the last bytes of a body some time after the others, one by one. */
final class LateEnding implements SdkHttpClient {
    private final SdkHttpClient client = UrlConnectionHttpClient.create();
    private final int late;
    private final Duration delay;

    LateEnding(int late, Duration delay) {
        this.late = late;
        this.delay = delay;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return client.prepareRequest(HttpExecuteRequest.builder()
                .request(request.httpRequest())
                .contentStreamProvider(
                        request.contentStreamProvider().map(this::delayed).orElse(null))
                .build());
    }

    private ContentStreamProvider delayed(ContentStreamProvider body) {
        try (var stream = body.newStream()) {
            var bytes = stream.readAllBytes();
            var soon = Arrays.copyOf(bytes, bytes.length - late);
            var rest = Arrays.copyOfRange(bytes, bytes.length - late, bytes.length);
            return () -> new SequenceInputStream(new ByteArrayInputStream(soon), after(delay, rest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream after(Duration delay, byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public int read(byte[] into, int from, int length) {
                LockSupport.parkNanos(delay.toNanos());
                return super.read(into, from, Math.min(length, 1));
            }
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
