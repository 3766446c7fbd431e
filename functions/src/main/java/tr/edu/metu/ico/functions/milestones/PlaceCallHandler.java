package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Fired after the seal and every minute: scores and places every manifest without a checked run, and completes the
 * ledger with the consequences of published results for later calls.
 */
public final class PlaceCallHandler extends MilestoneFunction {

    public PlaceCallHandler() {
        this(Wiring.parts());
    }

    public PlaceCallHandler(Parts parts) {
        super(Milestone.PLACE, parts.ports().calls(), new PlaceCall(parts));
    }
}
