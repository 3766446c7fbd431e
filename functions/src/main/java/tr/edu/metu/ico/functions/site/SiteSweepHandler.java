package tr.edu.metu.ico.functions.site;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import tr.edu.metu.ico.file.SitePages;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Fired every ten minutes: renders every subject whose pages differ from the current items, for a record that was lost and
 * after a deployment that renders differently, and deletes pages of no subject. A failing subject does not stop the others;
 * the function then fails at the end, so that the event is retried and finally moved to the dead-letter queue.
 */
public final class SiteSweepHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Subjects subjects;
    private final Rendering rendering;

    public SiteSweepHandler() {
        this(Wiring.parts(), Wiring.sitePages(), SiteSettings.ofEnvironment());
    }

    public SiteSweepHandler(Parts parts, SitePages pages, SiteSettings settings) {
        this.subjects = new Subjects(parts, pages, settings);
        this.rendering = new Rendering(pages, subjects::readAnew);
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        // listed first: a page of a subject that appears in between is not taken for an orphan
        var listed = rendering.listed();
        var all = subjects.all();
        var lines = Sweep.over(
                all,
                Subject::name,
                LogField.SUBJECT,
                "site.not_rendered",
                subject -> rendering.render(subject, listed).pages());
        lines.add("orphans " + rendering.deleteOrphans(listed, all));
        return MilestoneReport.of(lines);
    }
}
