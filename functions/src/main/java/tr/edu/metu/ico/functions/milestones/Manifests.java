package tr.edu.metu.ico.functions.milestones;

import tr.edu.metu.ico.adapters.json.SealedInputJson;
import tr.edu.metu.ico.call.Call;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.file.Area;
import tr.edu.metu.ico.file.Files;
import tr.edu.metu.ico.functions.resultfiles.ResultKeys;
import tr.edu.metu.ico.result.SealedInput;

/** Reads back exactly the inputs that were sealed. */
public final class Manifests {

    private static final long LARGEST_MANIFEST = 512L << 20;

    private final Files files;

    public Manifests(Files files) {
        this.files = files;
    }

    public SealedInput read(Call call, Sha256 manifest) {
        var bytes = files.read(Area.RESULTS, ResultKeys.manifest(call.id(), manifest), LARGEST_MANIFEST);
        if (!Sha256.of(bytes).equals(manifest)) {
            throw new IllegalStateException("the manifest of call " + call.id() + " is not the sealed one");
        }
        return SealedInputJson.read(bytes);
    }
}
