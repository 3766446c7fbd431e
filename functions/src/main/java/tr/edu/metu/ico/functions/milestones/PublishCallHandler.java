package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Milestone;
import tr.edu.metu.ico.functions.Wiring;
import tr.edu.metu.ico.functions.parts.Parts;

/**
 * Fired at the instant two officers set for a publication, when the answers to objections are due, and every minute.
 */
public final class PublishCallHandler extends MilestoneFunction {

    public PublishCallHandler() {
        this(Wiring.parts());
    }

    public PublishCallHandler(Parts parts) {
        super(Milestone.PUBLISH, parts.ports().calls(), new PublishCall(parts));
    }
}
