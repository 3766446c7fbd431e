package tr.edu.metu.ico.functions.site.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.bundle.PublishedRun;
import tr.edu.metu.ico.adapters.json.PlaceholderNumbers;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;

/**
 * Reads published runs from their bundles and no others: what the public sees is what the office signed, and neither names nor
 * student numbers are at hand here.
 */
public final class PublishedRuns {

    private static final long LARGEST_BUNDLE = 512L << 20;

    /** As many calls as the pages of one call quote, and itself. */
    private static final int CALLS_KEPT = 4;

    private final Files files;
    private final Map<List<RunId>, List<PublishedRun>> kept = new LinkedHashMap<>(CALLS_KEPT, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<RunId>, List<PublishedRun>> eldest) {
            return size() > CALLS_KEPT;
        }
    };

    public PublishedRuns(Files files) {
        this.files = files;
    }

    /**
     * The run of each publication of the call, in order; a student has the same number in all of them. A bundle never
     * changes, so it is read once for all the pages that quote it.
     */
    synchronized List<PublishedRun> of(Call call) {
        var published = call.publications().stream().map(Call.Publication::run).toList();
        return kept.computeIfAbsent(published, _ -> read(call));
    }

    /** The run of the latest publication. */
    Optional<PublishedRun> latest(Call call) {
        return of(call).stream().reduce((_, last) -> last);
    }

    private List<PublishedRun> read(Call call) {
        var names = new PlaceholderNumbers();
        return call.publications().stream()
                .map(publication -> read(call, publication, names))
                .toList();
    }

    private PublishedRun read(Call call, Call.Publication publication, PlaceholderNumbers names) {
        var bundle = files.read(Area.RESULTS, ResultKeys.bundle(call.id(), publication.run()), LARGEST_BUNDLE);
        var run = PublishedRun.read(bundle, names);
        if (!run.manifest().run().equals(publication.run())) {
            throw new IllegalStateException("the bundle of call " + call.id() + " is not that of the published run");
        }
        return run;
    }
}
