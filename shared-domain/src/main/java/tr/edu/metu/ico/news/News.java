package tr.edu.metu.ico.news;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.trail.TrailEntry;

/** The news of the office. Every read is strongly consistent. */
public interface News {

    Optional<NewsItem> find(NewsId id);

    /**
     * A page of all items in any state, last written first.
     *
     * @param before the last item of the page before; empty for the first page
     * @param size   page size
     */
    List<NewsItem> page(Optional<NewsId> before, int size);

    /** All items in any state, last written first. */
    List<NewsItem> all();

    /** Every version of an item, from the first draft on; empty for an unknown item. */
    List<NewsItem> versions(NewsId id);

    /** Stores the next version if the stored one is the version before it; false otherwise. */
    boolean store(NewsItem next, TrailEntry entry);
}
