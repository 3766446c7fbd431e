package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page on a phone and at 400 % with wide text spacing: nothing scrolls sideways, covers, cuts or jumps. */
class SmallScreenTest {

    private static final int PHONE = 375;

    /** What a desk of 1280 pixels shows at 400 %. */
    private static final int ENLARGED = 320;

    private static final int HEIGHT = 900;

    /** What nobody sees; pages that wait for a script of their own reach a tenth and more. */
    private static final double LEAST_JUMP = 0.001;

    /** Whatever scrolls sideways; a command to copy stays one line. */
    private static final String SIDEWAYS = """
        () => [document.documentElement, ...document.querySelectorAll(".scroll")]
          .filter((one) => one.scrollWidth > one.clientWidth && !one.matches("pre, :has(> pre)"))
          .map((one) => one.className + " " + one.textContent.trim().slice(0, 40))\
        """;

    /** How far what is already seen was pushed away while the page opened. */
    private static final String JUMPS = """
        () => new Promise((done) => new PerformanceObserver((list) =>
            done(list.getEntries().reduce((sum, entry) => sum + (entry.value ?? 0), 0)))
          .observe({ type: "layout-shift", buffered: true }) || setTimeout(() => done(0), 300))\
        """;

    /** Pairs of texts of which one covers a third of the other's height, and texts that are cut off. */
    private static final String COVERED = """
        () => {
          const boxes = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode;
            const around = node.parentElement;
            const seen = around.checkVisibility({ visibilityProperty: true });
            if (!seen || around.closest(".skip, thead, option") || !node.textContent.trim()) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const box of range.getClientRects()) {
              boxes.push({ node, left: box.left, right: box.right, top: box.top, bottom: box.bottom });
            }
          }
          boxes.sort((one, other) => one.top - other.top);
          const found = [];
          boxes.forEach((one, at) => {
            for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next++) {
              const other = boxes[next];
              const high = Math.min(one.bottom, other.bottom) - other.top;
              const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
              if (one.node !== other.node && wide > 2 && high > (other.bottom - other.top) / 3) {
                found.push(one.node.textContent.trim() + " | " + other.node.textContent.trim());
              }
            }
          });
          const cut = [...document.querySelectorAll("main *")].filter((one) => !one.matches("thead, select, input")
            && getComputedStyle(one).overflow !== "visible" && one.scrollHeight > one.clientHeight + 1);
          return found.concat(cut.map((one) => one.outerHTML.slice(0, 80)));
        }\
        """;

    /** WCAG 1.4.12: what a reader may set without losing content. */
    static final String TEXT_SPACING = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
            word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
          document.adoptedStyleSheets = [sheet];
        }\
        """;

    private static final List<String> COMPLAINTS = new ArrayList<>();

    private static Set<String> ordinary;
    private static ExampleServer server;
    private static Page tab;

    @BeforeAll
    static void start() throws IOException {
        tab = Chromium.shared().browser().newPage();
        server = ExampleServer.start(Examples.pages().toList());
        ordinary = Examples.ordinary().map(Examples.Example::name).collect(Collectors.toSet());
        tab.onConsoleMessage(message -> COMPLAINTS.add(message.text()));
        tab.onPageError(COMPLAINTS::add);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            tab.close();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#pages")
    void a_page_obeys_the_policy_and_nothing_scrolls_sideways_covers_or_is_cut(Examples.Example example) {
        for (var language : Language.values()) {
            var page = open(example, language);
            assertEquals(List.of(), COMPLAINTS, language + ": what the console reports");
            assertEquals(List.of(), page.evaluate(SIDEWAYS), language + " on a phone");
            page.setViewportSize(ENLARGED, HEIGHT);
            assertEquals(List.of(), page.evaluate(SIDEWAYS), language + " at 400 %");
            page.evaluate(TEXT_SPACING);
            assertEquals(List.of(), page.evaluate(SIDEWAYS), language + " at 400 % with wide text spacing");
            if (language == Language.TR && ordinary.contains(example.name())) {
                assertEquals(List.of(), page.evaluate(COVERED), "covered or cut with wide text spacing");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "call", "calculator-answer", "destinations", "destinations-2000", "results"})
    void a_page_does_not_jump_while_it_opens(String name) {
        var example = Examples.pages().filter(one -> one.name().equals(name)).findFirst();
        var page = open(example.orElseThrow(), Language.TR);
        if (name.startsWith("destinations")) {
            page.waitForSelector("#filters:not([hidden])");
        }
        assertEquals(0.0, ((Number) page.evaluate(JUMPS)).doubleValue(), LEAST_JUMP);
    }

    private static Page open(Examples.Example example, Language language) {
        COMPLAINTS.clear();
        tab.setViewportSize(PHONE, HEIGHT);
        tab.navigate(server.address(example, language));
        return tab;
    }
}
