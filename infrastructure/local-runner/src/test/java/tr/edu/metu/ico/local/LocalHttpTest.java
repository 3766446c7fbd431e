package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.local.cast.EchoHandler;
import tr.edu.metu.ico.local.cast.FailingHandler;
import tr.edu.metu.ico.season.login.People;

/** The gateway in front of the functions. */
class LocalHttpTest extends LocalSystemCase {
    @Test
    void a_request_with_a_token_reaches_its_function_as_the_event_of_the_gateway() throws Exception {
        var token = system.login().tokenFor(People.named("coordinator-ceng"));

        var answer = HTTP.send(
                request("/calls/OE%2D2024?a=1&a=2&b=%C4%B1")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"6\"")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"note\":\"ş\"}"))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(List.of(201, "{\"note\":\"ş\"}"), List.of(answer.statusCode(), answer.body()));
        assertEquals("\"7\"", answer.headers().firstValue("ETag").orElseThrow());
        var event = EchoHandler.LAST.get();
        assertEquals("2.0", event.getVersion());
        assertEquals("PUT /calls/{call}", event.getRouteKey());
        assertEquals("/calls/OE-2024", event.getRawPath());
        assertEquals(Map.of("call", "OE-2024"), event.getPathParameters());
        assertEquals(Map.of("a", "1,2", "b", "ı"), event.getQueryStringParameters());
        assertEquals("\"6\"", event.getHeaders().get("if-match"));
        assertFalse(event.getIsBase64Encoded());
        var context = event.getRequestContext();
        assertEquals(
                List.of("PUT", "/calls/OE-2024", "HTTP/1.1", "127.0.0.1"),
                List.of(
                        context.getHttp().getMethod(),
                        context.getHttp().getPath(),
                        context.getHttp().getProtocol(),
                        context.getHttp().getSourceIp()));
        var claims = context.getAuthorizer().getJwt().getClaims();
        assertEquals(
                List.of("coordinator-ceng", "[coordinator]", "CENG", "id", system.issuer(), "UserPoolClient"),
                List.of(
                        claims.get("sub"),
                        claims.get("cognito:groups"),
                        claims.get("custom:departments"),
                        claims.get("token_use"),
                        claims.get("iss"),
                        claims.get("aud").replaceAll("[\\[\\]]", "")));
        var receipt = Instant.ofEpochMilli(context.getTimeEpoch());
        assertTrue(Duration.between(receipt, system.clock().instant()).compareTo(Duration.ofMinutes(1)) < 0);
        assertTrue(receipt.isAfter(START));
    }

    @Test
    void without_a_token_or_with_an_access_token_nobody_gets_in_and_what_is_open_stays_open() throws Exception {
        assertEquals(List.of(401, "{\"message\":\"Unauthorized\"}"), answer("/calls", null));
        assertEquals(401, answer("/calls", "nonsense").getFirst());
        assertEquals(401, answer("/calls", login("2500001", "access_token")).getFirst());
        assertEquals(List.of(200, "{\"ığüşöç\":1}"), answer("/calls", login("2512345", "id_token")));
        assertEquals(
                "2512345",
                EchoHandler.LAST
                        .get()
                        .getRequestContext()
                        .getAuthorizer()
                        .getJwt()
                        .getClaims()
                        .get("custom:student_number"));
        assertEquals(200, answer("/health", null).getFirst());
    }

    @Test
    void what_no_route_takes_is_not_found() throws Exception {
        var token = system.login().tokenFor(People.named("officer-1"));

        assertEquals(List.of(404, "{\"message\":\"Not Found\"}"), answer("/nowhere", token));
        assertEquals(404, answer("/calls/OE-2024", token).getFirst());
        assertEquals(404, answer("/calls/", token).getFirst());
    }

    @Test
    void a_function_that_throws_or_dawdles_or_says_nothing_is_an_internal_error() throws Exception {
        var token = system.login().tokenFor(People.named("officer-1"));
        var error = List.<Object>of(500, "{\"message\":\"Internal Server Error\"}");

        assertEquals(error, answer("/fail/loud", token));
        assertEquals(error, answer("/fail/null", token));
        assertEquals(error, answer("/fail/slow", token));
        assertTrue(FailingHandler.INTERRUPTED.await(5, TimeUnit.SECONDS));
    }

    @RepeatedTest(20)
    void a_body_of_more_than_ten_megabytes_is_refused_and_the_answer_arrives() throws Exception {
        var answer = HTTP.send(
                request("/calls/OE-2024")
                        .header("Authorization", system.login().tokenFor(People.named("officer-1")))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[10 * 1024 * 1024 + 1]))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(413, answer.statusCode());
    }

    @Test
    void a_page_of_the_allowed_origin_may_ask_and_no_other() throws Exception {
        assertEquals("http://localhost:8080", preflight("http://localhost:8080"));
        assertEquals("none", preflight("http://evil.example"));
    }
}
