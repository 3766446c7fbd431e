package tr.edu.metu.ico.functions.milestones;

import java.time.InstantSource;
import tr.edu.metu.ico.adapters.json.SealedInputJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.ledger.Ledger;
import tr.edu.metu.ico.result.SealedInput;

/**
 * Seals the inputs of a call into one manifest, when everything is decided. It is sealed again whenever an input has
 * changed (INV-10): a manifest of an older epoch is never placed.
 */
public final class SealCall implements Step {

    private final Calls calls;
    private final Ledger ledger;
    private final SealedInputs inputs;
    private final ReconcileDocuments reconcile;
    private final CurrentBlockers standing;
    private final BlockedNotices notices;
    private final Files files;
    private final InstantSource clock;
    private final Trail trail;

    public SealCall(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        ledger = ports.ledger();
        inputs = new SealedInputs(parts);
        reconcile = new ReconcileDocuments(parts);
        standing = new CurrentBlockers(parts);
        notices = new BlockedNotices(ports.outbox());
        files = ports.files();
        clock = parts.clock();
        trail = parts.trail();
    }

    @Override
    public String take(Call call) {
        if (call.currentSeal().isPresent()) {
            return Outcomes.DONE_BEFORE;
        }
        if (!call.evaluating()
                || !call.reconciled()
                || clock.instant().isBefore(call.calendar().scoreAt())) {
            return Outcomes.NOT_DUE;
        }
        if (waitsForLedger(call)) {
            Log.alarm("seal.waits_for_ledger", LogField.CALL, call.id());
            return Outcomes.BLOCKED;
        }
        reconcile.reconcile(call.id());
        var input = inputs.read(call);
        return blocked(call, input) ? Outcomes.BLOCKED : seal(call, input);
    }

    /** Consequences of other calls before the deadline must be in the ledger, or this call would miss them. */
    private boolean waitsForLedger(Call call) {
        return calls.all().stream()
                .filter(other -> other.publications().stream()
                        .anyMatch(p -> p.at().isBefore(call.calendar().closesAt())))
                .anyMatch(other -> !ledger.isComplete(other));
    }

    private boolean blocked(Call call, SealedInput input) {
        var blockers = standing.of(call, input);
        if (!blockers.isEmpty()) {
            Log.alarm("seal.blocked", LogField.CALL, call.id(), LogField.COUNT, blockers.size());
            notices.add(call, clock.instant());
        }
        return !blockers.isEmpty();
    }

    private String seal(Call call, SealedInput input) {
        var manifest = SealedInputJson.write(input);
        var digest = Sha256.of(manifest);
        files.putIfAbsent(Area.RESULTS, ResultKeys.manifest(call.id(), digest), "application/json", manifest);
        var entry = trail.entry(
                clock.instant(), "system:SealCall", "call.seal", call.id().value(), digest + " epoch " + call.epoch());
        return calls.replace(call, call.sealed(new Call.SealRef(digest, call.epoch())), entry)
                ? Outcomes.SEALED
                : Outcomes.OVERTAKEN;
    }
}
