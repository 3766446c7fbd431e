package tr.edu.metu.ico.functions.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/** The pages of the site, whose store records the requests to it. */
final class WatchedSitePages implements SitePages {

    private static final String BUCKET = "arn:${AWS::Partition}:s3:::ico-${Stage}-site-${AWS::AccountId}";

    private final SitePages pages;
    private final List<StoreOperation> touches;
    private String by = "nobody";

    WatchedSitePages(SitePages pages, List<StoreOperation> touches) {
        this.pages = pages;
        this.touches = touches;
    }

    void nowBy(String function) {
        by = function;
    }

    /** Leaves a page that nobody renders like that. */
    void leave(String key) {
        pages.delete(key);
        pages.put(new SitePage(key, "text/html", Optional.empty(), "a former build".getBytes(UTF_8)), Optional.empty());
    }

    @Override
    public Map<String, String> list(String prefix) {
        touch("s3:ListBucket", BUCKET);
        return pages.list(prefix);
    }

    @Override
    public Map<String, String> listFolder(String folder) {
        touch("s3:ListBucket", BUCKET);
        return pages.listFolder(folder);
    }

    @Override
    public boolean put(SitePage page, Optional<String> seen) {
        touch("s3:PutObject", BUCKET + "/" + page.key());
        return pages.put(page, seen);
    }

    @Override
    public void delete(String key) {
        touch("s3:DeleteObject", BUCKET + "/" + key);
        pages.delete(key);
    }

    /** Pages are stored by several threads. */
    private synchronized void touch(String action, String resource) {
        touches.add(new StoreOperation(by, action, resource, "", Set.of()));
    }
}
