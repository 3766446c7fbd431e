package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Parts;

/** Completes the ledger after a publication, and computes a result from sealed inputs, also during a correction. */
public final class PlaceCall implements Step {

    private final Step scoreAndPlace;
    private final Step completeLedger;
    private final ProposeAgain proposeAgain;

    public PlaceCall(Parts parts) {
        proposeAgain = new ProposeAgain(parts);
        scoreAndPlace = new ScoreAndPlace(parts);
        completeLedger = new CompleteLedger(parts);
    }

    @Override
    public String take(Call call) {
        var ledger = completeLedger.take(call);
        if (!call.evaluating() || !Outcomes.QUIET.contains(ledger)) {
            return ledger;
        }
        var placed = scoreAndPlace.take(call);
        return proposeAgain.take(call).orElse(placed);
    }
}
