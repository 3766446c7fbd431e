package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.RunSums;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.CallState;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.access.Principal;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.Runs;

/**
 * Publishes a checked run by one conditional swap of the call's pointer (protocol step 8): complete, unchanged since the
 * check, and made from the inputs of the present epoch (INV-10, INV-15). Publishing it again answers the same.
 */
public final class PublishRun {

    private final Calls calls;
    private final Runs runs;
    private final Trail trail;

    public PublishRun(Calls calls, Runs runs, Trail trail) {
        this.calls = calls;
        this.runs = runs;
        this.trail = trail;
    }

    public Call publish(Principal officer, Call call, String runId, Instant now) {
        var run =
                call.run().filter(found -> found.id().toString().equals(runId)).orElseThrow(PublishRun::notTheRun);
        if (call.publication().filter(p -> p.run().equals(run.id())).isPresent()) {
            return call;
        }
        checkState(call, run);
        checkRows(call, run);
        var published = call.published(run.id(), now, officer.subject());
        var entry = trail.entry(
                now,
                officer.subject(),
                "call.publish",
                call.id().value(),
                run.id().toString());
        if (!calls.replace(call, published, entry)) {
            throw changed();
        }
        Log.event("call.published", LogField.CALL, call.id(), LogField.RUN, run.id());
        return published;
    }

    private static void checkState(Call call, Call.RunRef run) {
        if (call.state() != CallState.CLOSED) {
            throw Refusal.conflict(
                    "NOT_CLOSED",
                    "The call is not frozen, or its result is published already.",
                    "Çağrı dondurulmamış ya da sonucu zaten yayımlanmış.");
        }
        boolean current = call.seal().equals(Optional.of(new Call.SealRef(run.manifest(), call.epoch())));
        if (!current) {
            throw changed();
        }
    }

    /** The rows are read once more: what is published is what was checked. */
    private void checkRows(Call call, Call.RunRef run) {
        var rows = runs.rows(call.id(), run.id());
        if (rows.size() != run.rowCount() || !RunSums.of(rows).equals(run.rows())) {
            Log.alarm("publication.rows_differ", LogField.CALL, call.id(), LogField.RUN, run.id());
            throw Refusal.conflict(
                    "ROWS_DIFFER",
                    "The stored rows are not the checked ones; nothing was published.",
                    "Saklanan satırlar denetlenen satırlar değil; hiçbir şey yayımlanmadı.");
        }
    }

    private static Refusal notTheRun() {
        return Refusal.conflict(Problem.of(
                "run",
                "NOT_THE_RUN",
                "This is not the checked run of the call.",
                "Bu, çağrının denetlenmiş çalıştırması değil."));
    }

    private static Refusal changed() {
        return Refusal.conflict(
                "INPUTS_CHANGED",
                "An input changed since this run was sealed; a new run follows by itself.",
                "Bu çalıştırma mühürlendikten sonra bir girdi değişti; yeni çalıştırma kendiliğinden yapılır.");
    }
}
