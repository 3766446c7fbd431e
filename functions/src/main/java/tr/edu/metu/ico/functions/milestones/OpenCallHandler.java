package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/** Fired at the opening of a call and every minute. */
public final class OpenCallHandler extends MilestoneFunction {

    public OpenCallHandler() {
        this(Wiring.parts());
    }

    public OpenCallHandler(Parts parts) {
        super(Milestone.OPEN, parts.ports().calls(), new OpenCall(parts));
    }
}
