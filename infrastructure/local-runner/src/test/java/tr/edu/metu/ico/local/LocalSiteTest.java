package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.world.Definition;

/** The project's own template: a call changes through the API, and the page changes that everybody sees. */
class LocalSiteTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path state;

    private static LocalSystem system;
    private static Api api;

    @BeforeAll
    static void the_system_starts() {
        system = PlayedStates.start(state);
        api = new Api(system.apiUrl(), person -> system.login().tokenFor(person));
        new Timekeeper(api)
                .startAt(Definition.shipped("OE-2024").moment("opensAt").minus(Duration.ofDays(2)));
    }

    @AfterAll
    static void the_system_stops() {
        api.close();
        system.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return ask("GET", path);
    }

    private static HttpResponse<String> ask(String method, String path) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(system.siteUrl() + path))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private static void announce(String call) {
        var definition = Definition.shipped("OE-2024").confirmed().deepCopy();
        ((ObjectNode) definition).put("call", call);
        var body = Api.object();
        body.putArray("officers");
        body.put("reason", "a call of this test");
        body.set("definition", definition);
        api.send(People.named("officer-1"), "PUT", "/calls/" + call, body.toString())
                .expecting(200);
    }

    private static Optional<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name);
    }

    @Test
    void INV_20_a_call_that_is_announced_is_on_the_pages_that_everybody_sees() throws Exception {
        announce("OE-2091");
        system.streams().awaitDelivered();

        var turkish = get("/tr/calls");
        var english = get("/en/calls");

        assertEquals(List.of(200, 200), List.of(turkish.statusCode(), english.statusCode()));
        assertTrue(turkish.body().contains("OE-2091") && english.body().contains("OE-2091"));
        assertEquals(
                List.of("tr", "en"),
                List.of(
                        header(turkish, "Content-Language").orElseThrow(),
                        header(english, "Content-Language").orElseThrow()));
        assertEquals(get("/tr/home").body(), get("/").body());
    }

    @Test
    void a_record_that_was_lost_is_made_up_for_by_the_sweep() throws Exception {
        system.streams().faults().lose(true);
        announce("OE-2092");
        system.streams().awaitDelivered();
        assertTrue(!get("/en/calls").body().contains("OE-2092"));
        system.streams().faults().lose(false);

        api.sendToHost("POST", "/local/clock", "{\"advance\":\"PT10M\"}").expecting(200);

        assertTrue(get("/en/calls").body().contains("OE-2092"));
    }

    @Test
    void records_that_come_twice_change_nothing() throws Exception {
        system.streams().faults().duplicate(true);
        announce("OE-2093");
        system.streams().awaitDelivered();
        system.streams().faults().duplicate(false);

        assertTrue(get("/en/calls").body().contains("OE-2093"));
    }

    @Test
    void INV_20_every_answer_has_the_security_headers_and_names_the_hosts_of_this_machine() throws Exception {
        for (var path : List.of("/en/calls", "/none", "/api/calls", "/app/0/site.css")) {
            var policy = header(get(path), "Content-Security-Policy").orElse("none at " + path);

            assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), policy);
            assertTrue(policy.contains("connect-src 'self' " + system.s3Url() + " "), policy);
            assertTrue(!policy.contains("amazon"), policy);
            assertEquals(Optional.of("nosniff"), header(get(path), "X-Content-Type-Options"));
        }
    }

    @Test
    void a_page_that_is_not_there_is_answered_in_its_language_and_the_api_speaks_for_itself() throws Exception {
        var page = get("/en/call/OE-1999/about");
        var route = get("/api/none");
        var closed = get("/api/calls");

        assertEquals(404, page.statusCode());
        assertTrue(page.body().contains("There is no such page"), page.body());
        assertEquals(404, get("/en/" + "a".repeat(300)).statusCode());
        assertEquals(
                List.of(200, 404),
                List.of(get("/en/home").statusCode(), get("/en/home/").statusCode()));
        var longer = get("/en" + "/a".repeat(600));
        assertEquals(404, longer.statusCode());
        assertTrue(longer.body().contains("There is no such page"), longer.body());
        assertEquals(List.of(404, "{\"message\":\"Not Found\"}"), List.of(route.statusCode(), route.body()));
        assertEquals(List.of(401, "{\"message\":\"Unauthorized\"}"), List.of(closed.statusCode(), closed.body()));
    }

    @Test
    void a_page_names_the_style_of_this_build_and_a_former_build_is_led_to_it() throws Exception {
        announce("OE-2094");
        system.streams().awaitDelivered();
        var link = Pattern.compile("href=\"(/app/[^\"]+[.]css)\"")
                .matcher(get("/en/home").body());
        assertTrue(link.find());

        var style = get(link.group(1));
        var former = get("/app/000000000000/site.css");

        assertEquals(200, style.statusCode());
        assertEquals(Optional.of("public, max-age=31536000, immutable"), header(style, "Cache-Control"));
        assertEquals(
                List.of(302, Optional.of(link.group(1))), List.of(former.statusCode(), header(former, "Location")));
    }

    @Test
    void a_page_can_only_be_read_and_the_refusal_has_the_security_headers() throws Exception {
        for (var method : List.of("PUT", "DELETE", "TRACE", "BREW")) {
            var refused = ask(method, "/en/home");

            assertEquals(
                    List.of(403, Optional.of("nosniff")),
                    List.of(refused.statusCode(), header(refused, "X-Content-Type-Options")),
                    method);
        }
    }

    @Test
    void a_request_that_the_server_cannot_read_is_refused_with_the_headers_and_the_problem_of_every_other()
            throws Exception {
        var refused = HTTP.send(
                HttpRequest.newBuilder(URI.create(system.siteUrl() + "/en/home"))
                        .header("X-Note", "a".repeat(10_000))
                        .build(),
                BodyHandlers.ofString());

        assertEquals(
                List.of(
                        431,
                        Optional.of("application/problem+json"),
                        header(get("/en/home"), "Content-Security-Policy")),
                List.of(
                        refused.statusCode(),
                        header(refused, "Content-Type"),
                        header(refused, "Content-Security-Policy")));
    }
}
