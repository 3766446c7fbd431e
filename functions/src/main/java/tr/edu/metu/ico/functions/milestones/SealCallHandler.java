package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/** Fired when a call is to be scored, and every minute until nothing blocks the seal. */
public final class SealCallHandler extends MilestoneFunction {

    public SealCallHandler() {
        this(Wiring.parts());
    }

    public SealCallHandler(Parts parts) {
        super(Milestone.SEAL, parts.ports().calls(), new SealCall(parts));
    }
}
