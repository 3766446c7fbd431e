package tr.edu.metu.ico.functions.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.LinkTrail;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Fired every minute: links new entries in the trails of the calls and in those of no call. A failing trail does not stop the
 * others; the function then fails at the end, so that the event is retried and finally moved to the dead-letter queue.
 */
public final class LinkTrailHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    private final Calls calls;
    private final LinkTrail linkTrail;

    public LinkTrailHandler() {
        this(Wiring.parts());
    }

    public LinkTrailHandler(Parts parts) {
        calls = parts.ports().calls();
        linkTrail = new LinkTrail(parts.ports().auditTrail(), parts.ports().trailChain(), parts.clock());
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        return MilestoneReport.of(Sweep.over(trails(), trail -> trail, LogField.CALL, "trail.not_linked", this::link));
    }

    private List<String> trails() {
        var ofCalls = calls.all().stream().map(call -> call.id().value());
        return Stream.concat(ofCalls, AuditTrail.OF_NO_CALL.stream()).toList();
    }

    private int link(String trail) {
        int linked = linkTrail.recent(trail);
        if (linked > 0) {
            Log.event("trail.linked", LogField.CALL, trail, LogField.COUNT, linked);
        }
        return linked;
    }
}
