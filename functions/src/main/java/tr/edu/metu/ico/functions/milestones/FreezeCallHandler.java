package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/** Fired when the drain after the deadline is over, and every minute by the sweep, which needs no schedule. */
public final class FreezeCallHandler extends MilestoneFunction {

    public FreezeCallHandler() {
        this(Wiring.parts());
    }

    public FreezeCallHandler(Parts parts) {
        super(Milestone.FREEZE, parts.ports().calls(), new FreezeCall(parts));
    }
}
