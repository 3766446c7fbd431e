package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;

/**
 * Records that the application period has begun. For information only: the receipt time decides on requests either way.
 */
public final class OpenCall implements Step {

    private final Calls calls;
    private final InstantSource clock;
    private final Trail trail;

    public OpenCall(Parts parts) {
        calls = parts.ports().calls();
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        var now = clock.instant();
        if (call.state() != CallState.ANNOUNCED) {
            return Outcomes.DONE_BEFORE;
        }
        if (now.isBefore(call.calendar().opensAt())) {
            return Outcomes.NOT_DUE;
        }
        var entry = trail.entry(now, "system:OpenCall", "call.open", call.id().value(), "");
        return calls.replace(call, call.opened(), entry) ? Outcomes.OPENED : Outcomes.OVERTAKEN;
    }
}
