package tr.edu.metu.ico.functions.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.edu.metu.ico.site.AppFiles;

/** What anybody gets without a login. */
class AppHandlerTest {

    private static APIGatewayV2HTTPResponse asked(String route, Map<String, String> path) {
        return new AppHandler()
                .handleRequest(
                        APIGatewayV2HTTPEvent.builder()
                                .withRouteKey(route)
                                .withPathParameters(path)
                                .build(),
                        null);
    }

    private static APIGatewayV2HTTPResponse file(String build, String name) {
        return asked("GET /app/{build}/{file+}", Map.of("build", build, "file", name));
    }

    private static APIGatewayV2HTTPResponse missing(String path) {
        return asked("GET /missing/{proxy+}", Map.of("proxy", path));
    }

    private static byte[] body(APIGatewayV2HTTPResponse response) {
        return Base64.getDecoder().decode(response.getBody());
    }

    @Test
    void a_style_of_this_build_may_be_kept_for_ever() throws Exception {
        var style = file(AppFiles.build(), "site.css");

        assertEquals(200, style.getStatusCode());
        assertEquals(
                Map.of(
                        "Content-Type", "text/css; charset=utf-8",
                        "Cache-Control", "public, max-age=31536000, immutable",
                        "X-Content-Type-Options", "nosniff"),
                style.getHeaders());
        try (var stream = AppHandler.class.getResourceAsStream("/app/site.css")) {
            assertArrayEquals(stream.readAllBytes(), body(style));
        }
    }

    @Test
    void a_module_of_the_portal_lies_in_a_folder_and_names_its_neighbours() {
        var module = file(AppFiles.build(), "portal/main.js");

        assertEquals(200, module.getStatusCode());
        assertEquals("text/javascript; charset=utf-8", module.getHeaders().get("Content-Type"));
        assertTrue(new String(body(module), UTF_8).contains("from \"./lit-html.js\""));
        assertEquals(200, file(AppFiles.build(), "portal/lit-html.js").getStatusCode());
    }

    @Test
    void a_page_of_another_build_is_led_to_the_style_of_this_one() {
        var style = file("0123456789ab", "site.css");

        assertEquals(302, style.getStatusCode());
        assertEquals(
                "/app/" + AppFiles.build() + "/site.css", style.getHeaders().get("Location"));
        assertEquals("no-store", style.getHeaders().get("Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none.css", "../rehearsal/story.json", "..%2Fapp%2Fsite.css", "site.css/"})
    void a_file_that_is_not_one_of_the_site_is_missing(String name) {
        assertEquals(404, file(AppFiles.build(), name).getStatusCode());
    }

    @Test
    void a_missing_page_says_so_in_the_language_of_its_address() {
        var titles = List.of("en/call/OE-1999", "en/none", "tr/none", "entry", "").stream()
                .map(AppHandlerTest::missing)
                .map(response -> response.getStatusCode() + " "
                        + response.getHeaders().get("Content-Language") + " "
                        + new String(body(response), UTF_8)
                                .lines()
                                .filter(line -> line.startsWith("<title>"))
                                .findFirst()
                                .orElseThrow())
                .toList();

        var english = "404 en <title>There is no such page - Student mobility</title>";
        var turkish = "404 tr <title>Böyle bir sayfa yok - Öğrenci hareketliliği</title>";
        assertEquals(List.of(english, english, turkish, turkish, turkish), titles);
    }

    @ParameterizedTest
    @CsvSource({"en, /en/home", "en/, /en/home", "tr, /tr/home", "tr/, /tr/home"})
    void the_address_of_a_language_alone_leads_to_its_home_page(String path, String home) {
        var response = missing(path);

        assertEquals(302, response.getStatusCode());
        assertEquals(home, response.getHeaders().get("Location"));
    }

    @Test
    void a_client_that_only_asks_whether_a_page_is_there_gets_the_same_answer_without_its_body() {
        var page = missing("en/none");
        var head = asked("HEAD /missing/{proxy+}", Map.of("proxy", "en/none"));

        assertEquals(404, head.getStatusCode());
        assertEquals(page.getHeaders(), head.getHeaders());
        assertEquals("", head.getBody());
    }

    @ParameterizedTest
    @CsvSource({
        "OE-2024, 'en-GB,en;q=0.9,tr;q=0.8', 302 /en/call/OE-2024/calculator",
        "OE-2024, 'tr-TR,tr;q=0.9,en;q=0.8', 302 /tr/call/OE-2024/calculator",
        "OE-2024, 'de', 302 /tr/call/OE-2024/calculator",
        "OE-2024, '', 302 /tr/call/OE-2024/calculator",
        "OE-2024, ';;;', 302 /tr/call/OE-2024/calculator",
        "'/evil.example', 'en', 404 null"
    })
    void the_address_of_a_calculators_answer_leads_to_its_form(String call, String accepted, String expected) {
        var event = APIGatewayV2HTTPEvent.builder()
                .withRouteKey("GET /calculator/{call}")
                .withPathParameters(Map.of("call", call))
                .withHeaders(Map.of("accept-language", accepted))
                .build();

        var response = new AppHandler().handleRequest(event, null);

        assertEquals(
                expected, response.getStatusCode() + " " + response.getHeaders().get("Location"));
    }

    @Test
    void a_missing_page_has_no_address_and_is_not_for_search_engines() {
        var html = new String(body(missing("en/call/OE-1999")), UTF_8);

        assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"), html);
        assertTrue(!html.contains("rel=\"canonical\"") && !html.contains("rel=\"alternate\""), html);
        assertTrue(!html.contains("localhost"), html);
    }

    @Test
    void a_missing_page_repeats_nothing_of_its_address_and_is_not_kept() {
        var response = missing("en/<script>alert(1)</script>");

        assertTrue(!new String(body(response), UTF_8).contains("script"));
        assertEquals("no-store", response.getHeaders().get("Cache-Control"));
    }
}
