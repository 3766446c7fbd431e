package tr.edu.metu.ico.functions.milestones;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;

/** Freezes a call once the drain is over, and registers every document from a listing (protocol steps 3 and 4). */
public final class FreezeCall implements Step {

    private static final Duration LATE_AFTER = Duration.ofMinutes(2);

    private final Calls calls;
    private final ReconcileDocuments reconcile;
    private final InstantSource clock;
    private final Trail trail;

    public FreezeCall(Parts parts) {
        calls = parts.ports().calls();
        reconcile = new ReconcileDocuments(parts);
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        var now = clock.instant();
        if (call.state() == CallState.PUBLISHED || call.reconciled()) {
            return Outcomes.DONE_BEFORE;
        }
        if (now.isBefore(call.calendar().freezesAt())) {
            return Outcomes.NOT_DUE;
        }
        if (!call.state().accepting()) {
            return reconciled(call, now);
        }
        return freeze(call, now)
                ? calls.find(call.id()).map(frozen -> reconciled(frozen, now)).orElseThrow()
                : Outcomes.OVERTAKEN;
    }

    private boolean freeze(Call call, Instant now) {
        if (now.isAfter(call.calendar().freezesAt().plus(LATE_AFTER))) {
            Log.alarm("freeze.late", LogField.CALL, call.id());
        }
        return calls.freeze(
                call,
                call.frozen(),
                trail.entry(now, "system:FreezeCall", "call.freeze", call.id().value(), ""));
    }

    private String reconciled(Call call, Instant now) {
        if (call.state() != CallState.CLOSED || call.reconciled()) {
            return Outcomes.DONE_BEFORE;
        }
        int found = reconcile.reconcile(call.id());
        var entry = trail.entry(
                now, "system:FreezeCall", "documents.reconcile", call.id().value(), found + " files");
        return calls.replace(call, call.afterReconciling(), entry) ? Outcomes.FROZEN : Outcomes.OVERTAKEN;
    }
}
