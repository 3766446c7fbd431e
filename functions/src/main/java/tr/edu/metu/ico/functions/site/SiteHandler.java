package tr.edu.metu.ico.functions.site;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.edu.metu.ico.adapters.stream.ChangedItem;
import tr.edu.metu.ico.file.SitePages;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Gets from the table's stream which items have changed, and renders the pages that may show them. A record names an item and no
 * more; the pages follow from the current items, so that a record may come late, twice or after a newer one.
 */
public final class SiteHandler implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    private static final String PARTITION = "pk";
    private static final String SORT = "sk";

    private final Subjects subjects;
    private final Rendering rendering;

    public SiteHandler() {
        this(Wiring.parts(), Wiring.sitePages(), SiteSettings.ofEnvironment());
    }

    public SiteHandler(Parts parts, SitePages pages, SiteSettings settings) {
        this.subjects = new Subjects(parts, pages, settings);
        this.rendering = new Rendering(pages, subjects::readAnew);
    }

    /** Returns the records with pages that could not be rendered; the stream repeats from the first of them. */
    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
        subjects.readAnew();
        var affected = affected(event.getRecords()).values();
        if (affected.isEmpty()) {
            return new StreamsEventResponse(List.of());
        }
        var listed = rendering.listed(affected.stream().map(Affected::subject).toList());
        boolean added = false;
        var failed = new LinkedHashSet<String>();
        for (var one : affected) {
            var changed = render(one.subject(), listed);
            changed.ifPresentOrElse(_ -> {}, () -> failed.add(one.sequenceNumber()));
            added |= changed.filter(Rendering.Changed::places).isPresent();
        }
        if (added && !sitemapRendered()) {
            failed.add(affected.iterator().next().sequenceNumber());
        }
        return new StreamsEventResponse(
                failed.stream().map(BatchItemFailure::new).toList());
    }

    /** The list of pages changes only with the pages that there are; what is missed here is made good by the sweep. */
    private boolean sitemapRendered() {
        var sitemap = subjects.sitemap();
        return render(sitemap, rendering.listed(List.of(sitemap))).isPresent();
    }

    /** A subject and the first record of the batch that affects it. */
    private record Affected(Subject subject, String sequenceNumber) {}

    private Map<String, Affected> affected(List<DynamodbStreamRecord> records) {
        var affected = new LinkedHashMap<String, Affected>();
        for (var stream : records) {
            var changed = stream.getDynamodb();
            var keys = changed.getKeys();
            for (var subject : subjects.of(
                    ChangedItem.of(keys.get(PARTITION).getS(), keys.get(SORT).getS()))) {
                affected.putIfAbsent(subject.name(), new Affected(subject, changed.getSequenceNumber()));
            }
        }
        return affected;
    }

    /** Empty if it failed. */
    private Optional<Rendering.Changed> render(Subject subject, Map<String, String> listed) {
        try {
            var changed = rendering.render(subject, listed);
            if (changed.pages() > 0) {
                Log.event("site.rendered", LogField.SUBJECT, subject.name(), LogField.COUNT, changed.pages());
            }
            return Optional.of(changed);
        } catch (RuntimeException failure) {
            Log.failure("site.not_rendered", failure, LogField.SUBJECT, subject.name());
            return Optional.empty();
        }
    }
}
