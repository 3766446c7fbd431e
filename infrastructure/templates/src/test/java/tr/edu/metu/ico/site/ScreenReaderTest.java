package tr.edu.metu.ico.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.edu.metu.ico.site.AccessibilityTree.Node;

/**
 * What a screen reader is told about every kind of page, read from the accessibility tree of Chromium: in Turkish on a
 * desk, and in English on a phone, where tables are shown as lists. It replaces nobody who listens to a page.
 */
class ScreenReaderTest {

    private static final int DESK = 1280;
    private static final int PHONE = 375;
    private static final int HEIGHT = 900;

    /** What a list of links must not read out, because it says nothing there. */
    private static final Set<String> VAGUE =
            Set.of("here", "click here", "more", "read more", "link", "buraya", "tıklayın", "devamı", "bağlantı");

    private static final String[] LANDMARKS = {
        "banner", "main", "contentinfo", "navigation", "region", "search", "complementary"
    };
    private static final String[] CONTROLS = {"textbox", "searchbox", "combobox", "checkbox", "radio", "button", "group"
    };

    private static final Map<Language, Page> TABS = new HashMap<>();
    private static final Map<Language, CDPSession> TREES = new HashMap<>();

    private static ExampleServer server;

    @BeforeAll
    static void start() throws IOException {
        var chromium = Chromium.shared();
        server = ExampleServer.start(Examples.pages().toList());
        for (var language : Language.values()) {
            var context = chromium.browser()
                    .newContext(new NewContextOptions()
                            .setViewportSize(language == Language.TR ? DESK : PHONE, HEIGHT)
                            .setLocale(language.code()));
            var tab = context.newPage();
            TABS.put(language, tab);
            TREES.put(language, context.newCDPSession(tab));
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
            TABS.values().forEach(tab -> tab.context().close());
            TABS.clear();
            TREES.clear();
        }
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#ordinary")
    void a_page_is_read_out_in_its_parts(Examples.Example example) {
        for (var language : Language.values()) {
            var tree = tree(example, language);
            assertAll(
                    language.code(),
                    () -> assertEquals(language.code(), TABS.get(language).getAttribute("html", "lang")),
                    () -> assertEquals(List.of(), landmarks(tree), "landmarks that are missing or have the same name"),
                    () -> assertEquals(List.of(), headings(tree), "headings out of order"),
                    () -> assertEquals(List.of(), tables(tree), "tables or rows without a name"),
                    () -> assertEquals(List.of(), links(tree), "links that say too little out of context"),
                    () -> assertEquals(List.of(), controls(tree), "controls that say too little"),
                    () -> assertEquals(List.of(), pictures(tree), "pictures without words"));
        }
    }

    @Test
    void what_is_wrong_with_a_form_has_the_focus_and_one_alert_and_stands_in_the_title() {
        for (var name : List.of("calculator-wrong", "letter-unknown")) {
            for (var language : Language.values()) {
                var tree = tree(example(name), language);
                var prefix = language == Language.TR ? "Hata: " : "Error: ";
                assertTrue(
                        TABS.get(language).title().startsWith(prefix),
                        TABS.get(language).title());
                assertEquals(1, tree.all("alert").count());
                assertThat(TABS.get(language).locator(":focus > [role=alert]")).hasCount(1);
            }
        }
    }

    @Test
    void an_answer_has_the_focus_and_its_title_does_not_keep_a_score_in_the_history_of_a_browser() {
        for (var name : List.of("calculator-answer", "letter-valid", "letter-revoked")) {
            for (var language : Language.values()) {
                var form = tree(example(name.startsWith("letter") ? "letter-form" : "calculator"), language);
                var formTitle = TABS.get(language).title();
                var tree = tree(example(name), language);
                var title = TABS.get(language).title();
                assertEquals(0, form.all("status", "alert").count(), "nothing to announce in a new form");
                assertEquals(1, tree.all("status").count(), name);
                assertThat(TABS.get(language).locator("[role=status]:focus")).hasCount(1);
                assertTrue(!title.equals(formTitle) && !title.contains("71"), title);
            }
        }
    }

    @Test
    void a_list_that_is_filtered_says_how_many_it_found() {
        for (var language : Language.values()) {
            tree(example("destinations"), language);
            var tab = TABS.get(language);
            tab.locator("#q").fill("northpine");
            tab.waitForFunction("() => document.getElementById('found').textContent !== ''");
            var found = AccessibilityTree.of(TREES.get(language)).all("status").toList();
            assertEquals(1, found.size());
            assertEquals("polite", found.getFirst().properties().get("live"));
        }
    }

    @Test
    void words_of_another_language_are_marked_as_such() {
        for (var language : Language.values()) {
            tree(example("call"), language);
            var tab = TABS.get(language);
            var other = language.other();
            assertEquals(other.code(), tab.getAttribute("a.switch", "lang"));
            assertEquals(
                    List.of(),
                    tab.locator(".places li:not([lang]), .places li:not([lang=en])").all().stream()
                            .map(place -> place.textContent())
                            .filter(place -> !place.equals(Words.in(language).of("call.places.reading")))
                            .filter(place -> !place.contains(":"))
                            .toList());
        }
    }

    /** The checks above notice what is planted here. */
    @Test
    void a_fault_is_found() {
        tree(example("calculator-wrong"), Language.EN);
        TABS.get(Language.EN).evaluate("""
            () => {
              const main = document.querySelector("main");
              const add = (name, text) => {
                const one = document.createElement(name);
                one.textContent = text;
                return main.appendChild(one);
              };
              add("h4", "Skips a level");
              add("nav", "Has no name");
              add("a", "here").href = "/en/calls";
              add("a", "Calls").href = "/en/news";
              add("img", "").src = "/app/picture.png";
              add("textarea", "has no name");
              document.getElementById("cgpa").removeAttribute("aria-describedby");
              const table = add("table", "");
              const names = table.createTHead().insertRow();
              ["One", "Two"].forEach((text) => {
                names.appendChild(document.createElement("th")).textContent = text;
              });
              const row = table.createTBody().insertRow();
              ["no", "header"].forEach((text) => (row.insertCell().textContent = text));
            }\
            """);
        var tree = AccessibilityTree.of(TREES.get(Language.EN));
        assertEquals(
                List.of(
                        List.of("navigation “”"),
                        List.of("heading “Skips a level”"),
                        List.of("link “here”", "link “Calls”"),
                        List.of("textbox “CGPA”", "textbox “”"),
                        List.of("table “”", "table “”: [cell “no”, cell “header”]"),
                        1),
                List.of(
                        landmarks(tree),
                        headings(tree),
                        links(tree),
                        controls(tree),
                        tables(tree),
                        pictures(tree).size()));
    }

    private static List<String> landmarks(AccessibilityTree tree) {
        var names = new HashSet<String>();
        return Stream.concat(
                        Stream.of("banner", "main", "contentinfo")
                                .filter(role -> tree.all(role).count() != 1),
                        tree.all(LANDMARKS)
                                .filter(one ->
                                        !names.add(one.toString()) || one.name().isEmpty() && isOneOfMany(one))
                                .map(Node::toString))
                .toList();
    }

    private static boolean isOneOfMany(Node landmark) {
        return !Set.of("banner", "main", "contentinfo").contains(landmark.role());
    }

    private static List<String> headings(AccessibilityTree tree) {
        int[] before = {0};
        var headings = tree.all("heading").toList();
        boolean one = headings.stream().filter(heading -> heading.level() == 1).count() == 1;
        return Stream.concat(
                        one ? Stream.of() : Stream.of("there must be one heading of level 1"),
                        headings.stream()
                                .filter(heading -> {
                                    boolean skips = heading.level() > before[0] + 1;
                                    before[0] = heading.level();
                                    return skips || heading.name().isEmpty() || !heading.isIn("main");
                                })
                                .map(Node::toString))
                .toList();
    }

    /** A table has a name. A row names the columns, or has a header and no more cells than there are columns. */
    private static List<String> tables(AccessibilityTree tree) {
        return tree.all("table")
                .flatMap(table -> {
                    long columns = tree.within(table, "columnheader").count();
                    return Stream.concat(
                            table.name().isEmpty() || columns == 0 ? Stream.of(table.toString()) : Stream.of(),
                            tree.within(table, "row")
                                    .filter(row -> !isReadOut(tree, row, columns))
                                    .map(row -> table + ": "
                                            + tree.within(row, "cell").toList()));
                })
                .toList();
    }

    private static boolean isReadOut(AccessibilityTree tree, Node row, long columns) {
        long cells = tree.within(row, "cell", "gridcell").count();
        long headers = tree.within(row, "rowheader").count();
        boolean namesColumns = tree.within(row, "columnheader").count() == columns && cells == 0;
        return namesColumns || headers == 1 && cells < columns;
    }

    /** Links of the same name lead to the same place, and none is called by its address or by an empty word. */
    private static List<String> links(AccessibilityTree tree) {
        var addresses = new HashMap<String, String>();
        return tree.all("link")
                .filter(link -> {
                    var url = link.properties().getOrDefault("url", "");
                    var same = addresses.putIfAbsent(link.name(), url);
                    return link.name().isEmpty()
                            || link.name().contains("://")
                            || VAGUE.contains(link.name().toLowerCase(Locale.ROOT))
                            || same != null && !same.equals(url);
                })
                .map(Node::toString)
                .toList();
    }

    /** Each control has a name that no other has, and what is wrong with it is said with it. */
    private static List<String> controls(AccessibilityTree tree) {
        var names = new HashSet<String>();
        return tree.all(CONTROLS)
                .filter(one -> !(one.role().equals("group") && one.name().isEmpty()))
                .filter(one -> one.name().isEmpty()
                        || !names.add(one.toString())
                        || one.property("invalid").isPresent()
                                && one.description().isEmpty())
                .map(Node::toString)
                .toList();
    }

    private static List<String> pictures(AccessibilityTree tree) {
        return tree.all("image", "img")
                .filter(one -> one.name().isEmpty())
                .map(Node::toString)
                .toList();
    }

    private static AccessibilityTree tree(Examples.Example example, Language language) {
        TABS.get(language).navigate(server.address(example, language));
        return AccessibilityTree.of(TREES.get(language));
    }

    private static Examples.Example example(String name) {
        return Examples.pages()
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
