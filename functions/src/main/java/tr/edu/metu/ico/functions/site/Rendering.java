package tr.edu.metu.ico.functions.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/**
 * Makes the stored pages of a subject match the current items, however often, late or concurrently it is asked to (decision
 * 0050). A pass lists the stored pages before it reads an item, and stores a page only if it is still as listed. It ends
 * with a pass that finds nothing to change: so whoever changes a page last has also read the items after that change.
 */
public final class Rendering {

    /** Each further pass means that somebody else changed a page or an item meanwhile. */
    static final int PASSES = 8;

    /** Requests to the store at a time; a list of partners has thousands of pages. */
    private static final int WRITERS = 16;

    private final SitePages stored;

    public Rendering(SitePages stored) {
        this.stored = stored;
    }

    /**
     * Stores and deletes pages until they match.
     *
     * @return the number of pages stored or deleted
     * @throws IllegalStateException if they still differ after {@value #PASSES} passes; the caller has to repeat
     */
    public int render(Subject subject) {
        int changed = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            var listed = listed(subject);
            var rendered = rendered(subject);
            var differing = differing(listed, rendered);
            var superfluous = listed.keySet().stream()
                    .filter(key -> !rendered.containsKey(key))
                    .toList();
            if (differing.isEmpty() && superfluous.isEmpty()) {
                return changed;
            }
            if (store(differing, listed)) {
                superfluous.forEach(stored::delete);
                changed += differing.size() + superfluous.size();
            }
        }
        throw new IllegalStateException(
                "the pages of " + subject.name() + " kept changing during " + PASSES + " passes");
    }

    /**
     * Deletes the pages that belong to none of the subjects.
     *
     * @param listed the keys listed before the subjects were enumerated
     * @return the number of deleted pages
     */
    int deleteOrphans(Map<String, String> listed, List<Subject> subjects) {
        var orphans = listed.keySet().stream()
                .filter(key -> subjects.stream().noneMatch(subject -> subject.owns(key)))
                .toList();
        orphans.forEach(stored::delete);
        return orphans.size();
    }

    /** Every stored page. */
    Map<String, String> listed() {
        return stored.list("");
    }

    private Map<String, String> listed(Subject subject) {
        var listed = new TreeMap<String, String>();
        subject.places().forEach(place -> listed.putAll(stored.list(place)));
        listed.keySet().removeIf(key -> !subject.owns(key));
        return listed;
    }

    private static Map<String, SitePage> rendered(Subject subject) {
        var rendered = new TreeMap<String, SitePage>();
        for (var page : subject.pages()) {
            if (!subject.owns(page.key()) || rendered.put(page.key(), page) != null) {
                throw new IllegalStateException(
                        subject.name() + " renders " + page.key() + " twice or outside its places");
            }
        }
        return rendered;
    }

    private static List<SitePage> differing(Map<String, String> listed, Map<String, SitePage> rendered) {
        return rendered.values().stream()
                .filter(page -> !page.tag().equals(listed.get(page.key())))
                .toList();
    }

    /** Whether every page was stored; a page that somebody else has changed is left as it is. */
    private boolean store(List<SitePage> pages, Map<String, String> listed) {
        if (pages.isEmpty()) {
            return true;
        }
        try (var writers = Executors.newFixedThreadPool(
                Math.min(WRITERS, pages.size()), Thread.ofVirtual().factory())) {
            var puts = pages.stream()
                    .map(page -> writers.submit(() -> stored.put(page, Optional.ofNullable(listed.get(page.key())))))
                    .toList();
            return puts.stream().map(Rendering::done).reduce(true, Boolean::logicalAnd);
        }
    }

    private static boolean done(Future<Boolean> put) {
        try {
            return put.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were stored", stopped);
        }
    }
}
