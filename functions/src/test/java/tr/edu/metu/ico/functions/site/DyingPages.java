package tr.edu.metu.ico.functions.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** A store whose renderer dies after some changes; the next renderer may live longer. */
final class DyingPages implements SitePages {

    private final SitePages pages;
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    DyingPages(SitePages pages) {
        this.pages = pages;
    }

    /** After so many changes of the store, every further one fails. */
    void dieAfter(int changes) {
        left.set(changes);
    }

    @Override
    public Map<String, String> list(String prefix) {
        return pages.list(prefix);
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        return pages.listFolder(folder);
    }

    @Override
    public boolean put(SitePage page, Optional<String> seen) {
        live();
        return pages.put(page, seen);
    }

    @Override
    public void delete(String key) {
        live();
        pages.delete(key);
    }

    private void live() {
        if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("killed");
        }
    }
}
