package tr.edu.metu.ico.season.http;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import tr.edu.metu.ico.season.Unexpected;
import tr.edu.metu.ico.season.login.Person;

/** Calls the system as any client does: over HTTP, with a login token. */
public final class Api implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    private final URI base;
    private final Function<Person, String> login;
    private final Map<String, Ticket> tokens = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * @param base  the address of the API, without a slash at the end
     * @param login logs a person in and returns the token
     */
    public Api(URI base, Function<Person, String> login) {
        this.base = base;
        this.login = login;
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public String token(Person who) {
        return tokens.compute(who.id(), (_, seen) -> seen == null || seen.old() ? ticket(who) : seen)
                .token();
    }

    private Ticket ticket(Person who) {
        return new Ticket(login.apply(who), System.nanoTime());
    }

    /** A token and when it was issued, by the monotonic clock; tokens last a quarter of an hour. */
    private record Ticket(String token, long given) {
        boolean old() {
            return System.nanoTime() - given > Duration.ofMinutes(10).toNanos();
        }
    }

    public Answer get(Person who, String path) {
        return send(who, "GET", path, "");
    }

    public Answer post(Person who, String path, JsonNode body) {
        return send(who, "POST", path, body.toString());
    }

    /** @param headers names and values in turn */
    public Answer send(Person who, String method, String path, String body, String... headers) {
        return send(Optional.of(token(who)), method, path, body, headers);
    }

    /** The same with any token, or none. */
    public Answer send(Optional<String> token, String method, String path, String body, String... headers) {
        return send(URI.create(base + path), token, method, path, body, headers);
    }

    /** The same for a path of the host, beside that of the API. */
    public Answer sendToHost(String method, String path, String body) {
        return send(base.resolve(path), Optional.empty(), method, path, body);
    }

    /** Requests something that is answered as a file. */
    public byte[] file(Person who, String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token(who))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return found(method + " " + path, request.build());
    }

    /** A page that anybody may read, as a browser asks for it. */
    public String page(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(TIMEOUT)
                .header("Accept", "text/html")
                .GET();
        return new String(found("GET " + path, request.build()), StandardCharsets.UTF_8);
    }

    private byte[] found(String asked, HttpRequest request) {
        var response = exchange(request);
        Unexpected.unless(
                response.statusCode() == 200, asked + " was answered " + response.statusCode() + " instead of 200.");
        return response.body();
    }

    private Answer send(
            URI address, Optional<String> token, String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = exchange(request.build());
        var etag = response.headers().firstValue("ETag").map(value -> value.replace("\"", ""));
        return new Answer(method + " " + path, response.statusCode(), etag, json(response.body()));
    }

    /** Sends any request; for signed links, which need no token. */
    public HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
