package tr.edu.metu.ico.functions.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** A store that counts the requests to it; a listing of up to a thousand pages is one. */
final class CountedPages implements SitePages {

    private final SitePages pages;
    private final AtomicInteger listings = new AtomicInteger();
    private final AtomicInteger puts = new AtomicInteger();
    private final AtomicInteger deletions = new AtomicInteger();

    CountedPages(SitePages pages) {
        this.pages = pages;
    }

    /** Requests of each kind. */
    record Requests(int listings, int puts, int deletions) {}

    /** The requests since the last call. */
    Requests since() {
        return new Requests(listings.getAndSet(0), puts.getAndSet(0), deletions.getAndSet(0));
    }

    @Override
    public Map<String, String> list(String prefix) {
        listings.incrementAndGet();
        return pages.list(prefix);
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        listings.incrementAndGet();
        return pages.listFolder(folder);
    }

    @Override
    public boolean put(SitePage page, Optional<String> seen) {
        puts.incrementAndGet();
        return pages.put(page, seen);
    }

    @Override
    public void delete(String key) {
        deletions.incrementAndGet();
        pages.delete(key);
    }
}
