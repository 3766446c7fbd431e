package tr.edu.metu.ico.season.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads the public site from its first page and its site map, follows every link within it, and notes what is broken:
 * links that lead nowhere, pages without their other language, pages without a title or a main heading.
 */
public final class SiteCrawl {

    private static final int OK = 200;
    private static final String LINKS = "a[href], link[href], img[src], script[src]";

    private final URI site;
    private final HttpClient http;
    private final Map<URI, Visit> pages = new TreeMap<>();
    private final Map<URI, Integer> statuses = new TreeMap<>();
    private final Queue<Found> ahead = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();

    private record Found(URI address, URI from) {}

    private SiteCrawl(URI site, HttpClient http) {
        this.site = site;
        this.http = http;
    }

    /**
     * Reads the whole site.
     *
     * @param site its address, such as {@code http://127.0.0.1:8412/}
     */
    public static SiteCrawl of(URI site) {
        try (var http = HttpClient.newHttpClient()) {
            var crawl = new SiteCrawl(site, http);
            crawl.read();
            return crawl;
        }
    }

    /** The pages in HTML, by address. */
    public Map<URI, Visit> pages() {
        return Map.copyOf(pages);
    }

    /** The page at this path, such as {@code /en/calls}. */
    public Optional<Document> page(String path) {
        return Optional.ofNullable(pages.get(site.resolve(path))).map(Visit::page);
    }

    /** How many files of any kind were read. */
    public int files() {
        return statuses.size();
    }

    /** What is broken, a sentence each; empty when everything is whole. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void read() {
        ahead.add(new Found(site, site));
        ahead.add(new Found(site.resolve("/sitemap.xml"), site));
        while (!ahead.isEmpty()) {
            var next = ahead.remove();
            if (!statuses.containsKey(next.address())) {
                visit(next);
            }
        }
        pages.values().forEach(this::checkOtherLanguage);
    }

    private void visit(Found found) {
        var response = get(found.address());
        statuses.put(found.address(), response.statusCode());
        if (response.statusCode() != OK) {
            faults.add(
                    found.from() + " links to " + found.address() + ", which returns " + response.statusCode() + ".");
            return;
        }
        var type = response.headers().firstValue("Content-Type").orElse("");
        var text = new String(response.body(), StandardCharsets.UTF_8);
        if (type.startsWith("text/html")) {
            readPage(found, Jsoup.parse(text, found.address().toString()));
        } else if (found.address().getPath().equals("/sitemap.xml")) {
            Jsoup.parse(text, "", Parser.xmlParser())
                    .select("loc")
                    .forEach(place -> follow(place.text(), found.address()));
        }
    }

    private void readPage(Found found, Document page) {
        pages.put(found.address(), new Visit(found.address(), found.from(), page));
        if (page.title().isBlank() || page.select("h1").size() != 1) {
            faults.add(found.address() + " has no title or not exactly one main heading.");
        }
        page.select(LINKS).forEach(link -> follow(target(link), found.address()));
    }

    private static String target(Element link) {
        return link.absUrl(link.hasAttr("href") ? "href" : "src");
    }

    /** Only addresses of the site; its API is for people who are logged in. */
    private void follow(String link, URI from) {
        if (link.isEmpty()) {
            return;
        }
        var address = withoutFragment(URI.create(link));
        if (site.getAuthority().equals(address.getAuthority())
                && !address.getPath().startsWith("/api/")) {
            ahead.add(new Found(address, from));
        }
    }

    private static URI withoutFragment(URI address) {
        var text = address.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? address : URI.create(text.substring(0, fragment));
    }

    private void checkOtherLanguage(Visit visit) {
        var other = visit.language().equals("tr") ? "en" : "tr";
        var there = visit.page().select("a.switch[hreflang=" + other + "]").stream()
                .map(link -> pages.get(withoutFragment(URI.create(link.absUrl("href")))))
                .anyMatch(page -> page != null && page.language().equals(other));
        if (!there) {
            faults.add(visit.address() + " has no page in the other language.");
        }
    }

    private HttpResponse<byte[]> get(URI address) {
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
