package tr.edu.metu.ico.functions.publication;

import java.time.Instant;
import java.util.Optional;
import tr.edu.metu.ico.adapters.json.RunDigest;
import tr.edu.metu.ico.announcement.Problem;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.refusal.Refusal;
import tr.edu.metu.ico.functions.trail.Trail;
import tr.edu.metu.ico.result.Runs;

/**
 * Publishes an approved run by one conditional swap of the call's pointer (protocol step 8): complete, unchanged since
 * the check, and computed from the inputs of the current epoch (INV-10, INV-15).
 */
public final class PublishRun {

    private final Calls calls;
    private final Runs runs;
    private final Trail trail;

    public PublishRun(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        runs = ports.runs();
        trail = parts.trail();
    }

    /** The call with the publication; empty when the call has changed since it was read. */
    public Optional<Call> publish(Call approved, String by, Instant now) {
        return publish(approved, approved.published(now), by, now);
    }

    /** @param seen the call as stored, possibly without the approval */
    Optional<Call> publish(Call seen, Call published, String by, Instant now) {
        var run = published.publication().orElseThrow().run();
        var entry = trail.entry(now, by, "call.publish", seen.id().value(), run.toString());
        if (!calls.replace(seen, published, entry)) {
            return Optional.empty();
        }
        Log.event("call.published", LogField.CALL, seen.id(), LogField.RUN, run);
        return Optional.of(published);
    }

    /** The checked run of the call, if it is this run and may be published. */
    Call.RunRef publishable(Call call, String runId) {
        if (!call.evaluating()) {
            throw Refusal.conflict(
                    "NOT_CLOSED",
                    "The call is not frozen, or its result is already published.",
                    "Çağrının başvuruları kapanmamış ya da sonucu zaten yayımlanmış.");
        }
        var run =
                call.run().filter(found -> found.id().toString().equals(runId)).orElseThrow(PublishRun::notTheRun);
        if (call.currentRun().isEmpty()) {
            throw changed();
        }
        if (call.publications().stream().anyMatch(p -> p.run().equals(run.id()))) {
            throw Refusal.conflict(
                    "NOTHING_CORRECTED",
                    "This run is already published; a correction needs a new run.",
                    "Bu çalıştırma zaten yayımlandı; düzeltme için yeni bir çalıştırma gerekir.");
        }
        requireAsChecked(call);
        return run;
    }

    /** The rows are read again: exactly the checked rows are published. */
    void requireAsChecked(Call call) {
        if (!asChecked(call)) {
            throw Refusal.conflict(
                    "ROWS_DIFFER",
                    "The stored rows differ from the checked rows; nothing was published. Report this to the"
                            + " system administrator.",
                    "Saklanan satırlar denetlenen satırlardan farklı; hiçbir şey yayımlanmadı. Durumu sistem"
                            + " yöneticisine bildirin.");
        }
    }

    /** Whether the stored rows of the call's run are the checked rows; if not, raises an alarm. */
    public boolean asChecked(Call call) {
        var run = call.run().orElseThrow();
        var rows = runs.rows(call.id(), run.id());
        boolean same = rows.size() == run.rowCount() && RunDigest.of(rows).equals(run.rows());
        if (!same) {
            Log.alarm("publication.rows_differ", LogField.CALL, call.id(), LogField.RUN, run.id());
        }
        return same;
    }

    static Refusal notTheRun() {
        return Refusal.conflict(Problem.of(
                "run",
                "NOT_THE_RUN",
                "This is not the checked run of the call; use the latest one.",
                "Bu, çağrının denetlenmiş çalıştırması değil; son çalıştırmayı kullanın."));
    }

    static Refusal changed() {
        return Refusal.conflict(
                "INPUTS_CHANGED",
                "An input has changed since this run was sealed; a new run follows automatically.",
                "Bu çalıştırma mühürlendikten sonra bir girdi değişti; yeni çalıştırma kendiliğinden yapılır.");
    }

    static Refusal nothingProposed() {
        return Refusal.conflict(
                "NOTHING_PROPOSED",
                "There is no proposal for publication. A change of an input voids a proposal; the"
                        + " publications of the call show which change.",
                "Yayım için bir öneri yok. Bir girdinin değişmesi öneriyi geçersiz kılar; hangi"
                        + " değişikliğin kıldığını çağrının yayımları gösterir.");
    }
}
