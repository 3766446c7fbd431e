package tr.edu.metu.ico.functions.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import tr.edu.metu.ico.file.SitePage;
import tr.edu.metu.ico.file.SitePages;

/**
 * Makes the stored pages of a subject match the current items, however often, late or concurrently it is asked to (decision
 * 0050). Stored pages are listed before an item is read, and a page is stored only if it is still as listed. Rendering ends
 * with a pass that finds nothing to change: so the last one to change a page has also read the items after that change.
 *
 * <p>Listing is most of what a page costs (decision 0065). One listing serves all subjects of an event, and what a pass has
 * stored is known without listing it again; only a page that somebody else has changed is a reason to list once more.
 *
 * <p>The items, too, serve all subjects of an event (decision 0088): they are read anew after each listing and after each pass that
 * changed a page, and only then.
 */
public final class Rendering {

    /** Each further pass means that somebody else changed a page or an item meanwhile. */
    static final int PASSES = 8;

    /** Requests to the store at a time; a list of partners has thousands of pages. */
    private static final int WRITERS = 16;

    private final SitePages stored;
    private final Runnable readAnew;

    /** @param readAnew makes the subjects read items anew, which they otherwise read once for all of them */
    public Rendering(SitePages stored, Runnable readAnew) {
        this.stored = stored;
        this.readAnew = readAnew;
    }

    /**
     * What rendering has changed.
     *
     * @param pages  the number of pages stored or deleted
     * @param places whether a page was added or taken away, not only replaced
     */
    record Changed(int pages, boolean places) {}

    /** The stored pages in the places of these subjects. */
    Map<String, String> listed(Collection<Subject> subjects) {
        var listed = new TreeMap<String, String>();
        var places = StoredPlaces.of(subjects);
        places.whole().forEach(folder -> listed.putAll(stored.list(folder)));
        places.direct().forEach(folder -> listed.putAll(stored.listFolder(folder)));
        readAnew.run();
        return listed;
    }

    /**
     * Stores and deletes pages until they match.
     *
     * @param before pages that were listed before, with those in the places of this subject among them
     * @throws IllegalStateException if they still differ after {@value #PASSES} passes; the caller has to repeat
     */
    Changed render(Subject subject, Map<String, String> before) {
        var listed = own(subject, before);
        int changed = 0;
        boolean places = false;
        for (int pass = 0; pass < PASSES; pass++) {
            var rendered = rendered(subject);
            var differing = differing(listed, rendered);
            var superfluous = listed.keySet().stream()
                    .filter(key -> !rendered.containsKey(key))
                    .toList();
            if (differing.isEmpty() && superfluous.isEmpty()) {
                return new Changed(changed, places);
            }
            if (store(differing, listed)) {
                superfluous.forEach(stored::delete);
                changed += differing.size() + superfluous.size();
                places |= !listed.keySet().equals(rendered.keySet());
                listed = tags(rendered);
            } else {
                listed = own(subject, listed(List.of(subject)));
            }
            readAnew.run();
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
        var listed = stored.list("");
        readAnew.run();
        return listed;
    }

    private static Map<String, String> own(Subject subject, Map<String, String> listed) {
        var own = new TreeMap<>(listed);
        own.keySet().removeIf(key -> !subject.owns(key));
        return own;
    }

    private static Map<String, String> tags(Map<String, SitePage> rendered) {
        return rendered.values().stream().collect(Collectors.toMap(SitePage::key, SitePage::tag));
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
