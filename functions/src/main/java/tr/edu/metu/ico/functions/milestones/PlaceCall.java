package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Call;

/** Tells the ledger of what was published, and makes a result of what was sealed, also while one is being corrected. */
public final class PlaceCall implements Step {

    private final Step scoreAndPlace;
    private final Step completeLedger;
    private final ProposeAgain proposeAgain;

    public PlaceCall(Step scoreAndPlace, Step completeLedger, ProposeAgain proposeAgain) {
        this.proposeAgain = proposeAgain;
        this.scoreAndPlace = scoreAndPlace;
        this.completeLedger = completeLedger;
    }

    @Override
    public String take(Call call) {
        var told = completeLedger.take(call);
        if (!call.evaluating() || !Outcomes.QUIET.contains(told)) {
            return told;
        }
        var placed = scoreAndPlace.take(call);
        return proposeAgain.take(call).orElse(placed);
    }
}
