package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page with a keyboard alone, in the colours of the system, on paper, and without style or script. With
 * {@code -Dscreenshots=true} what is looked at is kept in {@code target/screenshots}.
 */
class OtherWaysOfReadingTest {

    private static final int DESK = 1280;
    private static final int HEIGHT = 900;

    /** More than any of these pages has. */
    private static final int MOST_STOPS = 400;

    /** Letters by which a text is found on paper. */
    private static final int FIRST = 12;

    /** The elements that Tab reaches, in the order of the page, by their place among all elements. */
    private static final String STOPS = """
        () => {
          const all = [...document.querySelectorAll("*")];
          const radios = new Set();
          return all.filter((one) => one.matches("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"))
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
            .filter((one) => one.type !== "radio" || (!radios.has(one.name) && radios.add(one.name)))
            .map((one) => all.indexOf(one));
        }\
        """;

    /** An answer of a form has the focus when its page opens; a person who tabs from there has heard the parts before it. */
    private static final String FROM_THE_TOP =
            "() => { document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex'); }";

    /** The browser gives an answer its focus some time after the page has loaded. */
    private static final String ANSWERED =
            "() => [document.querySelector('[autofocus]') ?? document.activeElement].includes(document.activeElement)";

    /**
     * Where the focus is, and whether it can be seen: an outline that lies within the page. It is noted as soon as Tab is released,
     * when the focus has moved and the page has scrolled to it.
     */
    private static final String NOTE_EACH_FOCUS = """
        () => {
          const places = new Map([...document.querySelectorAll("*")].map((one, place) => [one, place]));
          window.reached = [];
          window.unseen = [];
          document.addEventListener("keyup", () => {
            const one = document.activeElement;
            const style = getComputedStyle(one);
            const box = one.getBoundingClientRect();
            const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && box.width > 0
              && box.bottom > 0 && box.top < innerHeight && box.right > 0;
            reached.push(places.get(one));
            if (!seen) unseen.push(one.outerHTML.slice(0, 200));
          });
        }\
        """;

    /** What stands in each fold. */
    private static final String FOLDED =
            "() => [...document.querySelectorAll('main details')].map((fold) => fold.lastElementChild.textContent)";

    /** A way of reading has one tab for all pages. */
    private enum Way {
        DESK,
        FORCED_COLOURS,
        PLAIN
    }

    private static final Map<Way, Page> TABS = new EnumMap<>(Way.class);

    private static Chromium chromium;
    private static ExampleServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.shared();
        server = ExampleServer.start(Examples.pages().toList());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            TABS.values().forEach(tab -> tab.context().close());
            TABS.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#ordinary")
    void the_keyboard_reaches_everything_in_order_and_the_focus_is_always_seen(Examples.Example example) {
        var page = open(example, Language.TR, Way.DESK);
        page.waitForFunction(ANSWERED);
        page.evaluate(FROM_THE_TOP);
        var stops = numbers(page.evaluate(STOPS));
        page.evaluate(NOTE_EACH_FOCUS);
        for (int i = 0; i < Math.min(stops.size(), MOST_STOPS); i++) {
            page.keyboard().press("Tab");
        }
        assertEquals(stops.stream().limit(MOST_STOPS).toList(), numbers(page.evaluate("() => reached")));
        assertEquals(List.of(), page.evaluate("() => unseen"), "where the focus is not seen");
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#ordinary")
    void nothing_moves_and_the_colours_of_the_system_keep_lines_and_focus(Examples.Example example) {
        var page = open(example, Language.EN, Way.FORCED_COLOURS);
        assertEquals(0, page.evaluate("() => document.getAnimations().length"));
        page.waitForFunction(ANSWERED);
        page.evaluate(FROM_THE_TOP);
        page.evaluate(NOTE_EACH_FOCUS);
        page.keyboard().press("Tab");
        assertEquals(List.of(), page.evaluate("() => unseen"), "where the focus is not seen");
        keep(page, example.name() + "-forced-colours");
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#ordinary")
    void on_paper_stands_the_content_without_navigation_and_forms(Examples.Example example) throws IOException {
        var page = open(example, Language.TR, Way.DESK);
        // its first or last ASCII letters: what turns its direction is ordered in another way in print
        var heading = letters(page.textContent("h1"));
        var first = heading.substring(0, 4);
        var last = heading.substring(heading.length() - 4);
        var printed = page.pdf();
        try (var pdf = Loader.loadPDF(printed)) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(letters(text).contains(first) || letters(text).contains(last), text);
            assertTrue(!text.contains(Words.in(Language.TR).of("site.skip")), text);
            var paper = letters(text);
            var missing = ((List<?>) page.evaluate(FOLDED))
                    .stream()
                            .map(fold -> letters(fold.toString()))
                            .map(fold -> fold.substring(0, Math.min(FIRST, fold.length())))
                            .filter(fold -> !paper.contains(fold))
                            .toList();
            assertEquals(List.of(), missing, "what is folded on a screen is on paper");
        }
        if (Boolean.getBoolean("screenshots")) {
            Files.write(folder().resolve(example.name() + "-printed.pdf"), printed);
        }
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#ordinary")
    void without_style_and_script_the_same_words_are_there(Examples.Example example) {
        var words = mainWords(open(example, Language.EN, Way.DESK));
        var page = open(example, Language.EN, Way.PLAIN);
        assertNotEquals("", words);
        assertEquals(words, mainWords(page));
        keep(page, example.name() + "-plain");
    }

    private static String letters(String text) {
        return text.replaceAll("[^A-Za-z]", "");
    }

    private static String mainWords(Page page) {
        return page.locator("main").textContent().replaceAll("\\s+", " ").strip();
    }

    private static Page open(Examples.Example example, Language language, Way way) {
        var page = TABS.computeIfAbsent(way, OtherWaysOfReadingTest::tab);
        page.setViewportSize(DESK, HEIGHT);
        page.navigate(server.address(example, language));
        return page;
    }

    private static Page tab(Way way) {
        var options = new NewContextOptions();
        switch (way) {
            case DESK -> {}
            case FORCED_COLOURS -> options.setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE);
            case PLAIN -> options.setJavaScriptEnabled(false);
        }
        var context = RootLocale.call(() -> chromium.browser().newContext(options));
        if (way == Way.PLAIN) {
            context.route("**/*.css", route -> route.abort());
        }
        return context.newPage();
    }

    private static List<Integer> numbers(Object list) {
        return ((List<?>) list)
                .stream().map(number -> ((Number) number).intValue()).toList();
    }

    private static void keep(Page page, String name) {
        if (Boolean.getBoolean("screenshots")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder().resolve(name + ".png"))
                    .setFullPage(true));
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "screenshots"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
