package tr.edu.metu.ico.adapters.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tr.edu.metu.ico.adapters.golden.ASeason;
import tr.edu.metu.ico.adapters.json.BundleManifest;
import tr.edu.metu.ico.adapters.json.SealedInputJson;
import tr.edu.metu.ico.adapters.json.definition.CallDefinitionJson;
import tr.edu.metu.ico.call.Sha256;
import tr.edu.metu.ico.chain.Head;
import tr.edu.metu.ico.result.ResultRow;
import tr.edu.metu.ico.result.SealedInput;
import tr.edu.metu.ico.result.Signer;
import tr.edu.metu.ico.selection.Selection;

/** Bundles of a season: valid ones, and forgeries by someone who wants another result. */
public final class ABundle {

    public static final KeyPairSigner OFFICE = KeyPairSigner.of(KeyPairSigner.newKeyFile());

    /** The last block of a trail that nobody has. */
    public static final Head TRAIL = new Head(7, Sha256.of("the seventh block"));

    private ABundle() {}

    public static byte[] of(SealedInput input) {
        return of(input, Selection.select(CallDefinitionJson.read(ASeason.DEFINITION), input), OFFICE);
    }

    /** A bundle that records this block of the trail. */
    public static byte[] of(SealedInput input, Head trail) {
        var rows = Selection.select(CallDefinitionJson.read(ASeason.DEFINITION), input);
        return of(input, rows, OFFICE, trail);
    }

    /** With any claimed rows. */
    public static byte[] of(SealedInput input, List<ResultRow> rows, Signer signer) {
        return of(input, rows, signer, TRAIL);
    }

    private static byte[] of(SealedInput input, List<ResultRow> rows, Signer signer, Head trail) {
        var sealed = Sha256.of(SealedInputJson.write(input));
        return BundleWriter.write(
                new BundleWriter.Source(
                        input, ASeason.DEFINITION, sealed, Sha256.of("code"), Sha256.of("key"), rows, trail),
                signer);
    }

    /** The same bundle with one document changed, and digests and signature made to fit. */
    public static byte[] forged(byte[] bundle, String name, UnaryOperator<String> change, Signer signer) {
        var documents = new HashMap<String, byte[]>();
        var entries = BundleZip.read(bundle);
        for (var document : BundleEntries.DOCUMENTS) {
            documents.put(document, entries.of(document));
        }
        documents.compute(
                name,
                (_, content) -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
        return BundleWriter.signed(manifest(entries, documents, signer), documents, signer);
    }

    private static BundleManifest manifest(BundleEntries entries, Map<String, byte[]> documents, Signer signer) {
        var old = BundleManifest.read(entries.of(BundleEntries.MANIFEST));
        return new BundleManifest(
                old.call(),
                old.run(),
                old.sealed(),
                old.epoch(),
                old.code(),
                old.lotCommitment(),
                old.trail(),
                BundleWriter.entries(documents),
                signer.algorithm(),
                Base64.getEncoder().encodeToString(signer.publicKey()));
    }
}
