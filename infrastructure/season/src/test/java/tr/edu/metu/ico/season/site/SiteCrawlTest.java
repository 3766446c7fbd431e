package tr.edu.metu.ico.season.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SiteCrawlTest {

    private final Map<String, String> files = new TreeMap<>();
    private HttpServer server;
    private URI site;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var file = files.get(exchange.getRequestURI().getPath());
            var body = (file == null ? "" : file).getBytes(StandardCharsets.UTF_8);
            var type = file != null && file.startsWith("<?xml") ? "application/xml" : "text/html; charset=utf-8";
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(file == null ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        site = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        files.put("/", page("tr", "/en", "<a href='/api/calls'>API</a>"));
        files.put("/en", page("en", "/", "<a href='https://elsewhere.example/'>elsewhere</a>"));
        files.put("/sitemap.xml", "<?xml version='1.0'?><urlset><url><loc>" + site + "en</loc></url></urlset>");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_whole_site_has_no_faults() {
        var crawl = SiteCrawl.of(site);

        assertEquals(List.of(), crawl.faults());
        assertEquals(Set.of("/", "/en"), paths(crawl));
        assertEquals(3, crawl.files());
    }

    @Test
    void a_link_that_leads_nowhere_is_named_with_its_page() {
        files.put("/en", page("en", "/", "<a href='gone'>gone</a>"));

        assertEquals(
                List.of(site + "en links to " + site + "gone, which returns 404."),
                SiteCrawl.of(site).faults());
    }

    @Test
    void a_page_without_its_other_language_is_named() {
        files.put("/en", page("en", "/", "<a href='/news'>news</a>"));
        files.put("/news", page("en", "/en", ""));

        assertEquals(
                List.of(site + "news has no page in the other language."),
                SiteCrawl.of(site).faults());
    }

    @Test
    void a_page_that_only_the_site_map_names_is_read_too() {
        files.put("/sitemap.xml", "<?xml version='1.0'?><urlset><url><loc>" + site + "old</loc></url></urlset>");

        assertEquals(
                List.of(site + "sitemap.xml links to " + site + "old, which returns 404."),
                SiteCrawl.of(site).faults());
    }

    private static String page(String language, String other, String content) {
        return "<html lang='%s'><title>t</title><a class=switch hreflang='%s' href='%s'>other</a><h1>h</h1>%s"
                .formatted(language, language.equals("tr") ? "en" : "tr", other, content);
    }

    private static Set<String> paths(SiteCrawl crawl) {
        var paths = new TreeSet<String>();
        crawl.pages().keySet().forEach(address -> paths.add(address.getPath()));
        return paths;
    }
}
