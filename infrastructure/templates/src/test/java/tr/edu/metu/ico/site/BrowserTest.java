package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a browser: on a desk and on a small phone, light and dark, in both languages. */
class BrowserTest {

    private static final int PHONE = 320;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final int LONGEST_FIRST_LOAD = 25 * 1024;

    /** One for each device, because opening a tab costs more than loading a page. */
    private static final Map<Device, Page> TABS = new HashMap<>();

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
    void a_page_is_accessible(Examples.Example example) {
        var desk = open(example, Language.TR, DESK, ColorScheme.LIGHT);
        assertEquals(List.of(), Axe.violations(desk), "Turkish, light, on a desk");
        var phone = open(example, Language.EN, PHONE, ColorScheme.DARK);
        assertEquals(List.of(), Axe.violationsOfDisplay(phone), "English, dark, on a phone");
    }

    @ParameterizedTest
    @MethodSource("tr.edu.metu.ico.site.Examples#pages")
    void a_first_load_is_small(Examples.Example example) {
        for (var language : Language.values()) {
            int bytes = compressed(example.render(language)) + compressed("site.css") + compressed("icon.svg");
            assertTrue(bytes <= LONGEST_FIRST_LOAD, language + ": first load of " + bytes + " bytes");
        }
    }

    @Test
    void the_first_tab_leads_to_the_content() {
        var page = open(Examples.pages().toList().getFirst(), Language.EN, DESK, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertAll(
                () -> assertEquals("main", page.evaluate("() => document.activeElement.id")),
                () -> assertTrue(page.url().endsWith("#main")));
    }

    @Test
    void the_language_switch_keeps_the_page() {
        var page = open(Examples.pages().toList().getFirst(), Language.EN, DESK, ColorScheme.LIGHT);
        page.click("a.switch");
        assertEquals("tr", page.getAttribute("html", "lang"));
        page.goBack();
        assertEquals("en", page.getAttribute("html", "lang"));
    }

    private static Page open(Examples.Example example, Language language, int width, ColorScheme scheme) {
        var page = TABS.computeIfAbsent(new Device(language, width, scheme), BrowserTest::tab);
        page.navigate(server.address(example, language));
        return page;
    }

    private static Page tab(Device device) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(device.width(), HEIGHT)
                .setColorScheme(device.scheme())
                .setLocale(device.language().code());
        return RootLocale.call(() -> chromium.browser().newContext(options)).newPage();
    }

    private record Device(Language language, int width, ColorScheme scheme) {}

    private static int compressed(String nameOrText) {
        var bytes = AppFiles.find(nameOrText)
                .map(AppFiles.AppFile::content)
                .orElseGet(() -> nameOrText.getBytes(StandardCharsets.UTF_8));
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
