package tr.edu.metu.ico.functions.audit;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.LinkTrail;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Fired every minute: links new entries in the trails of the calls and of the ledger. A failing trail does not stop the
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
        var lines = new ArrayList<String>();
        RuntimeException failed = null;
        for (var trail : trails()) {
            try {
                lines.add(trail + " " + link(trail));
            } catch (RuntimeException failure) {
                Log.failure("trail.not_linked", failure);
                failed = failure;
            }
        }
        if (failed != null) {
            throw failed;
        }
        var report = new MilestoneReport();
        report.setLines(lines);
        return report;
    }

    private List<String> trails() {
        var ofCalls = calls.all().stream().map(call -> call.id().value());
        return Stream.concat(ofCalls, Stream.of(AuditTrail.LEDGER, AuditTrail.NEWS, AuditTrail.PRIVACY))
                .toList();
    }

    private int link(String trail) {
        int linked = linkTrail.recent(trail);
        if (linked > 0) {
            Log.event("trail.linked", LogField.CALL, trail, LogField.COUNT, linked);
        }
        return linked;
    }
}
