package tr.edu.metu.ico.functions.milestones;

import java.util.List;
import java.util.Optional;
import tr.edu.metu.ico.adapters.bundle.BundleExaminer;
import tr.edu.metu.ico.adapters.bundle.BundleWriter;
import tr.edu.metu.ico.adapters.bundle.Coarsening;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Calls;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.chain.TrailReader;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.log.Log;
import tr.edu.metu.ico.functions.log.LogField;
import tr.edu.metu.ico.functions.parts.Parts;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.functions.trail.LinkTrail;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.result.Signer;

/**
 * Puts the signed bundle of a checked run beside its result file, before the run can be published. The bundle is
 * verified as an outsider would verify it: the office issues none that its own verifier refuses. A concurrent worker's
 * bundle differs at most in its signature and a later head of the trail; the first bundle stays.
 */
public final class WriteBundle {

    private final Calls calls;
    private final Files files;
    private final Signer signer;
    private final LinkTrail linkTrail;

    public WriteBundle(Parts parts) {
        var ports = parts.ports();
        calls = ports.calls();
        files = ports.files();
        signer = ports.signer();
        linkTrail = new LinkTrail(ports.auditTrail(), ports.trailChain(), parts.clock());
    }

    /** False, after an alarm, when the bundle fails verification; then nothing is stored. */
    boolean write(Call call, RunId run, Sha256 sealed, Sha256 code, SealedInput input, List<ResultRow> rows) {
        var source = new BundleWriter.Source(
                Coarsening.of(call, input),
                definition(call),
                sealed,
                code,
                call.pseudonymKey().commitment(),
                rows,
                head(call));
        var bundle = BundleWriter.write(source, signer);
        var examination = BundleExaminer.examine(bundle, Optional.of(signer.publicKey()));
        if (!examination.holds()) {
            Log.alarm("run.refused_by_check", LogField.CALL, call.id(), LogField.RUN, run, LogField.COUNT, 1);
            return false;
        }
        files.putIfAbsent(Area.RESULTS, ResultKeys.bundle(call.id(), run), "application/zip", bundle);
        return true;
    }

    /** The state of the trail when the result was made: later changes to it are detectable (INV-24). */
    private Head head(Call call) {
        return linkTrail.everything(call.id().value(), TrailReader.NOBODY).head();
    }

    private String definition(Call call) {
        return calls.definition(call.id(), call.definition())
                .orElseThrow(() -> new IllegalStateException("the definition of call " + call.id() + " is missing"));
    }
}
