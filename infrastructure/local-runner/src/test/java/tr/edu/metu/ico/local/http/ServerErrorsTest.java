package tr.edu.metu.ico.local.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller hears whose request reaches no handler. */
class ServerErrorsTest {
    private static final Map<String, String> HEADERS =
            Map.of("X-Content-Type-Options", "nosniff", "Content-Security-Policy", "default-src 'none'");

    private static LocalServer server;

    @BeforeAll
    static void the_server_starts() {
        var failing = new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                throw new IllegalStateException("a secret of the handler");
            }
        };
        server = new LocalServer(0, failing, HEADERS);
    }

    @AfterAll
    static void the_server_stops() {
        server.close();
    }

    static Stream<Arguments> requests() {
        var long10k = "a".repeat(10_000);
        return Stream.of(
                Arguments.of("no request line", "<script>\r\n\r\n", 400, "MALFORMED", "request"),
                Arguments.of("an unknown version", get("/", "HTTP/9.9", ""), 505, "MALFORMED", "request"),
                Arguments.of("a broken escape", get("/%zz", "HTTP/1.1", ""), 400, "MALFORMED", "request"),
                Arguments.of("a bare percent in the query", get("/?a=%", "HTTP/1.1", ""), 400, "MALFORMED", "request"),
                Arguments.of("half an escape in the query", get("/?a=%4", "HTTP/1.1", ""), 400, "MALFORMED", "request"),
                Arguments.of(
                        "a broken escape in the query",
                        get("/?%zz=1&a=1", "HTTP/1.1", ""),
                        400,
                        "MALFORMED",
                        "request"),
                Arguments.of("two hosts", get("/", "HTTP/1.1", "Host: b\r\n"), 400, "MALFORMED", "request"),
                Arguments.of("a header without a name", get("/", "HTTP/1.1", ": x\r\n"), 400, "MALFORMED", "request"),
                Arguments.of("a long address", get("/" + long10k, "HTTP/1.1", ""), 414, "TOO_LARGE", "address"),
                Arguments.of(
                        "long headers",
                        get("/", "HTTP/1.1", "X-Note: " + long10k + "\r\n"),
                        431,
                        "TOO_LARGE",
                        "headers"),
                Arguments.of("a handler that fails", get("/", "HTTP/1.1", ""), 500, "UNEXPECTED", "request"));
    }

    private static String get(String path, String version, String headers) {
        return "GET " + path + " " + version + "\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void an_unreadable_request_is_answered_with_the_problem_and_the_headers_of_the_site(
            String what, String request, int status, String code, String field) throws Exception {
        var answer = send(request);

        var problem = new JsonMapper().readTree(answer.body());
        assertEquals(
                List.of(status, status),
                List.of(answer.status(), problem.path("status").asInt()));
        assertEquals(
                List.of(code, code, field),
                List.of(
                        problem.path("code").asText(),
                        problem.at("/problems/0/code").asText(),
                        problem.at("/problems/0/field").asText()));
        assertTrue(Stream.of("/title/en", "/title/tr", "/problems/0/message/en", "/problems/0/message/tr", "/requestId")
                .noneMatch(text -> problem.at(text).asText().isEmpty()));
        assertEquals("application/problem+json", answer.header("content-type"));
        assertEquals("no-store", answer.header("cache-control"));
        HEADERS.forEach((name, value) -> assertEquals(value, answer.header(name)));
    }

    @Test
    void nothing_of_the_request_the_handler_or_the_server_is_repeated() throws Exception {
        for (var request : requests().toList()) {
            var answer = send((String) request.get()[1]).text();

            assertFalse(answer.matches("(?is).*(script>|aaaaa|secret|jetty|exception).*"), answer);
        }
    }

    private record Answer(String text) {
        int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        String header(String name) {
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("none");
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }

    private static Answer send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
