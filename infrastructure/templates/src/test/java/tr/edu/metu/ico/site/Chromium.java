package tr.edu.metu.ico.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine; it is never downloaded. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    /** The one without windows first: it does not draw the pages of a whole browser around those that are tested. */
    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // no page lives long enough for machine code of its scripts to pay
            "--js-flags=--single-threaded --no-opt --no-maglev");

    private static Chromium shared;

    /**
     * The one of this process, which stays open until the process ends. Skips the test, saying so, where there is no Chromium.
     * Only the thread that runs the tests may use it.
     */
    public static Chromium shared() {
        if (shared == null) {
            shared = orSkip();
        }
        return shared;
    }

    /** Skips the test, saying so, where there is no Chromium. */
    public static Chromium orSkip() {
        var there = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (there.isEmpty()) {
            System.out.println("SKIPPED: the pages are not tested in a browser, because there is none of " + PLACES);
        }
        Assumptions.assumeTrue(there.isPresent(), "none of " + PLACES);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options =
                new BrowserType.LaunchOptions().setExecutablePath(there.get()).setArgs(QUIET);
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
