package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the site, with example data, in both languages; written to {@code target/pages} to look at. */
class PagesTest {

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#pages")
    void a_page_is_whole(Examples.Example example) throws IOException {
        for (var language : Language.values()) {
            var html = example.render(language);
            keep(example, language, html);
            var page = Jsoup.parse(html);

            assertEquals(language.code(), page.expectFirst("html").attr("lang"));
            assertEquals(1, page.select("h1").size(), "one main heading");
            assertEquals(List.of(), skippedLevels(page), "headings that skip a level");
            assertEquals(List.of(), page.select("[style], script:not([src]), [onclick]"), "what the policy forbids");
            assertEquals(
                    example.switched(language), page.expectFirst("a.switch").attr("href"));
            assertTrue(html.length() < 1_000_000, "a page stays readable");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_an_office_writes_never_becomes_markup(Language language) {
        var page = Jsoup.parse(Examples.hostile().render(language));
        assertEquals(List.of(), page.select("script, img").eachAttr("src"));
        assertTrue(page.text().contains("<script>alert(1)</script>"));
    }

    private static List<String> skippedLevels(Document page) {
        int[] level = {1};
        return page.select("h1, h2, h3, h4").stream()
                .filter(heading -> {
                    int before = level[0];
                    level[0] = heading.tagName().charAt(1) - '0';
                    return level[0] > before + 1;
                })
                .map(Element::text)
                .toList();
    }

    private static void keep(Examples.Example example, Language language, String html) throws IOException {
        var file = Path.of("target", "pages", language.code(), example.name() + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }
}
