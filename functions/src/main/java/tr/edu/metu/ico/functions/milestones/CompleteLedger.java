package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.functions.parts.Definitions;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.ledger.Correction;
import tr.edu.metu.ico.ledger.Ledger;
import tr.edu.metu.ico.result.Runs;
import tr.edu.metu.ico.selection.Consequences;

/**
 * Writes the consequences of a published result to the ledger: who was selected, and which penalties are paid. This
 * step runs after publication, so that publishing stays a single pointer swap; the sweep retries until it is done, and
 * no later call is sealed before that. Consequences of a withdrawal are written with the withdrawal.
 */
public final class CompleteLedger implements Step {

    private final Ledger ledger;
    private final Runs runs;
    private final Definitions definitions;
    private final Manifests manifests;
    private final InstantSource clock;
    private final Trail trail;

    public CompleteLedger(Parts parts) {
        var ports = parts.ports();
        ledger = ports.ledger();
        runs = ports.runs();
        definitions = parts.definitions();
        manifests = new Manifests(ports.files());
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        var published = call.publication().map(Call.Publication::checked);
        if (published.isEmpty()) {
            return Outcomes.NOT_DUE;
        }
        if (ledger.isComplete(call)) {
            return Outcomes.DONE_BEFORE;
        }
        var run = published.get();
        var input = manifests.read(call, run.manifest());
        var following = Consequences.of(definitions.of(call), call, input, runs.rows(call.id(), run.id()));
        var entry = trail.entry(
                clock.instant(),
                "system:CompleteLedger",
                "ledger.complete",
                call.id().value(),
                run.id().toString());
        ledger.complete(call, Correction.of(call, following, ledger.all()), entry);
        return Outcomes.LEDGER_COMPLETE;
    }
}
