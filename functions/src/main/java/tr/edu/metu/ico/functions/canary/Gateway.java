package tr.edu.metu.ico.functions.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The gateway as an unauthenticated client reaches it. */
@FunctionalInterface
public interface Gateway {
    Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /**
     * The status of {@code GET /calls} without a token.
     *
     * @throws UncheckedIOException when no response comes in time
     */
    int status();

    /** The gateway at this address. */
    static Gateway at(String url) {
        var client = HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build();
        var request = HttpRequest.newBuilder(URI.create(url + "/calls"))
                .timeout(LONGEST_WAIT)
                .build();
        return () -> {
            try {
                return client.send(request, BodyHandlers.discarding()).statusCode();
            } catch (IOException unanswered) {
                throw new UncheckedIOException(unanswered);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for the gateway", stopped);
            }
        };
    }
}
