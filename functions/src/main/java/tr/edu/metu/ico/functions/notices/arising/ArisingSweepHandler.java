package tr.edu.metu.ico.functions.notices.arising;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.Duration;
import java.time.InstantSource;
import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.events.MilestoneEvent;
import tr.edu.metu.ico.functions.events.MilestoneReport;
import tr.edu.metu.ico.functions.events.Sweep;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.outbox.Outbox;
import tr.edu.metu.ico.trail.AuditTrail;

/**
 * Fired every ten minutes: stores the notices that follow from the acts of the last hours and are missing, for a record that
 * the stream lost or gave up. A failing call does not stop the others; the function then fails at the end, so that the event
 * is retried and finally moved to the dead-letter queue.
 */
public final class ArisingSweepHandler implements RequestHandler<MilestoneEvent, MilestoneReport> {

    /** Three times as long as the stream repeats a record. */
    static final Duration LOOK_BACK = Duration.ofHours(3);

    private final Calls calls;
    private final AuditTrail trail;
    private final ArisingNotices arising;
    private final Outbox outbox;
    private final InstantSource clock;

    public ArisingSweepHandler() {
        this(Wiring.parts());
    }

    public ArisingSweepHandler(Parts parts) {
        calls = parts.ports().calls();
        trail = parts.ports().auditTrail();
        arising = new ArisingNotices(parts);
        outbox = parts.ports().outbox();
        clock = parts.clock();
    }

    @Override
    public MilestoneReport handleRequest(MilestoneEvent event, Context context) {
        return Sweep.calls(calls, "notices.not_arisen", call -> sweep(call.id()));
    }

    /** @return how many rows were missing */
    private int sweep(CallId call) {
        var acts = trail.since(call.value(), clock.instant().minus(LOOK_BACK));
        var rows = acts.stream().flatMap(act -> arising.of(call, act).stream()).toList();
        return outbox.putMissing(call, rows);
    }
}
