package tr.edu.metu.ico.functions.resultfiles;

import tr.edu.metu.ico.call.CallId;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;

/** The keys of manifests, result files and exported trails in the results bucket. */
public final class ResultKeys {

    private ResultKeys() {}

    public static String manifest(CallId call, Sha256 digest) {
        return call + "/manifests/" + digest + ".json";
    }

    public static String bundle(CallId call, RunId run) {
        return call + "/runs/" + run + "/bundle.zip";
    }

    /** An exported trail, named after its last block. */
    public static String trail(String trail, Head head) {
        return trail + "/trail/" + head.number() + "-" + head.digest() + ".ndjson";
    }

    public static String results(CallId call, RunId run) {
        return call + "/runs/" + run + "/results.csv";
    }
}
