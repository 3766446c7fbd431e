package tr.edu.metu.ico.benchmarks.coldstart;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The Runtime API of Lambda on 127.0.0.1, as far as the runtime interface client uses it: the next invocation, its response,
 * the snapshot, and the credentials of a function started from one.
 */
final class RuntimeApi implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime";
    private static final String CREDENTIALS = "/credentials";
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpServer server;
    private final BlockingQueue<HttpExchange> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final AtomicInteger fetched = new AtomicInteger();
    private int invocations;

    RuntimeApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(BASE + "/invocation/next", waiting::add);
        server.createContext(BASE + "/restore/next", waiting::add);
        server.createContext(BASE, this::answered);
        server.createContext(CREDENTIALS, this::credentials);
        server.start();
    }

    /** Host and port. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String credentialsUrl() {
        return "http://" + address() + CREDENTIALS;
    }

    /** How often the function has fetched its credentials. */
    int fetchedCredentials() {
        return fetched.get();
    }

    /** Waits until the function asks for its next work, which ends its start, its restore or an invocation. */
    HttpExchange awaitNext() {
        return taken(waiting, "the function asked for nothing");
    }

    /** The body of the last response. */
    String awaitAnswer() {
        return taken(answers, "the function answered nothing");
    }

    /** The function continues from the snapshot. */
    static void restore(HttpExchange asked) {
        reply(asked, OK, "");
    }

    /** Hands an event to the waiting function. */
    void invoke(HttpExchange asked, String event) {
        invocations++;
        var headers = asked.getResponseHeaders();
        headers.add("Lambda-Runtime-Aws-Request-Id", "request-" + invocations);
        headers.add(
                "Lambda-Runtime-Deadline-Ms",
                Long.toString(Instant.now().plus(TIMEOUT).toEpochMilli()));
        headers.add(
                "Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-central-1:000000000000:function:measured");
        headers.add("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        reply(asked, OK, event);
    }

    private void answered(HttpExchange exchange) throws IOException {
        answers.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        reply(exchange, ACCEPTED, "");
    }

    private void credentials(HttpExchange exchange) {
        fetched.incrementAndGet();
        reply(
                exchange,
                OK,
                "{\"AccessKeyId\":\"nobody\",\"SecretAccessKey\":\"nobody\",\"Token\":\"nobody\",\"Expiration\":\""
                        + Instant.now().plus(Duration.ofHours(1)) + "\"}");
    }

    private static void reply(HttpExchange exchange, int status, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T> T taken(BlockingQueue<T> queue, String otherwise) {
        try {
            var found = queue.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            if (found == null) {
                throw new IllegalStateException(otherwise);
            }
            return found;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
