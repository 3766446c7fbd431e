package tr.edu.metu.ico.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.local.edge.Edge;
import tr.edu.metu.ico.local.http.LocalServer;
import tr.edu.metu.ico.local.s3.StoredPages;
import tr.edu.metu.ico.local.template.SystemTemplate;
import tr.edu.metu.ico.season.http.Api;
import tr.edu.metu.ico.season.http.Timekeeper;
import tr.edu.metu.ico.season.http.Upload;
import tr.edu.metu.ico.season.login.People;
import tr.edu.metu.ico.season.login.Person;
import tr.edu.metu.ico.season.world.Definition;

/** Site and API fail apart, and a file of news is on the site exactly as long as its news. */
class SiteApartTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Path TEMPLATE = Path.of("../../template.yaml").toAbsolutePath();
    private static final Person OFFICER = People.named("officer-1");
    private static final byte[] PICTURE = picture();

    @TempDir
    static Path state;

    private static LocalSystem system;
    private static Api api;

    @BeforeAll
    static void the_system_starts() {
        PlayedStates.keepLoginKey(state);
        system = LocalSystem.start(
                new LocalOptions(TEMPLATE, state, Ports.EPHEMERAL, system -> Wiring.startWith(system.clock())));
        api = new Api(system.apiUrl(), person -> system.login().tokenFor(person));
        new Timekeeper(api)
                .startAt(Definition.shipped("OE-2024").moment("opensAt").minus(Duration.ofDays(2)));
    }

    @AfterAll
    static void the_system_stops() {
        api.close();
        system.close();
    }

    @Test
    void INV_20_a_file_of_news_is_public_while_its_news_is_and_is_saved_and_never_run() throws Exception {
        var file = new Upload(api)
                .upload(
                        OFFICER,
                        "/news-attachments",
                        Upload.described("Afiş.png", PICTURE).put("contentType", "image/png"),
                        PICTURE);
        var draft = api.send(
                OFFICER,
                "POST",
                "/news",
                news(
                        "With a poster",
                        "\"attachments\":[{\"id\":\"" + file + "\",\"label\":{\"en\":\"Poster\",\"tr\":\"Afiş\"}}]"),
                "Idempotency-Key",
                "news-with-a-poster");
        var id = draft.expecting(201).text("id");
        var address = "/attachment/" + id + "/" + file + ".png";
        system.streams().awaitDelivered();
        assertEquals(404, get(system.siteUrl(), address).statusCode(), "of a draft");

        act(id, "publication", 1, "");
        system.streams().awaitDelivered();
        var shown = HTTP.send(
                HttpRequest.newBuilder(URI.create(system.siteUrl() + address)).build(), BodyHandlers.ofByteArray());
        assertEquals(200, shown.statusCode());
        assertArrayEquals(PICTURE, shown.body());
        assertEquals(
                List.of(
                        "image/png",
                        "attachment; filename=\"Afi_.png\"; filename*=UTF-8''Afi%C5%9F.png",
                        "nosniff",
                        "DENY"),
                List.of("Content-Type", "Content-Disposition", "X-Content-Type-Options", "X-Frame-Options").stream()
                        .map(name -> shown.headers().firstValue(name).orElse("none"))
                        .toList());
        assertTrue(shown.headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow()
                .startsWith("default-src 'none'"));
        assertTrue(get(system.siteUrl(), "/tr/news-item/" + id).body().contains(address));

        act(id, "withdrawal", 2, "{\"reason\":{\"en\":\"A mistake.\",\"tr\":\"Bir hata.\"}}");
        system.streams().awaitDelivered();
        assertEquals(404, get(system.siteUrl(), address).statusCode(), "after the withdrawal");
        assertEquals(200, get(system.siteUrl(), "/tr/news-item/" + id).statusCode());
    }

    @Test
    void with_the_api_stopped_every_page_still_answers() throws Exception {
        announce("OE-2095");
        system.streams().awaitDelivered();
        var template = SystemTemplate.read(TEMPLATE, Map.of("Stage", "local"));
        try (var pages = new StoredPages(system.s3Url());
                var apart = new LocalServer(
                        0, new Edge(template.distribution().orElseThrow(), pages, new Stopped(), header -> header))) {
            var site = URI.create("http://127.0.0.1:" + apart.port());
            var sitemap = get(site, "/sitemap.xml").body();
            var addresses = Pattern.compile("<loc>https?://[^/]+(/[^<]+)</loc>")
                    .matcher(sitemap)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();

            var silent = new ArrayList<String>();
            for (var address : addresses) {
                if (get(site, address).statusCode() != 200) {
                    silent.add(address);
                }
            }
            assertTrue(addresses.contains("/en/call/OE-2095/about"), sitemap);
            assertEquals(List.of(), silent);
            assertEquals(503, get(site, "/api/calls").statusCode());
        }
    }

    @Test
    void while_no_page_is_rendered_the_api_answers_and_the_pages_are_as_before() throws Exception {
        announce("OE-2097");
        system.streams().awaitDelivered();
        system.streams().faults().hold(true);
        try {
            announce("OE-2096");

            assertEquals(
                    "OE-2096", api.get(OFFICER, "/calls/OE-2096").expecting(200).text("id"));
            assertEquals(200, get(system.siteUrl(), "/en/calls").statusCode());
            assertFalse(get(system.siteUrl(), "/en/calls").body().contains("OE-2096"));
        } finally {
            system.streams().faults().hold(false);
        }
        system.streams().awaitDelivered();
        assertTrue(get(system.siteUrl(), "/en/calls").body().contains("OE-2096"));
    }

    /** The gateway when nothing behind it works. */
    private static final class Stopped extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.setStatus(503);
            callback.succeeded();
            return true;
        }
    }

    private static void act(String news, String act, long version, String body) {
        api.send(OFFICER, "POST", "/news/" + news + "/" + act, body, "If-Match", "\"" + version + "\"")
                .expecting(200);
    }

    private static String news(String title, String more) {
        return "{\"kind\":\"OTHER\",\"title\":{\"en\":\"" + title + "\",\"tr\":\"Afişli duyuru\"},"
                + "\"paragraphs\":[{\"en\":\"See the poster.\",\"tr\":\"Afişe bakın.\"}]," + more + "}";
    }

    private static void announce(String call) {
        var definition = Definition.shipped("OE-2024").confirmed().deepCopy();
        ((ObjectNode) definition).put("call", call);
        var body = Api.object();
        body.putArray("officers");
        body.put("reason", "a call of this test");
        body.set("definition", definition);
        api.send(OFFICER, "PUT", "/calls/" + call, body.toString()).expecting(200);
    }

    private static HttpResponse<String> get(URI site, String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(URI.create(site + path)).build(), BodyHandlers.ofString());
    }

    /** A whole picture of one pixel. */
    private static byte[] picture() {
        var drawn = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
