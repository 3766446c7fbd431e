package tr.edu.metu.ico.functions.calls;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.announcement.Text;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Cancellation;
import tr.edu.metu.ico.call.MilestoneSchedules;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.functions.trail.Words;

/** Cancels a call before there is a result: its gates close, its alarms are removed, and everyone sees why. */
public final class CancelCall {

    private final Calls calls;
    private final MilestoneSchedules schedules;
    private final Trail trail;

    public CancelCall(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        schedules = ports.schedules();
        trail = parts.trail();
    }

    /** The cancelled call; cancelling it again only removes alarms that are left. */
    public Call cancel(Principal officer, Call call, Text reason, Instant now) {
        var cancelled = RetryOnConflict.whileCallMoves(calls, call, seen -> cancelled(officer, seen, reason, now));
        schedules.remove(call.id());
        return cancelled;
    }

    private Optional<Call> cancelled(Principal officer, Call seen, Text reason, Instant now) {
        if (seen.state() == CallState.CANCELLED) {
            return Optional.of(seen);
        }
        if (seen.state() == CallState.PUBLISHED) {
            throw Refusal.conflict(
                    "PUBLISHED",
                    "The result is published; the call can no longer be cancelled.",
                    "Sonuç yayımlandı; çağrı artık iptal edilemez.");
        }
        var next = seen.cancelled(new Cancellation(reason, now, officer.subject()));
        var entry = trail.entry(
                now,
                officer.subject(),
                "call.cancel",
                seen.id().value(),
                Words.digest(List.of(reason.en(), reason.tr())));
        return calls.cancel(seen, next, entry) ? Optional.of(next) : Optional.empty();
    }
}
