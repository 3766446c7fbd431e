package tr.edu.metu.ico.adapters.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.PseudonymisedJson;
import tr.edu.metu.ico.call.RunId;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedApplication;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.result.Signer;

/** Writes the bundle of a run. */
public final class BundleWriter {

    private BundleWriter() {}

    /**
     * A run with all of its inputs.
     *
     * @param definition    the definition document, as it was loaded
     * @param sealed        digest of the sealed manifest
     * @param code          digest of the placement code
     * @param lotCommitment digest of the call's pseudonym key
     * @param trail         the head of the call's audit trail when the run was made
     */
    public record Source(
            SealedInput input,
            String definition,
            Sha256 sealed,
            Sha256 code,
            Sha256 lotCommitment,
            List<ResultRow> rows,
            Head trail) {}

    /** The signed bundle; apart from the signature, always the same bytes for the same run and the same head of the trail. */
    public static byte[] write(Source source, Signer signer) {
        var names = source.input().applications().stream()
                .collect(Collectors.toMap(SealedApplication::student, SealedApplication::pseudonym));
        var content = new HashMap<String, byte[]>();
        content.put(BundleEntries.DEFINITION, source.definition().getBytes(StandardCharsets.UTF_8));
        content.put(BundleEntries.APPLICANTS, PseudonymisedJson.applicants(source.input()));
        content.put(BundleEntries.PROGRAMMES, PseudonymisedJson.programmes(source.input()));
        content.put(BundleEntries.RESULT, PseudonymisedJson.rows(source.rows(), names));
        return signed(manifest(source, content, signer), content, signer);
    }

    static byte[] signed(BundleManifest manifest, Map<String, byte[]> documents, Signer signer) {
        var content = new HashMap<>(documents);
        content.put(BundleEntries.MANIFEST, manifest.write());
        content.put(BundleEntries.SIGNATURE, signer.sign(manifest.write()));
        return BundleZip.write(new BundleEntries(content));
    }

    private static BundleManifest manifest(Source source, Map<String, byte[]> documents, Signer signer) {
        return new BundleManifest(
                source.input().call(),
                RunId.of(source.sealed(), source.input().definition(), source.code()),
                source.sealed(),
                source.input().epoch(),
                source.code(),
                source.lotCommitment(),
                source.trail(),
                entries(documents),
                signer.algorithm(),
                Base64.getEncoder().encodeToString(signer.publicKey()));
    }

    static List<BundleManifest.Entry> entries(Map<String, byte[]> documents) {
        return BundleEntries.DOCUMENTS.stream()
                .map(name -> new BundleManifest.Entry(name, documents.get(name).length, Sha256.of(documents.get(name))))
                .toList();
    }
}
