package tr.edu.metu.ico.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** The contract that every store of rendered pages must meet. */
public abstract class SitePagesContract {

    private static final int RACERS = 8;
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final String folder = "tr/call/OE-" + TESTS.incrementAndGet() + "/";

    protected abstract SitePages pages();

    private SitePage page(String name, String text) {
        return new SitePage(
                folder + name,
                "text/html; charset=utf-8",
                Optional.of(Locale.forLanguageTag("tr")),
                text.getBytes(UTF_8));
    }

    @Test
    void a_stored_page_is_listed_with_the_digest_of_its_content() {
        var about = page("about", "Çağrı");
        var results = page("results", "Sonuçlar");

        assertTrue(pages().put(about, Optional.empty()));
        assertTrue(pages().put(results, Optional.empty()));

        assertEquals(Map.of(about.key(), about.tag(), results.key(), results.tag()), pages().list(folder));
        assertEquals(Map.of(about.key(), about.tag()), pages().list(folder + "a"));
        assertEquals(Map.of(), pages().list(folder + "b"));
    }

    @Test
    void a_folder_is_listed_without_the_folders_below_it() {
        var about = page("about", "about");
        pages().put(about, Optional.empty());
        pages().put(page("destination/PL-1", "below"), Optional.empty());

        assertEquals(Map.of(about.key(), about.tag()), pages().listFolder(folder));
        assertEquals(Map.of(), pages().listFolder(folder + "about/"));
    }

    @Test
    void a_page_is_replaced_only_by_somebody_who_has_seen_it() {
        var first = page("about", "first");
        var second = page("about", "second");
        pages().put(first, Optional.empty());

        assertFalse(pages().put(second, Optional.empty()));
        assertFalse(pages().put(second, Optional.of(second.tag())));
        assertEquals(Map.of(first.key(), first.tag()), pages().list(folder));

        assertTrue(pages().put(second, Optional.of(first.tag())));
        assertEquals(Map.of(first.key(), second.tag()), pages().list(folder));
    }

    @Test
    void a_deleted_page_is_not_replaced_by_somebody_who_has_seen_it() {
        var page = page("about", "first");
        pages().put(page, Optional.empty());

        pages().delete(page.key());
        pages().delete(page.key());

        assertEquals(Map.of(), pages().list(folder));
        assertFalse(pages().put(page("about", "second"), Optional.of(page.tag())));
        assertEquals(Map.of(), pages().list(folder));
        assertTrue(pages().put(page, Optional.empty()));
    }

    @Test
    void of_several_who_have_seen_the_same_page_one_replaces_it() throws Exception {
        var seen = page("about", "first");
        pages().put(seen, Optional.empty());
        var racers = IntStream.range(0, RACERS)
                .<Callable<Boolean>>mapToObj(
                        number -> () -> pages().put(page("about", "racer " + number), Optional.of(seen.tag())))
                .toList();

        int replaced = 0;
        try (var all = Executors.newFixedThreadPool(RACERS)) {
            for (var racer : all.invokeAll(racers)) {
                replaced += racer.get() ? 1 : 0;
            }
        }

        assertEquals(1, replaced);
    }
}
