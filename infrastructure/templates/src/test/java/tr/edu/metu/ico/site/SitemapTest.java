package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The list of pages for search engines. */
class SitemapTest {

    @Test
    void each_page_is_listed_in_both_languages_and_each_names_the_other() {
        var file = Sitemap.files(Examples.SITE, List.of("news", "call/OE-2027/about"))
                .getFirst();
        var urls = Jsoup.parse(text(file.content()), "", Parser.xmlParser()).select("url");

        assertEquals("sitemap.xml", file.key());
        assertEquals(
                List.of(
                        "https://mobility.example/tr/call/OE-2027/about",
                        "https://mobility.example/en/call/OE-2027/about",
                        "https://mobility.example/tr/news",
                        "https://mobility.example/en/news"),
                urls.select("loc").eachText());
        for (var url : urls) {
            assertEquals(List.of("tr", "en"), url.select("xhtml|link").eachAttr("hreflang"));
            assertTrue(url.select("xhtml|link")
                    .eachAttr("href")
                    .contains(url.select("loc").text()));
        }
    }

    @Test
    void no_file_has_more_addresses_than_search_engines_read_and_robots_names_each_file() {
        var paths =
                IntStream.range(0, 45_000).mapToObj(number -> "page/" + number).toList();

        var files = Sitemap.files(Examples.SITE, paths);

        assertEquals(
                List.of("sitemap.xml", "sitemap/2.xml", "sitemap/3.xml"),
                files.stream().map(Sitemap.File::key).toList());
        assertEquals(40_000, text(files.getFirst().content()).split("<loc>").length - 1);
        assertEquals(10_000, text(files.getLast().content()).split("<loc>").length - 1);
        assertEquals("""
            User-agent: *
            Disallow: /api/

            Sitemap: https://mobility.example/sitemap.xml
            Sitemap: https://mobility.example/sitemap/2.xml
            Sitemap: https://mobility.example/sitemap/3.xml
            """, text(Sitemap.robots(Examples.SITE, files.size())));
    }

    @Test
    void a_site_without_pages_has_an_empty_list() {
        var files = Sitemap.files(Examples.SITE, List.of());
        assertEquals(1, files.size());
        assertEquals(0, text(files.getFirst().content()).split("<loc>").length - 1);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
