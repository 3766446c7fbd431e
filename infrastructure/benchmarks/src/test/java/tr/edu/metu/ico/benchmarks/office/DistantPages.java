package tr.edu.metu.ico.benchmarks.office;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/**
 * The pages of the site in memory, with the waiting time of requests to S3: each request takes as long as stated here, and
 * requests that are made at the same time wait at the same time.
 */
final class DistantPages implements SitePages {

    /** For a thousand keys. S3 answers small requests within 100 to 200 ms (AWS, "Performance guidelines for Amazon S3"). */
    static final Duration LISTING = Duration.ofMillis(200);

    static final Duration STORING = Duration.ofMillis(100);
    private static final int KEYS_OF_A_LISTING = 1_000;

    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final AtomicLong listings = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** What was asked for since the last time, as text for a person. */
    String requests() {
        return listings.getAndSet(0) + " listings, " + changes.getAndSet(0) + " pages stored or deleted, "
                + bytes.getAndSet(0) / 1024 + " KiB; " + tags.size() + " pages are there";
    }

    @Override
    public Map<String, String> list(String prefix) {
        return listed(key -> key.startsWith(prefix));
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        return listed(key -> key.startsWith(folder) && key.indexOf('/', folder.length()) < 0);
    }

    private Map<String, String> listed(Predicate<String> wanted) {
        var found = tags.entrySet().stream()
                .filter(page -> wanted.test(page.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
        for (int key = 0; key <= found.size(); key += KEYS_OF_A_LISTING) {
            listings.incrementAndGet();
            await(LISTING);
        }
        return found;
    }

    @Override
    public boolean put(SitePage page, Optional<String> seen) {
        await(STORING);
        changes.incrementAndGet();
        bytes.addAndGet(page.content().length);
        var tag = page.tag();
        return tag.equals(
                tags.compute(page.key(), (_, is) -> Optional.ofNullable(is).equals(seen) ? tag : is));
    }

    @Override
    public void delete(String key) {
        await(STORING);
        changes.incrementAndGet();
        tags.remove(key);
    }

    private static void await(Duration answer) {
        try {
            Thread.sleep(answer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was stored", stopped);
        }
    }
}
