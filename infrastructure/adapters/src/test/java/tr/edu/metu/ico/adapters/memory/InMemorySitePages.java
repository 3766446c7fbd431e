package tr.edu.metu.ico.adapters.memory;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** The pages of the site in memory. */
public final class InMemorySitePages implements SitePages {

    private final Map<String, SitePage> pages = new TreeMap<>();

    @Override
    public synchronized Map<String, String> list(String prefix) {
        return pages.values().stream()
                .filter(page -> page.key().startsWith(prefix))
                .collect(Collectors.toMap(SitePage::key, SitePage::tag));
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        var tags = list(folder);
        tags.keySet().removeIf(key -> key.indexOf('/', folder.length()) >= 0);
        return tags;
    }

    @Override
    public synchronized boolean put(SitePage page, Optional<String> seen) {
        var stored = Optional.ofNullable(pages.get(page.key())).map(SitePage::tag);
        if (!stored.equals(seen)) {
            return false;
        }
        var content = page.content();
        var read =
                new SitePage(page.key(), page.contentType(), page.language(), page.saveAs(), page.tag(), () -> content);
        pages.put(page.key(), read);
        return true;
    }

    @Override
    public synchronized void delete(String key) {
        pages.remove(key);
    }

    /** The page with this key. */
    public synchronized Optional<SitePage> find(String key) {
        return Optional.ofNullable(pages.get(key));
    }
}
