package tr.edu.metu.ico.functions.site;

import java.util.List;
import tr.edu.metu.ico.file.SitePage;

/** What one or more pages are about; its pages are rendered together. Two subjects share no place. */
public interface Subject {

    /** What a log line calls it, such as {@code calls} or {@code call/OE-2024}; it names no person. */
    String name();

    /**
     * Where its pages may be: keys, and folders with a slash at the end. A page there that is no longer rendered is
     * deleted.
     */
    List<String> places();

    /**
     * Renders all its pages from the current items, each read consistently. The same items give the same bytes: a page
     * depends on no clock and on no order of calls.
     */
    List<SitePage> pages();

    /** Whether a key is in one of its places. */
    default boolean owns(String key) {
        return places().stream().anyMatch(place -> place.endsWith("/") ? key.startsWith(place) : key.equals(place));
    }
}
