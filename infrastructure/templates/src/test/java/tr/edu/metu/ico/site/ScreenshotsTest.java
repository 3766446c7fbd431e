package tr.edu.metu.ico.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** With {@code -Dscreenshots=true}, takes a picture of every page, for people to look at, in {@code target/screenshots}. */
@EnabledIfSystemProperty(named = "screenshots", matches = "true")
class ScreenshotsTest {

    private static final int QUALITY = 60;
    private static final int HEIGHT = 900;

    /** Widths of a desk and of a phone, in pixels; the phone is dark in English. */
    private enum Screen {
        DESK(1280),
        PHONE(375);

        private final int width;

        Screen(int width) {
            this.width = width;
        }
    }

    @Test
    void every_page_on_a_desk_and_on_a_phone_in_both_languages() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        var examples = Examples.ordinary().toList();
        try (var chromium = Chromium.orSkip();
                var server = ExampleServer.start(examples)) {
            for (var example : examples) {
                for (var language : Language.values()) {
                    for (var screen : Screen.values()) {
                        var name = example.name() + "-" + language.code() + "-" + screen.width + ".jpeg";
                        take(chromium, server.address(example, language), screen, language, folder.resolve(name));
                        assertTrue(Files.size(folder.resolve(name)) > 0);
                    }
                }
            }
        }
    }

    private static void take(Chromium chromium, String address, Screen screen, Language language, Path file) {
        boolean dark = screen == Screen.PHONE && language == Language.EN;
        var options = new Browser.NewContextOptions()
                .setViewportSize(screen.width, HEIGHT)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        try (var context = RootLocale.call(() -> chromium.browser().newContext(options))) {
            var page = context.newPage();
            page.navigate(address);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file)
                    .setFullPage(true)
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY));
        }
    }
}
