package tr.edu.metu.ico.local;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tr.edu.metu.ico.local.PortalWorld.TURKIYE;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.site.Language;

/**
 * What the portal asks of the login, with the parameters that the documentation of Cognito names for a public client: the
 * authorize, token, revocation and logout endpoints.
 */
class PortalLoginTest {
    private static final Instant THE_DAY_BEFORE = Instant.parse("2023-11-29T14:00:00Z");
    private static final Person STUDENT = People.named("2500002");

    @TempDir
    static Path state;

    private static PortalWorld world;

    @BeforeAll
    static void a_call_is_open() {
        world = PortalWorld.withOpenCalls(state, THE_DAY_BEFORE, 15, "OE-2024");
    }

    @AfterAll
    static void everybody_goes_home() {
        if (world != null) {
            world.close();
        }
    }

    @Test
    void a_login_is_a_code_with_its_proof_and_a_logout_revokes_the_refresh_token() throws Exception {
        try (var student = world.visitor(STUDENT, Language.EN, Visitor.DESK, TURKIYE)) {
            var asked = new ArrayList<Request>();
            student.context().onRequest(asked::add);
            var page = student.tabAt("applications");
            page.waitForSelector(".cards");

            var authorize =
                    parameters(URI.create(first(asked, "/authorize").url()).getRawQuery());
            assertEquals(
                    Set.of(
                            "response_type",
                            "client_id",
                            "redirect_uri",
                            "scope",
                            "state",
                            "nonce",
                            "code_challenge",
                            "code_challenge_method"),
                    authorize.keySet());
            assertEquals(
                    List.of("code", "S256", "openid"),
                    List.of(
                            authorize.get("response_type"),
                            authorize.get("code_challenge_method"),
                            authorize.get("scope")));
            var exchanged = parameters(first(asked, "/token").postData());
            assertEquals(
                    new TreeSet<>(Set.of("client_id", "grant_type", "code", "redirect_uri", "code_verifier")),
                    exchanged.keySet());
            assertEquals(authorize.get("redirect_uri"), exchanged.get("redirect_uri"));

            var before = refreshToken(page);
            renew(page);
            var renewed = parameters(last(asked, "/token").postData());
            assertEquals(
                    Map.of(
                            "client_id",
                            exchanged.get("client_id"),
                            "grant_type",
                            "refresh_token",
                            "refresh_token",
                            before),
                    renewed);
            var after = refreshToken(page);

            var revoked = page.waitForRequest(
                    request -> request.url().endsWith("/revoke"),
                    () -> Visitor.button(page, "Log out").click());
            assertEquals("POST", revoked.method());
            assertEquals(
                    Map.of("client_id", exchanged.get("client_id"), "token", after, "token_type_hint", "refresh_token"),
                    parameters(revoked.postData()));
            assertThat(Visitor.button(page, "Log in")).isVisible();
            assertTrue(URLDecoder.decode(first(asked, "/endsession").url(), StandardCharsets.UTF_8)
                    .endsWith("=" + authorize.get("redirect_uri")));
            assertNotEquals(200, refreshedWith(after, exchanged.get("client_id")));
            assertEquals(List.of(), student.complaints());
        }
    }

    /** Lets the token end and asks the API for something. */
    private static void renew(Page page) {
        page.evaluate("""
            () => {
              const kept = JSON.parse(sessionStorage.getItem("ico.tokens"));
              sessionStorage.setItem("ico.tokens", JSON.stringify({ ...kept, until: 0 }));
            }
            """);
        page.click("text=Messages");
        page.waitForFunction("() => JSON.parse(sessionStorage.getItem('ico.tokens')).until > 0");
    }

    private static String refreshToken(Page page) {
        return (String) page.evaluate("() => JSON.parse(sessionStorage.getItem('ico.tokens')).refresh");
    }

    private static int refreshedWith(String token, String client) throws Exception {
        var body = "grant_type=refresh_token&client_id=" + client + "&refresh_token=" + token;
        var request = HttpRequest.newBuilder(world.system().login().tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static Request first(List<Request> asked, String path) {
        return at(asked, path).getFirst();
    }

    private static Request last(List<Request> asked, String path) {
        return at(asked, path).getLast();
    }

    private static List<Request> at(List<Request> asked, String path) {
        return List.copyOf(asked).stream()
                .filter(request -> URI.create(request.url()).getPath().endsWith(path))
                .toList();
    }

    private static Map<String, String> parameters(String query) {
        var parameters = new TreeMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }
}
