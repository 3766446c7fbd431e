package tr.edu.metu.ico.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** What search engines read: the list of all pages, each with its other language, and {@code robots.txt}. */
public final class Sitemap {

    public static final String CONTENT_TYPE = "application/xml; charset=utf-8";

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** A file may hold 50,000 addresses; a page has one in each language. */
    private static final int PAGES_IN_A_FILE = 20_000;

    private Sitemap() {}

    /**
     * A file.
     *
     * @param key its address without the leading slash
     */
    public record File(String key, byte[] content) {}

    /** @param paths addresses of pages without their language, such as {@code call/OE-2024/about} */
    public static List<File> files(SiteAddress site, Collection<String> paths) {
        var sorted = List.copyOf(new TreeSet<>(paths));
        var files = new ArrayList<File>();
        for (int first = 0; first == 0 || first < sorted.size(); first += PAGES_IN_A_FILE) {
            var part = sorted.subList(first, Math.min(sorted.size(), first + PAGES_IN_A_FILE));
            files.add(new File(key(files.size() + 1), file(site, part)));
        }
        return files;
    }

    /** @param files how many files the list of pages has */
    public static byte[] robots(SiteAddress site, int files) {
        var text = new StringBuilder("User-agent: *\nDisallow: /api/\n\n");
        for (int number = 1; number <= files; number++) {
            text.append("Sitemap: ")
                    .append(site.origin())
                    .append('/')
                    .append(key(number))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String key(int number) {
        return number == 1 ? "sitemap.xml" : "sitemap/" + number + ".xml";
    }

    private static byte[] file(SiteAddress site, List<String> paths) {
        return Xml.document(xml -> xml.element(
                "urlset",
                set -> {
                    for (var path : paths) {
                        for (var language : Language.values()) {
                            set.element("url", url -> page(url, site, language, path));
                        }
                    }
                },
                "xmlns",
                SITEMAP,
                "xmlns:xhtml",
                XHTML));
    }

    private static void page(Xml xml, SiteAddress site, Language own, String path) throws XMLStreamException {
        xml.text("loc", address(site, own, path));
        for (var language : Language.values()) {
            xml.empty(
                    "xhtml:link",
                    "rel",
                    "alternate",
                    "hreflang",
                    language.code(),
                    "href",
                    address(site, language, path));
        }
    }

    private static String address(SiteAddress site, Language language, String path) {
        return site.origin() + "/" + language.code() + "/" + path;
    }
}
