package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Call;

/** Tells the ledger of what was published, and makes a result of what was sealed, also while one is being corrected. */
public final class PlaceCall implements Step {

    private final Step scoreAndPlace;
    private final Step completeLedger;

    public PlaceCall(Step scoreAndPlace, Step completeLedger) {
        this.scoreAndPlace = scoreAndPlace;
        this.completeLedger = completeLedger;
    }

    @Override
    public String take(Call call) {
        var told = completeLedger.take(call);
        return call.evaluating() && Outcomes.QUIET.contains(told) ? scoreAndPlace.take(call) : told;
    }
}
